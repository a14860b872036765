import {type Change, nothing, type Rule} from '../rule.js'
import {lines} from './lines.js'
import {removal} from './removal.js'

// A line of pipes, dashes and colons only.
const bars = /^[\s|:-]+$/
const frame = 'frame of a table'

interface Row {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * What is left of tables that a page used for its layout: `| |||||`, `---|---|` under nothing, a paragraph as the one
 * cell of a row. Rows with several cells, and the line under their heading, are a table of the report.
 */
export const tableRemains: Rule = {
  id: 'table-remains',
  about: 'Empty rows, rules and frames of tables that a page used for its layout go; tables of the report stay.',
  find(text) {
    if (!/\|[^\S\n]*(?:\n|$)/.test(text)) return nothing
    const rows = Array.from(lines(text), ({start, end}) => ({start, end, text: text.slice(start, end)}))
    const above = besides(rows)
    const below = besides(rows.toReversed()).reverse()
    const changes = rows.flatMap((row, at) => changesOf(row, isTable(above[at]) || isTable(below[at])))
    return changes.length === 0 ? nothing : {changes}
  }
}

/** The row before each, rules and empty rows left out. */
function besides(rows: readonly Row[]): Array<Row | undefined> {
  let last: Row | undefined
  return rows.map((row) => {
    const before = last
    if (!isRule(row)) last = row
    return before
  })
}

const isFilled = (cell: string) => /[^\s:-]/.test(cell)

const cellsOf = (row: Row | undefined) => (row?.text ?? '').split('|').filter(isFilled).length

/** Whether the row is part of a table that says something: several cells, or beside such a row. */
const isTable = (row: Row | undefined) => cellsOf(row) > 1

const isRule = ({text}: Row) => text.includes('|') && bars.test(text)

function changesOf(row: Row, isInTable: boolean): Change[] {
  const {start, end, text} = row
  if (!text.includes('|') || isInTable) return []
  if (isRule(row)) return [removal({start, end}, 'remains of a table')]
  return cellsOf(row) === 1 ? frameOf(row) : []
}

/** The pipes around the one cell of a row: `| 各位代表：… |`, `…增长12.8%。 |`. */
function frameOf({start, end, text}: Row): Change[] {
  const cell = text.split('|').find(isFilled) ?? ''
  const from = start + text.indexOf(cell)
  const to = from + cell.trimEnd().length
  if (!text.slice(to - start).includes('|')) return []
  const sides = [removal({start, end: from}, frame), removal({start: to, end}, frame)]
  return sides.filter((side) => side.end > side.start)
}
