import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const left = '全市生产总值增长百分之八，财政收入稳步提高'
const right = '深化国有企业改革，推进农村综合改革试点'

test('lines that run across two columns are reported', () => {
  const text = Array.from({length: 10}, (_, at) => `${at}${left}      ${right}`).join('\n')
  const {text: cleaned, diagnostics} = cleanDocument(documentOf(text), {skip: ['broken-line']})
  expect(cleaned.value).toBe(text)
  expect(diagnostics).toMatchObject([{ruleId: 'two-columns', line: 1}])
})

test.each([
  ['a table', Array.from({length: 10}, () => '地区生产总值          1302.9      6.8').join('\n')],
  ['a few gaps', [...Array.from({length: 3}, () => `${left}      ${right}`), ...Array(20).fill(left)].join('\n')],
  ['names', Array.from({length: 10}, () => '张三    李四    王五    赵六').join('\n')]
])('%s is none', (_, text) => {
  expect(cleanDocument(documentOf(text)).diagnostics).toEqual([])
})
