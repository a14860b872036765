import {describe, expect, it} from 'vitest'
import {frameOfEnglishCell, isUnitCell} from '../src/en/table-cell.js'
import {readNumericCell} from '../src/numeric-cell.js'
import {cellSentences} from '../src/table-cells.js'
import {tableOf} from './table-of.js'

const rows = [
  ['Indicator', 'Unit', '2019', '2020 target', 'Growth (%)'],
  ['Regional GDP (billion yuan)', '', '46.9', '48.7', '4.3'],
  ['Per capita disposable income of urban residents', 'yuan', '56,954', 'around 59,500', '-'],
  ['New urban jobs', '', '9,000', '9,500', '5.6%'],
  ['Price index', '', '102.3', '(10,000 yuan)', ''],
  ['Exports', '', '2.8 trillion yuan', '', '-3.4%'],
  ['Foreign tourists', '', '84 million', '', ''],
  ['Retail sales', '', '36.8 billion yuan', '5% or more', '+4.1%'],
  ['Enrolment rate', '', '1.2 million', '98%', ''],
  ['Jobless rate', '', '4.9%', 'max. 5.5%', '']
]
const table = tableOf(rows)

function read(row: number, column: number): string | null {
  const line = table.children[row]
  const frame = line ? frameOfEnglishCell(table, line, column) : null
  if (!frame) return null
  const text = rows[row]?.[column] ?? ''
  const context = {language: 'en', role: 'review', section: [], year: '2020', yearReviewed: '2019', before: []} as const
  return readNumericCell({...context, text}, frame)
    .map(({start, end, subject, value, unit, bound, kind, status, period}) =>
      [text.slice(start, end), subject, value, unit, bound, kind, status, period].join(' | ')
    )
    .join('; ')
}

describe('cells of English tables', () => {
  it.each([
    [1, 2, '46.9 | Regional GDP | 46900000000 | CNY | eq | level | achieved | 2019'],
    [1, 3, '48.7 | Regional GDP | 48700000000 | CNY | eq | level | target | 2020'],
    [1, 4, '4.3 | Regional GDP | 4.3 | % | eq | change | achieved | 2019'],
    [2, 2, '56,954 | Per capita disposable income of urban residents | 56954 | CNY | eq | level | achieved | 2019'],
    [2, 3, '59,500 | Per capita disposable income of urban residents | 59500 | CNY | approx | level | target | 2020'],
    [3, 2, '9,000 | urban jobs | 9000 | count | eq | delta | achieved | 2019'],
    [3, 4, '5.6% | urban jobs | 5.6 | % | eq | change | achieved | 2019'],
    [5, 2, '2.8 trillion yuan | Exports | 2800000000000 | CNY | eq | level | achieved | 2019'],
    [5, 4, '-3.4% | Exports | -3.4 | % | eq | change | achieved | 2019'],
    [6, 2, '84 million | Foreign tourists | 84000000 | person | eq | level | achieved | 2019'],
    [7, 3, '5% | Retail sales | 5 | % | gte | change | target | 2020'],
    [7, 4, '+4.1% | Retail sales | 4.1 | % | eq | change | achieved | 2019'],
    [9, 3, '5.5% | Jobless rate | 5.5 | % | lte | share | target | 2020'],
    [8, 3, '98% | Enrolment rate | 98 | % | eq | share | target | 2020']
  ])('row %s, column %s', (row, column, figure) => expect(read(row, column)).toBe(figure))

  it.each([
    ['10,000 tons', '4.8', '4.8 | Tea output | 48000 | t | eq | level | achieved | 2019'],
    ['100 million yuan', '310', '310 | Tea output | 31000000000 | CNY | eq | level | achieved | 2019'],
    ['RMB 10,000', '57', '57 | Tea output | 570000 | CNY | eq | level | achieved | 2019'],
    ['亿元', '≥ 7.2', '7.2 | Tea output | 720000000 | CNY | gte | level | achieved | 2019']
  ])('reads cells of the scaled unit %s', (unit, text, figure) => {
    const scaled = tableOf([
      ['Indicator', 'Unit', '2019'],
      ['Tea output', unit, text]
    ])
    const frame = frameOfEnglishCell(scaled, scaled.children[1] as (typeof scaled.children)[number], 2)
    const context = {
      language: 'en',
      role: 'review',
      section: [],
      year: '2020',
      yearReviewed: '2019',
      before: []
    } as const
    const drafts = frame ? readNumericCell({...context, text}, frame) : []
    const shown = drafts.map(({start, end, subject, value, unit: of, bound, kind, status, period}) =>
      [text.slice(start, end), subject, value, of, bound, kind, status, period].join(' | ')
    )
    expect(shown).toEqual([figure])
  })

  it('states nothing in the column of units, nor the unit in a name', () => {
    const scaled = tableOf([
      ['Indicator', 'Unit', '2019'],
      ['Tea sales (100 million yuan)', '', '7']
    ])
    const [head, row] = [...cellSentences(scaled, 'en')]
    expect([isUnitCell(scaled, 0), isUnitCell(scaled, 1)]).toEqual([false, true])
    expect([head?.text, row?.text]).toEqual(['Tea sales ', '7'])
  })

  it('takes the year that a column only compares with for no year of its own', () => {
    const compared = tableOf([
      ['Indicator', 'Change over 2018'],
      ['Exports', '4.5%']
    ])
    const frame = frameOfEnglishCell(compared, compared.children[1] as (typeof compared.children)[number], 1)
    expect(frame).toMatchObject({label: 'Exports grew by ', year: null})
  })

  it.each([
    [2, 4],
    [4, 2],
    [4, 3]
  ])('nothing in row %s, column %s: no number, no unit', (row, column) => expect(read(row, column)).toBeNull())
})
