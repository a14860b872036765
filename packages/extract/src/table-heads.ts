import {chinesePatterns} from '@jianbao/lexicon'
import type {Table, TableRow} from '@jianbao/model'

/** What a table's header rows say of its columns. */
export interface TableHeads {
  /** How many rows state nothing of their own. */
  readonly rows: number
  /** Text over each column, from all header rows: `2023年增长%`. */
  readonly columns: readonly string[]
}

const {onlyYear, stated} = chinesePatterns.table
const year = new RegExp(chinesePatterns.table.year, 'g')
/** Longer cells are sentences. */
const longestHead = 16
/** More rows do not head a table. */
const most = 3

const known = new WeakMap<Table, TableHeads>()

/** Reads the header of a table once: the first row where the source marks it, and rows without numbers above those with numbers. */
export function headsOf(table: Table): TableHeads {
  const cached = known.get(table)
  if (cached) return cached
  const rows = headerRows(table)
  const heads = {rows, columns: columnHeads(table.children.slice(0, rows))}
  known.set(table, heads)
  return heads
}

function headerRows(table: Table): number {
  const marked = table.header ? 1 : 0
  if (!table.children.slice(marked).some(states)) return marked
  let rows = marked
  while (rows < most && rows < table.children.length && heads(table.children[rows])) rows++
  return rows
}

/** A row whose cells name columns: short, and no numbers but years. A row of sentences is none, nor one of an empty table. */
function heads(row: TableRow | undefined): boolean {
  const cells = row?.children.map(({value}) => plain(value)) ?? []
  const named = cells.slice(1).filter((cell) => cell !== '')
  return (
    cells.every((cell) => cell.length <= longestHead && !/\d/.test(cell.replace(year, ''))) &&
    (named.length > 1 || cells.length === 2)
  )
}

/** A row with a number that is no year beside its first cell. */
function states(row: TableRow): boolean {
  return row.children.slice(1).some(({value}) => stated.test(value.trim()) && !onlyYear.test(value.trim()))
}

/** Merged cells are empty behind and below the one that holds their text. */
function columnHeads(rows: readonly TableRow[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.children.length))
  return Array.from({length: width}, (_, column) =>
    rows.map((row, index) => headAt(row, column, rows.slice(index + 1))).join('')
  )
}

function headAt(row: TableRow, column: number, below: readonly TableRow[]): string {
  const own = plain(row.children[column]?.value ?? '')
  if (own !== '' || !below.some((other) => plain(other.children[column]?.value ?? '') !== '')) return own
  return (
    row.children
      .slice(0, column)
      .map(({value}) => plain(value))
      .findLast((value) => value !== '') ?? ''
  )
}

/** A cell's text without emphasis and spaces. */
export function plain(value: string): string {
  return value.replace(/[*\s]/g, '')
}
