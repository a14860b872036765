import {expect, test} from 'vitest'
import {readDocument} from '../src/index.js'
import {numeralOf} from '../src/readers/docx/numerals.js'
import {docxOf, item, kind, list, paragraph, type WordParts} from './docx-of.js'

const linesOf = async (parts: WordParts) => (await readDocument(docxOf(parts), 'a.docx')).text.value.trim().split('\n')

const report = kind(
  0,
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimalEnclosedCircle', '%4']
)

test('numbers that Word counts stand in the text, levels below begin anew', async () => {
  const body = [
    paragraph('政府工作报告'),
    item('2023年工作回顾'),
    item('经济稳步增长', 1),
    item('民生持续改善', 1),
    item('2024年工作安排'),
    item('做强产业', 1),
    item('2024年新增企业20家', 2),
    item('培育龙头', 3),
    item('引进人才', 3),
    item('做大园区', 2)
  ].join('')
  expect(await linesOf({body, numbering: report + list(1, 0)})).toEqual([
    '政府工作报告',
    '一、2023年工作回顾',
    '（一）经济稳步增长',
    '（二）民生持续改善',
    '二、2024年工作安排',
    '（一）做强产业',
    '1. 2024年新增企业20家',
    '①培育龙头',
    '②引进人才',
    '2. 做大园区'
  ])
})

test('lists of one kind count on; one with a start of its own begins anew', async () => {
  const numbering =
    kind(0, ['decimal', '%1、']) +
    list(1, 0) +
    list(2, 0) +
    list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
  const body = [item('甲', 0, 1), item('乙', 0, 2), item('丙', 0, 3), item('丁', 0, 3)].join('')
  expect(await linesOf({body, numbering})).toEqual(['1、甲', '2、乙', '5、丙', '6、丁'])
})

test('a style numbers its paragraphs, also one that builds on another; a paragraph may opt out', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="章"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="节"/><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
  const body =
    paragraph('回顾', '<w:pStyle w:val="A"/>') +
    paragraph('工业', '<w:pStyle w:val="B"/>') +
    paragraph('前言', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
    paragraph('农业', '<w:pStyle w:val="B"/>')
  expect(await linesOf({body, styles, numbering: report + list(1, 0)})).toEqual([
    '一、回顾',
    '（一）工业',
    '前言',
    '（二）农业'
  ])
})

test('numbers of several levels, in digits where the list says so; a count that goes on under each heading', async () => {
  const numbering =
    kind(
      0,
      ['chineseCounting', '%1、'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
      ['decimal', '%3．', '<w:lvlRestart w:val="0"/>']
    ) + list(1, 0)
  const body = [item('甲'), item('乙', 1), item('丙', 2), item('丁'), item('戊', 1), item('己', 2)].join('')
  expect(await linesOf({body, numbering})).toEqual(['一、甲', '1.1 乙', '1．丙', '二、丁', '2.1 戊', '2．己'])
})

test('bullets of sign fonts are no text, dashes are; an empty item counts and shows nothing', async () => {
  const numbering =
    kind(0, ['bullet', '\uf0b7']) + kind(1, ['bullet', '——']) + kind(2, ['decimal', '%1、']) + list(1, 0) + list(2, 1)
  const body = [item('甲'), item('乙', 0, 2), item('', 0, 3), item('丙', 0, 3)].join('')
  expect(await linesOf({body, numbering: numbering + list(3, 2)})).toEqual(['甲', '——乙', '2、丙'])
})

test('numbers that were typed stay as they are', async () => {
  const body = paragraph('一、2023年工作回顾') + paragraph('（一）经济稳步增长')
  expect(await linesOf({body, numbering: report + list(1, 0)})).toEqual(['一、2023年工作回顾', '（一）经济稳步增长'])
})

test.each([
  [10, 'chineseCounting', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'japaneseCounting', '二十'],
  [35, 'chineseCounting', '三十五'],
  [105, 'chineseCountingThousand', '一百零五'],
  [110, 'chineseCountingThousand', '一百一十'],
  [3, 'ideographTraditional', '丙'],
  [21, 'decimalEnclosedCircle', '21'],
  [12, 'chineseLegalSimplified', '拾贰'],
  [14, 'lowerRoman', 'xiv'],
  [2, 'upperLetter', 'B'],
  [7, 'decimalFullWidth', '７'],
  [3, 'decimalZero', '03'],
  [3, 'unheardOf', '3']
])('%i as %s is %s', (number, format, written) => {
  expect(numeralOf(number, format)).toBe(written)
})
