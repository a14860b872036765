import {noted} from './noted.js'
import type {PdfPage, PdfRun} from './pdf-runs.js'

/** A line of a page, or of one of its two columns. */
export interface PdfLine extends PdfRun {
  /** 0 where the page has one column, 1 and 2 for the left and the right one. */
  readonly column: 0 | 1 | 2
  /** The text parted at wide gaps; more than one in the row of a table. */
  readonly cells: readonly string[]
}

/** The lines of a page in reading order: from top to bottom, the left column before the right one. */
export function linesOf({runs}: PdfPage): PdfLine[] {
  const gutter = gutterOf(runs)
  if (gutter === undefined) return rowsOf(runs).map((row) => lineOf(row, 0))
  const {left, right, across} = sidesOf(runs, gutter)
  const columns = [...rowsOf(left).map((row) => lineOf(row, 1)), ...rowsOf(right).map((row) => lineOf(row, 2))]
  // What goes over both columns (a headline) parts what stands above it from what stands below.
  const headlines = rowsOf(across).map((row) => lineOf(row, 0))
  const parts = [...headlines.map(({y}) => y), Number.POSITIVE_INFINITY]
  return parts.flatMap((y, at) => {
    const above = columns.filter((line) => line.y < y && line.y > (parts[at - 1] ?? Number.NEGATIVE_INFINITY))
    return [...above, ...headlines.slice(at, at + 1)]
  })
}

function sidesOf(runs: readonly PdfRun[], gutter: number) {
  return {
    left: runs.filter((run) => run.right <= gutter),
    right: runs.filter((run) => run.left >= gutter),
    across: runs.filter((run) => run.left < gutter && run.right > gutter)
  }
}

// A raised number is set at two thirds of the size of its line.
const raisedShare = 0.75

/** Runs on one baseline, from left to right; rows from top to bottom. */
export function rowsOf(runs: readonly PdfRun[]): PdfRun[][] {
  const rows: PdfRun[][] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row?.[0] && run.y - row[0].y < reachOf(run.height, row[0].height)) row.push(run)
    else rows.push([run])
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left)
  return rows
}

/** Footnote marks and fonts of another size stand a little above or below the line; raised numbers, two fifths of it. */
function reachOf(one: number, two: number): number {
  const [small, large] = [Math.min(one, two), Math.max(one, two)]
  return Math.max(2, small / 2, small < raisedShare * large ? 0.4 * large : 0)
}

// A gap that parts the cells of a table, in ems; the widest within a title is that between 市长 and the name.
const cellGap = 1.5

function lineOf(row: readonly PdfRun[], column: PdfLine['column']): PdfLine {
  const [first] = row
  const cells: string[] = []
  let text = ''
  let right = first?.left ?? 0
  for (const run of row) {
    const gap = run.left - right
    const isWide = cells.length === 0 || gap > run.height * cellGap
    const put = isRaised(run, row) && noted.test(text) ? `[${run.text.trim()}]` : spaced(text, run, isWide ? 0 : gap)
    if (isWide) cells.push(put)
    else cells[cells.length - 1] += put
    text = cells.join(' ')
    right = Math.max(right, run.right)
  }
  const height = Math.max(...row.map((run) => run.height))
  return {text, cells, left: first?.left ?? 0, right, y: first?.y ?? 0, height, column}
}

/** A number in smaller letters than its line, which is a note's mark behind a word. */
function isRaised({text, height}: PdfRun, row: readonly PdfRun[]): boolean {
  return /^\s*\d{1,2}\s*$/.test(text) && height < raisedShare * Math.max(...row.map((run) => run.height))
}

const spaced = (before: string, run: PdfRun, gap: number) => (isApart(before, run, gap) ? ` ${run.text}` : run.text)

/** Whether a gap is a space: between Latin words a fifth of an em, beside Han characters half of one (table, title). */
function isApart(before: string, {text, height}: PdfRun, gap: number): boolean {
  const isLatin = /[!-~]\s*$/.test(before) && /^[!-~]/.test(text)
  return gap > height * (isLatin ? 0.2 : 0.5) && !/\s$/.test(before) && !/^\s/.test(text)
}

// Rows that each side must have before a page is one of two columns.
const leastRows = 6
// Two columns of prose fill their width, again and again; the cells of a table end anywhere.
const fullShare = 0.5
// Headlines and page numbers may lie across; in a page of one column nearly every row does.
const mostAcross = 0.2

/** The x between two columns of prose, or `undefined` if the page has one. */
function gutterOf(runs: readonly PdfRun[]): number | undefined {
  const left = Math.min(...runs.map((run) => run.left))
  const width = Math.max(...runs.map((run) => run.right)) - left
  const middle = runs.filter((run) => run.left > left + width * 0.35 && run.left < left + width * 0.65)
  const starts = new Set(middle.map((run) => Math.floor(run.left)))
  return [...starts].sort((a, b) => a - b).find((x) => isGutter(runs, x))
}

function isGutter(runs: readonly PdfRun[], x: number): boolean {
  const {left, right, across} = sidesOf(runs, x)
  if (left.length < leastRows || right.length < leastRows) return false
  const [one, two, over] = [left, right, across].map((side) => rowsOf(side).map((row) => lineOf(row, 1)))
  if (!one || !two || !over || one.length < leastRows || two.length < leastRows) return false
  return over.length <= (one.length + two.length) * mostAcross && isFull(one) && isFull(two)
}

function isFull(lines: readonly PdfLine[]): boolean {
  const edge = Math.max(...lines.map((line) => line.right))
  return lines.filter((line) => edge - line.right < 1.5 * line.height).length >= lines.length * fullShare
}
