import {describe, expect, it} from 'vitest'
import {frameOfCell, readNumericCell} from '../src/numeric-cell.js'
import {tableOf} from './table-of.js'

const span = {start: 0, end: 0}
const rows = [
  ['指标', '单位', '2015年', '2020年目标', '年均增长（%）', '属性'],
  ['地区生产总值', '亿元', '3090.5', '4,500', '8', '预期性'],
  ['森林覆盖率', '%', '20.5', '22', '—', '约束性']
]
const table = tableOf(rows)

function read(row: number, column: number) {
  const line = table.children[row]
  const frame = line ? frameOfCell(table, line, column) : null
  if (!frame) return null
  const text = rows[row]?.[column] ?? ''
  const context = {language: 'zh', role: 'review', section: [], year: '2016', yearReviewed: '2015', before: []} as const
  return readNumericCell({...context, text}, frame).map((draft) => [
    text.slice(draft.start, draft.end),
    draft.subject,
    draft.value,
    draft.unit,
    draft.kind,
    draft.status,
    draft.period
  ])
}

describe('cells with bare numbers', () => {
  it('take subject, unit and year from row and column', () => {
    expect(read(1, 2)).toEqual([['3090.5', '地区生产总值', 309050000000, 'CNY', 'level', 'achieved', '2015']])
    expect(read(1, 3)).toEqual([['4,500', '地区生产总值', 450000000000, 'CNY', 'level', 'target', '2020']])
    expect(read(2, 2)).toEqual([['20.5', '森林覆盖率', 20.5, '%', 'share', 'achieved', '2015']])
  })

  it('are changes under a head of growth', () => {
    expect(read(1, 4)?.[0]?.slice(0, 5)).toEqual(['8', '地区生产总值', 8, '%', 'change'])
  })

  it('are nothing without a unit or a number', () => {
    expect(read(2, 4)).toBeNull()
    expect(read(1, 5)).toBeNull()
    const [, ...body] = table.children
    expect(
      frameOfCell({...table, header: false, children: body}, body[0] ?? {type: 'tableRow', span, children: []}, 2)
    ).toBeNull()
  })
})
