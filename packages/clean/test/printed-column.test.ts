import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'
import {setInColumn} from './set-in-column.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value
const chinese = readFileSync(new URL('fixtures/own-writing.txt', import.meta.url), 'utf8').trim()
const english = [
  'Last year the gross regional product of the whole district rose by 8.2 percent to 130.3 billion yuan, and general public budget revenue by 12.5 percent.',
  'Forty-one projects, each worth more than 100 million yuan, were begun; “Two Lakes” innovation areas drew 23 of them, and exports to Belt and Road countries reached $1.8 billion.',
  '(1) We will hold to industry first. The output of new energy is to grow by about 15 percent, and 20 firms are to be listed as “Small Giants” of the province.',
  'Over the past five years a total of 11,770 sets of homes for talents were built, which is 4,200 more than planned, and 98 old communities of Riverton were renovated.'
].join('\n')

describe.each([
  ['Chinese', chinese],
  ['English', english]
])('%s text set in a column comes back', (_, text) => {
  const unbroken = cleaned(text)
  test.each([60, 76, 90])('of %i half-width columns, blank lines between paragraphs', (width) => {
    expect(cleaned(setInColumn(text, width).join('\n\n'))).toBe(unbroken)
  })
  test.each([60, 76, 90])('of %i half-width columns, indented', (width) => {
    expect(cleaned(setInColumn(text.replaceAll(/^/gm, '    '), width).join('\n'))).toBe(unbroken)
  })
  test('indented, with a blank line behind every line', () => {
    const lines = setInColumn(text.replaceAll(/^/gm, '    '), 76).join('\n')
    expect(cleaned(lines.replaceAll('\n', '\n\n'))).toBe(unbroken)
  })
})

/** Lines of a fixed number of characters, as tools break them that do not look at widths. */
const byCharacters = (text: string, length: number) =>
  text.split('\n').map((line) => (`　　${line}`.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []).join('\n'))

test.each([26, 30, 35])('lines of %i characters each come back, also numbers that they part', (length) => {
  const text = `${chinese}\n加快推进G336、G230、S603、X1205、Y2306等31条道路改建，实施6条道路与S1234连通。`
  expect(cleaned(byCharacters(text, length).join('\n'))).toBe(cleaned(text))
})

test('pages of a dozen lines come back, with a bare number between blank lines under each', () => {
  const lines = byCharacters(chinese, 35).join('\n').split('\n')
  const paged = lines.flatMap((line, at) => (at % 12 === 11 ? [line, '', String((at + 1) / 12), ''] : [line]))
  const joined = cleaned(paged.join('\n')).split('\n')
  expect(joined.join('')).toBe(cleaned(chinese).replaceAll('\n', ''))
  expect(joined.length).toBeLessThan(chinese.split('\n').length * 1.2)
})

test('where nothing tells paragraphs, a full line that ends a sentence may end one', () => {
  const lines = setInColumn(english, 76).join('\n').split('\n')
  const joined = cleaned(lines.join('\n')).split('\n')
  expect(joined.join(' ')).toBe(english.replaceAll('\n', ' '))
  expect(joined.length).toBeLessThan(lines.length / 2)
})

describe('lines of one width that are no column stay', () => {
  const months = ['一季度', '二季度', '三季度', '四季度', '上半年', '下半年', '前三季', '全年度', '本年度', '上年度']
  test('items of a list', () => {
    const text = months
      .map((month) => `${month}全市规模以上工业企业实现的增加值与去年同期相比继续保持增长；`)
      .join('\n')
    expect(cleaned(text)).toBe(text)
  })
  test('headings over paragraphs', () => {
    const text = months.map((month) => `（一）${month}的主要工作\n各项工作完成得很好，群众满意。`).join('\n')
    expect(cleaned(text)).toBe(text)
  })
  test('the heading of a part above its text', () => {
    const lines = setInColumn(english, 64).join('\n').split('\n')
    const heading = 'II. Tasks and Major Targets of Economic Development in the Year'
    expect(cleaned([...lines, heading, 'We will do the following, and do it well.'].join('\n'))).toContain(
      `\n${heading}\nWe will`
    )
  })
})
