import {widthOf} from './column-width.js'
import type {PageNumber, Row} from './page-count.js'
import {mayBeHead} from './running-head.js'

type Cuts = (before: Row | undefined, after: Row | undefined) => boolean

// What heads of pages name.
const named = /\b(?:report|session|congress|conference|document)\b/i
// A line of text goes to the column's end, a head does not; a page has so many lines that these tell the column.
const share = {full: 0.8, head: 0.75, quantile: 0.9}
const leastRows = 8
// `Session Papers        Work of the Government`: set at both edges of the page.
const atBothEdges = /\S {5,}\S/

/**
 * Lines beside the number of a page that cut a sentence with it, however often they stand: `Second Session of the 14th NPC
 * Document 2`, `省长所作的报告`. `told` are lines that are known to be heads.
 */
export function headsOfCuts(
  rows: readonly Row[],
  numbers: readonly PageNumber[],
  told: ReadonlySet<number>,
  cuts: Cuts
): number[] {
  const places = new Set(numbers.map(({at}) => at))
  const column = columnOf(rows)
  const isHead = (at: number) => told.has(at) || isAlone(rows[at], column)
  return numbers.flatMap(({at}) => {
    let [from, to] = [at, at]
    while (places.has(from - 1) || told.has(from - 1)) from--
    while (places.has(to + 1) || told.has(to + 1)) to++
    for (const [first, last] of spansOf(from, to, isHead))
      if (cuts(rows[first - 1], rows[last + 1]) && isFullLine(rows[first - 1], column))
        return [first, last].filter((place) => !places.has(place) && !told.has(place))
    return []
  })
}

/** The lines around a number that may be heads: below it, above it, both. */
function spansOf(from: number, to: number, isHead: (at: number) => boolean): [number, number][] {
  const [above, below] = [isHead(from - 1), isHead(to + 1)]
  const spans: [number, number][] = []
  if (below) spans.push([from, to + 1])
  if (above) spans.push([from - 1, to])
  if (above && below) spans.push([from - 1, to + 1])
  return spans
}

/** Whether a line by itself looks like a head: short in the column, or set at both edges, without a mark of a sentence. */
function isAlone(row: Row | undefined, column: number): boolean {
  if (!row || !mayBeHead(row.text.replace(/\s{2,}/g, ' '))) return false
  if (isInCapitals(row.text)) return true
  const isApart = atBothEdges.test(row.text) || (column > 0 && widthOf(row.text) < share.head * column)
  return isApart && /^[\p{Script=Han}A-Z]/u.test(row.text) && !/[.,]/.test(row.text)
}

/** Whether an English line names a meeting or a paper, and all words of it but the short ones begin with a capital. */
const isInCapitals = (line: string) =>
  named.test(line) && /^(?:\d+th )?[A-Z][\w’'-]* +\S+ +\S/.test(line) && !/\b[a-z]{4,}|[.,]| [a-z]+$/.test(line)

/** The width of the text's lines; 0 where these are too few. */
function columnOf(rows: readonly Row[]): number {
  if (rows.length < leastRows) return 0
  const widths = rows.map(({text}) => widthOf(text)).toSorted((a, b) => a - b)
  return widths[Math.floor(share.quantile * (widths.length - 1))] ?? 0
}

const isFullLine = (row: Row | undefined, column: number) =>
  row !== undefined && (column === 0 || widthOf(row.text) >= share.full * column)
