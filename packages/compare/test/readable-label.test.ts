import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readableLabel} from '../src/align/readable-label.js'
import {isReadableLabel} from '../src/index.js'

const figure = (subject: string, quote = subject) => ({subject, quote, quoteOffset: quote.length})

describe('names of counts that no catalogue lists', () => {
  test.each([
    ['死亡人数在前几年大幅下降的基础上', '死亡人数在前几年大幅下降的基础上', '死亡人数'],
    ['“新三样”出口逆势上扬', '“新三样”出口逆势上扬', '“新三样”出口'],
    ['企业', '整治提升企业', '整治提升企业'],
    ['企业入围国家绿色制造名单', '企业', '入围国家绿色制造名单企业'],
    ['两湖”创新区', '两湖”创新区', '两湖创新区'],
    ['口袋公园', '口袋公园', '口袋公园']
  ])('%s of %s is called %s', (label, subject, name) => {
    expect(readableLabel(label, figure(subject))).toBe(name)
  })

  test('a bare measure takes what was measured before it in the sentence', () => {
    const sentence = figure('总产量', '确保粮食种植面积稳定在144万亩以上、总产量')
    expect(readableLabel('总产量', sentence)).toBe('粮食总产量')
  })
})

test.each(['企业', '总产量', '、标准厂房', '的基础上新增', '占全市比', '向上争取资金', '▯个', ''])(
  '%s is no name',
  (label) => expect(isReadableLabel(label)).toBe(false)
)

test.each(['口袋公园', '“532”发展战略', '超10亿元或1亿美元项目', '对外贸易', 'pocket parks'])('%s is a name', (label) =>
  expect(isReadableLabel(label)).toBe(true)
)

test('repairing never throws and a repaired name stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('企', '业', '在', '基', '础', '上', '“', '”', '、', '的', '园'), maxLength: 20}),
      (text) => {
        const name = readableLabel(text, figure(text))
        if (isReadableLabel(name)) expect(readableLabel(name, figure(name))).toBe(name)
      }
    )
  )
})
