import type {Span} from '@jianbao/model'
import {lines} from './rules/lines.js'

/** A table without marks of its own: rows side by side in the text, with their cells, without the spaces around them. */
export interface PlainTable {
  readonly span: Span
  readonly rows: ReadonlyArray<{readonly span: Span; readonly cells: readonly Span[]}>
}

type Row = PlainTable['rows'][number]

/**
 * What parts the cells of a row, the surest first, with the cells and rows that show a table: two of three tabbed lines
 * may be a list, spaces also set apart the words of a title (`市长  张三`).
 */
const partings = [
  {mark: /\t/g, cells: 2, rows: 2, counted: false},
  {mark: / \| /g, cells: 3, rows: 2, counted: false},
  {mark: /[ \u00a0\u3000]{2,}/g, cells: 3, rows: 3, counted: true}
] as const

type Parting = (typeof partings)[number]

/** Longer cells are paragraphs, in UTF-16 units. */
const longestCell = 90

/** Whether a text may hold such tables at all: one look at each character. */
const mayHold = /\S[ \u00a0\u3000]*\t| \| |\S[ \u00a0\u3000]{2,}\S/

/** `1.`, `（一）`, `•`: what a list has before its tab. */
const label =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[.．、)）]?|第[一二三四五六七八九十]+[，、,]?|[•·●▪■◆*-]|[A-Z][.)])$/
/** A cell with a number: `862亿元`, `+6.1%`, `约5%`. */
const numeric = /^[\p{Script=Han}+＋−–≥≤~-]{0,3}\s?[\d０-９]/u
const stop = /[。；;！？]\S|[a-z]\. [A-Z]/

/**
 * The tables of a text whose cells are set apart by tabs, bars or runs of spaces, as copies of pages and of PDF have them:
 * `地区生产总值\t862亿元\t5.2%`. Markdown tables, which begin with a bar, are none of these. Offsets are UTF-16, `end`
 * exclusive; blank lines may stand between rows.
 *
 * @example
 * plainTables('指标\t2023年\nGDP\t862亿元\n')[0].rows[1].cells // [{start: 9, end: 12}, {start: 13, end: 18}]
 */
export function plainTables(text: string): PlainTable[] {
  if (!mayHold.test(text)) return []
  const tables: PlainTable[] = []
  let open: {parting: Parting; rows: Row[]} | null = null
  const close = (): void => {
    if (open !== null && isTable(text, open.rows, open.parting)) tables.push({span: spanOf(open.rows), rows: open.rows})
    open = null
  }
  for (const line of lines(text)) {
    if (text.slice(line.start, line.end).trim() === '') continue
    const read = rowOf(text, line)
    if (read === null) close()
    else if (open !== null && open.parting === read.parting && open.rows[0]?.cells.length === read.row.cells.length)
      open.rows.push(read.row)
    else {
      close()
      open = {parting: read.parting, rows: [read.row]}
    }
  }
  close()
  return tables
}

function spanOf(rows: readonly Row[]): Span {
  return {start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0}
}

function rowOf(text: string, line: Span): {parting: Parting; row: Row} | null {
  const span = trimmed(text, line)
  const value = text.slice(span.start, span.end)
  if (value.startsWith('|')) return null
  for (const parting of partings) {
    const cells = cellsOf(value, span.start, parting.mark)
    if (cells.length >= parting.cells)
      return cells.every((cell) => fits(text, cell)) ? {parting, row: {span, cells}} : null
  }
  return null
}

function cellsOf(value: string, at: number, mark: RegExp): Span[] {
  const cells: Span[] = []
  let from = 0
  for (const {index, 0: parting} of value.matchAll(mark)) {
    cells.push(trimmed(value, {start: from, end: index}))
    from = index + parting.length
  }
  cells.push(trimmed(value, {start: from, end: value.length}))
  return cells.map(({start, end}) => ({start: at + start, end: at + end}))
}

function fits(text: string, {start, end}: Span): boolean {
  return end - start <= longestCell && !stop.test(text.slice(start, end))
}

function trimmed(text: string, {start, end}: Span): Span {
  const value = text.slice(start, end)
  const from = start + value.length - value.trimStart().length
  return {start: from, end: Math.max(from, end - (value.length - value.trimEnd().length))}
}

function isTable(text: string, rows: readonly Row[], {rows: least, counted}: Parting): boolean {
  if (rows.length < least) return false
  const first = rows[0]?.cells.length ?? 0
  if (first === 2 && rows.some(({cells: [cell]}) => label.test(text.slice(cell?.start, cell?.end)))) return false
  const told = rows.filter(({cells}) => cells.slice(1).some(({start, end}) => numeric.test(text.slice(start, end))))
  return counted || first === 2 ? told.length * 2 >= rows.length : true
}
