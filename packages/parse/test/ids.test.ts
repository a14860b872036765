import type {Report} from '@jianbao/model'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'

/** Ids of sections, paragraphs and sentences, in text order. */
function idsOf(text: string): string[] {
  const ids: string[] = []
  const visit = (node: {readonly id?: string; readonly children?: unknown}): void => {
    if (node.id !== undefined) ids.push(node.id)
    for (const child of (node.children ?? []) as Array<{id?: string}>) visit(child)
  }
  const report: Report = parseReport(documentOf(text))
  visit(report)
  return ids
}

const lines = [
  '江城市人民政府工作报告',
  '——2024年1月16日在江城市第五届人民代表大会第三次会议上',
  '各位代表：',
  '现在，我代表市人民政府，向大会报告工作，请予审议。',
  '一、2023年工作回顾',
  '2023年，地区生产总值增长6.5%，达到1302.92亿元。规上工业增加值增长8.2%；完成投资510亿元。',
  '（一）产业升级步伐加快。新增高新技术企业120家，“专精特新”企业36家。数字经济占比提高到12.5%。',
  '（二）民生保障更加有力。新增就业2.3万人，改造老旧小区48个（惠及1.2万户）。',
  '在肯定成绩的同时，我们也清醒地看到存在的困难和问题：创新能力不强，财政收支矛盾突出。',
  '二、2024年工作安排',
  '今年经济社会发展的主要预期目标是：地区生产总值增长6%左右；一般公共预算收入增长5%。',
  '（一）推动产业强市。实施重点项目150个，完成投资600亿元。',
  '让我们紧密团结在党中央周围，为建设美丽江城而奋斗！'
]

/** What another scrape of the same page does to a text. */
const scrapes: Readonly<Record<string, (text: string) => string>> = {
  'indented paragraphs': (text) => text.replaceAll('\n', '\n\n\u3000\u3000'),
  'narrow punctuation': (text) =>
    text.replace(/[，；：（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
  'ASCII stops': (text) => text.replaceAll('。', '.'),
  'full-width stops': (text) => text.replaceAll('。', '．'),
  'full-width digits': (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'spaces around numbers': (text) => text.replace(/(?<=[一-鿿])(?=\d)|(?<=\d)(?=[一-鿿])/g, ' '),
  'bold titles': (text) => text.replace(/^([一二]、.*)$/gm, '**$1**')
}

describe('ids survive another scrape', () => {
  const before = idsOf(lines.join('\n'))

  test.each(Object.keys(scrapes))('%s', (name) => {
    expect(idsOf((scrapes[name] ?? String)(lines.join('\n')))).toEqual(before)
  })

  test('any mixture of them', () => {
    fc.assert(
      fc.property(fc.subarray(Object.values(scrapes)), (chosen) => {
        expect(idsOf(chosen.reduce((text, scrape) => scrape(text), lines.join('\n')))).toEqual(before)
      }),
      {numRuns: 40}
    )
  })

  test('and the loss of any other line', () => {
    fc.assert(
      fc.property(fc.integer({min: 5, max: lines.length - 1}), (gone) => {
        const left = idsOf(lines.filter((_, at) => at !== gone).join('\n'))
        expect(before).toEqual(expect.arrayContaining(left))
      })
    )
  })
})
