import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const clean = (text: string) => cleanDocument(documentOf(text))
const cleaned = (text: string) => clean(text).text.value

// Sentences of a report, each of which the copy has cut between two pages.
const before = '　　工业经济稳定向好。全年规模以上工业增加值增长7.5%，新增规模以上工业企业120家，新兴产'
const after = '业产值占比提高到35%。'
const whole = `${before.trim()}${after}`
const filler = Array.from(
  {length: 6},
  (_, at) => `　　${'三四五六七八'[at]}是民生持续改善，新建学校${at + 3}所，改造老旧小区${at + 20}个。`
)
const head = ['政府工作报告', '各位代表：']
const pages = (...breaks: readonly string[]) =>
  [...head, ...breaks.flatMap((lines) => [before, lines, after, ...filler])].join('\n')
const expected = (count: number) =>
  [...head, ...Array.from({length: count}, () => [whole, ...filler.map((line) => line.trim())]).flat()].join('\n')

describe('page numbers and heads that cut a sentence', () => {
  test.each([
    ['dashes and the title', ['\n— 1 —\n政府工作报告\n', '\n— 2 —\n政府工作报告\n']],
    [
      'dashes and the name of the meeting',
      [
        '\n- 1 -\n某市第十四届人民代表大会第四次会议文件（3）\n',
        '\n- 2 -\n某市第十四届人民代表大会第四次会议文件（3）\n'
      ]
    ],
    ['pages of pages', ['第1页 共20页', '第2页 共20页']],
    [
      'pages of pages in the line of the head',
      ['某市2026年政府工作报告　　第3页 共20页', '某市2026年政府工作报告　　第4页 共20页']
    ],
    ['bare numbers behind the head', ['政府工作报告 | 3', '政府工作报告 | 4', '政府工作报告 | 5']],
    [
      'bare numbers before the head',
      ['3  某市2026年政府工作报告', '4  某市2026年政府工作报告', '5  某市2026年政府工作报告']
    ],
    ['a foot with the title and a fraction', ['政府工作报告\n1/20\n', '政府工作报告\n2/20\n']],
    ['no number at all', ['某市政府工作报告', '某市政府工作报告']]
  ])('%s', (_, breaks) => {
    // Repeated passages go as well: what stays is each sentence once.
    const lines = new Set(cleaned(pages(...breaks)).split('\n'))
    expect([...lines]).toEqual([...new Set(expected(breaks.length).split('\n'))])
  })

  test('are told in the removals', () => {
    const {removals} = clean(pages('— 1 —\n政府工作报告', '— 2 —\n政府工作报告'))
    expect(removals.filter(({reason}) => reason === 'page number')).toHaveLength(2)
  })

  test('in English', () => {
    const text = [
      'REPORT ON THE WORK\nOF THE GOVERNMENT',
      '    Advanced manufacturing was further integrated with',
      '\n- 5 -\nReport on the Work of the Government\n',
      'modern services. The quality of surface water and',
      '\n6\nSecond Session of the 14th NPC   Document 2\n',
      'offshore water was improved in all of the districts. The benefits reached 66 million',
      '\n- 7 -\nReport on the Work of the Government\n',
      'taxpayers.\n\n8'
    ].join('\n')
    expect(cleaned(text)).toBe(
      'REPORT ON THE WORK OF THE GOVERNMENT\nAdvanced manufacturing was further integrated with modern services. ' +
        'The quality of surface water and offshore water was improved in all of the districts. ' +
        'The benefits reached 66 million taxpayers.'
    )
  })
})

describe('what is no head of a page', () => {
  test.each([
    [
      'a heading under a page number',
      '　　新增就业5万人，增长8%。\n- 1 -\n主要经济指标\n　　地区生产总值增长5%，财政收入增长3%。'
    ],
    [
      'a line of capitals within a sentence',
      'Four cases were recommended by the\n- 3 -\nGeneral Office of the State Council. Baoding’s work went on.'
    ],
    ['a name under the title', '政府工作报告\n- 1 -\n长 季允石\n各位代表：']
  ])('%s', (_, text) => {
    const [, line = ''] = /\n- \d -\n(.*)/.exec(text) ?? []
    expect(cleaned(text)).toContain(line.trim())
    expect(cleaned(text)).not.toMatch(/- \d -/)
  })

  test.each([
    '增长情况\n第一产业\n3\n第二产业\n5\n第三产业\n8\n各位代表：全市增长8%。',
    '（一）经济\n1农业\n2工业\n3服务业\n各位代表：全市增长8%。'
  ])('%s', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})
