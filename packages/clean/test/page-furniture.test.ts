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

describe('heads and numbers of pages in a sentence', () => {
  const start = [
    '政府工作报告',
    '各位代表：',
    '　　过去一年，工业经济稳定向好，全年规模以上工业增加值增长百分之七，新增规模以上',
    '工业企业一百二十家，新兴产业占比提高，农业农村发展持续向好，城乡面貌发生了深刻变'
  ]
  const middle = [
    '化，民生福祉不断增进，社会大局和谐稳定，改革开放不断深化，生态环境质量持续改善，',
    '乡村振兴扎实推进，粮食安全根基夯实，特色产业做大做强，农村人居环境整治取得实效，',
    '数字政府建设提速增效，政务服务事项全部上线，营商环境评价位居前列，市场主体活跃，',
    '完成造林绿化一万亩，修复湿地九百亩，新建光伏装机十二万千瓦，淘汰老旧柴油货车，健'
  ]
  const end = ['全河长制、林长制，严格落实制度，综合利用率提高。', filler, filler.replace('学校', '医院')]
  const out = (...breaks: readonly string[][]) =>
    cleaned([...start, ...(breaks[0] ?? []), ...middle, ...(breaks[1] ?? []), ...end].join('\n'))

  test.each([
    ['heads that differ from page to page', ['- 12 -', '文件汇编之三'], ['- 13 -', '省长所作的报告']],
    ['bare numbers of two pages', ['12', '省长所作的报告'], ['13']],
    ['misread heads and numbers', ['第l2页', '某市人大会议材料汇编'], ['- l3 -', '某巿人大会议材科汇编']]
  ])('%s', (_, first, second) => {
    const text = out(first, second)
    expect(text).toContain('城乡面貌发生了深刻变化，民生')
    expect(text).toContain('柴油货车，健全河长制')
    expect(text).not.toMatch(/汇编|省长|1[23]/)
  })

  test('a heading below a number stays where the sentence before has ended', () => {
    const lines = [...start, '化，民生福祉不断增进。', '- 12 -', '主要经济指标', '　　全年增长百分之五。', filler]
    expect(cleaned(lines.join('\n'))).toContain('主要经济指标')
  })
  test('a heading that stands on two pages beside nothing stays', () => {
    const lines = [...start, '化，民生福祉不断增进。', '城乡建设', filler, '城乡管理', filler.replace('学校', '医院')]
    const text = cleaned(lines.join('\n'))
    expect(text).toContain('城乡建设')
    expect(text).toContain('城乡管理')
  })
})
