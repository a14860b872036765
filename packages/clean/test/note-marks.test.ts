import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const body = [
  '各位代表：',
  '过去一年，新增专精特新1企业36家，“双碳”2行动全面展开，一网通办3事项达到1200项，建成充电桩4个。',
  `今年，全市${'各项事业要有新的进步，'.repeat(8)}成效更加明显。`
]
const notes = [
  '1.专精特新：指专业化、精细化、特色化、新颖化。',
  '2.双碳：指碳达峰和碳中和。',
  '3.一网通办：指网上办理。'
]
const cleaned = (lines: readonly string[]) => cleanDocument(documentOf(lines.join('\n')))

test('numbers of notes that stand behind their words go, a count stays', () => {
  const {text, removals} = cleaned([...body, ...notes, '4.充电桩：指充电设施。'])
  expect(text.value).toContain('新增专精特新企业36家，“双碳”行动全面展开，一网通办事项达到1200项，建成充电桩4个。')
  expect(removals.map(({text: mark, reason}) => [mark, reason])).toEqual([
    ['1', 'footnote mark'],
    ['2', 'footnote mark'],
    ['3', 'footnote mark']
  ])
})

test.each([
  ['without notes', body],
  [
    'where the notes explain other words',
    [...body, '1.河长制：指河长负责。', '2.林长制：指林长负责。', '3.田长制：指田长负责。']
  ],
  ['where the numbered lines are tasks at the head', [...notes, ...body]]
])('numbers behind words stay %s', (_, lines) => {
  expect(cleaned(lines).text.value).toBe(lines.join('\n'))
})

test('circled marks go whose notes begin with a quoted term, those of a list stay', () => {
  const {text} = cleaned(['构建“一主两翼”①格局，抓好三件事：①产业；②项目。', '①“一主两翼”：指一个主城、两个组团。'])
  expect(text.value).toContain('构建“一主两翼”格局，抓好三件事：①产业；②项目。')
})

test('the numeral of a heading is restored between its neighbours only', () => {
  const lines = ['各位代表：', '、过去一年工作回顾', '成绩很大。', '二、今年工作安排', '任务很重。', '、政府自身建设']
  const {text, diagnostics} = cleaned(lines)
  expect(text.value).toBe(lines.join('\n').replace('、过', '一、过'))
  expect(diagnostics).toMatchObject([{ruleId: 'lost-character', line: 6}])
})

test('the parenthesis of a heading is restored, by its neighbours in the count', () => {
  const {text, repairs} = cleaned(['（一）工业平稳。', '二）农业丰收。', '（三）商贸繁荣。', '七）民生改善。'])
  expect(text.value).toBe('（一）工业平稳。\n（二）农业丰收。\n（三）商贸繁荣。\n（七）民生改善。')
  expect(repairs.map(({after, certainty}) => [after, certainty])).toEqual([
    ['（', 'determined'],
    ['（', 'inferred']
  ])
})

test('headings that are all numbered with one parenthesis stay', () => {
  const text = '一）工业平稳。\n二）农业丰收。'
  expect(cleaned([text]).text.value).toBe(text)
})
