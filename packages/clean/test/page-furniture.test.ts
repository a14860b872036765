import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value
const filler = '　　民生持续改善，新建学校3所，改造老旧小区20个，完善社区服务设施，新增养老床位。'

describe('what a copy repeats on its pages', () => {
  test('heads at both edges and a converter’s line, also misread', () => {
    const end = '[图像识别 置信度 0.87 — 由某识字免费版输出]'
    const text = [
      '某 市 公 报        二〇〇六年第 三 期',
      '　　工业经济稳定向好，新增企业120家，转移农村富余劳动力，整村推进扶',
      '笫 l2 贞',
      end,
      '贫工程顺利实施，贫困人口减少。',
      filler,
      '笫 l3 贞',
      end.replace('0.87', '0.91'),
      '某 市 公 报        二〇〇六年笫 三 期',
      '　　教育事业稳步发展。'
    ].join('\n')
    expect(cleaned(text)).toBe(
      [
        '工业经济稳定向好，新增企业120家，转移农村富余劳动力，整村推进扶贫工程顺利实施，贫困人口减少。',
        filler.trim(),
        '教育事业稳步发展。'
      ].join('\n')
    )
  })

  test.each([
    ['rows of a table with the same name', '城镇居民    8.5%\n城镇居民    9.5%'],
    ['the names of those who speak', '省长    王明华\n副省长    王明华']
  ])('not %s', (_, lines) => {
    const out = cleaned(`政府工作报告\n${filler}\n${lines}\n　　教育事业稳步发展。`)
    for (const line of lines.split('\n')) for (const word of line.split(/\s+/)) expect(out).toContain(word)
  })

  test('but not the first title of all, which stands under the first page mark', () => {
    const head = '文档介绍：本文共5页，欢迎下载，如有问题请联系客服。\n第1页 / 共5页\n'
    const text = `平川镇人民政府工作报告\n——2006年2月18日在平川镇第十二届人民代表大会第六次会议上\n各位代表：\n${filler}`
    expect(cleaned(`${head}${text}\n第2页 / 共5页\n${filler.replace('3', '4')}`)).toContain('平川镇人民政府工作报告\n')
  })
})
