import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const clean = (lines: readonly string[]) => cleanDocument(documentOf(lines.join('\n')))

const before = '　　推动“人工智能+政务”①深度融合，用好“三张清单”②，新增事项二十个，完善政务服务大厅功能配置，规'
const after = '范政务中介服务，实施“证照联办”，降低企业综合营商成本。'
const filler = '　　民生持续改善，新建学校三所，改造老旧小区二十个，完善社区服务设施，新增养老床位。'
const notes = ['① 指人工智能在政务中的应用。', '② 项目清单、储备清单、在建清', '单。']

describe('notes at the foot of a page', () => {
  test.each([
    ['under a rule', ['────────────', ...notes, '— 23 —']],
    ['under a rule, above the head', ['________________', ...notes, '— 23 —', '省长所作的报告']],
    ['without a rule', [...notes, '— 23 —']]
  ])('go %s, with their marks, and the sentence is whole', (_, page) => {
    const {text, removals} = clean(['政府工作报告', '各位代表：', before, ...page, after, filler, '— 24 —', filler])
    expect(text.value).toContain('推动“人工智能+政务”深度融合，用好“三张清单”，新增')
    expect(text.value).toContain(`功能配置，规${after}`)
    expect(removals.map(({reason}) => reason)).toContain('note at the foot of a page')
  })

  test('in English, also of a unit of two letters', () => {
    const long = 'We built schools, roads and hospitals in all of the counties, and people liked the'
    const {text} = clean([
      ...Array.from({length: 6}, (_, at) => `${long} ${at + 2} of the new ones had brought them.`),
      'A total of 4.25 million mu¹ of cropland was developed, and the follow-up support for the people',
      '__________________',
      '¹ One mu is about 0.067 hectare.',
      '16 of 44',
      '',
      'Government of the Province – English edition',
      'relocated from inhospitable areas was improved.²',
      '__________________',
      '² Comprises the two regions and the area',
      '  between them.',
      '17 of 44'
    ])
    expect(text.value.split('\n').at(-1)).toBe(
      'A total of 4.25 million mu of cropland was developed, and the follow-up support for the people relocated from inhospitable areas was improved.'
    )
  })

  test.each([
    ['explanations behind the report', ['— 23 —', filler, '名词解释', ...notes, '— 24 —']],
    ['an enumeration above a number', ['　　抓好三件事：', '① 发展产业。', '② 改善民生。', '— 23 —', after]],
    ['notes without a number below', [filler, '————————', ...notes]]
  ])('%s stay', (_, page) => {
    const {text} = clean(['政府工作报告', '各位代表：', before.replace(/[①②]/g, ''), filler, ...page])
    for (const line of page.filter((one) => /^[①②]/.test(one))) expect(text.value).toContain(line)
  })
})
