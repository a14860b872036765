import {rowsOf} from './pdf-lines.js'
import type {PdfPage, PdfRun} from './pdf-runs.js'

type Row = readonly PdfRun[]

// How many lines a running head or foot may have, a page number included.
const deepest = 3
// Left and right pages may have different heads: what stands at one place on two pages in five is one.
const repeatedShare = 0.4
// How far the same head may stand apart on two pages, in points.
const drift = 3

/** Leaves out page numbers, and what stands at the same place at the head or foot of several pages. */
export function withoutRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const rows = pages.map(({runs}) => rowsOf(runs))
  const edges = rows.map((page) => [...page.slice(0, deepest), ...page.slice(-deepest)])
  const enough = Math.max(2, pages.length * repeatedShare)
  const repeated = (row: Row) => edges.filter((page) => page.some((other) => isSame(row, other))).length >= enough
  const runs = (row: Row | undefined) => row !== undefined && (isPageNumber(textOf(row)) || repeated(row))
  return rows.map((page) => {
    let first = 0
    while (first < deepest && runs(page[first])) first++
    let last = page.length
    while (last > first && page.length - last < deepest && runs(page[last - 1])) last--
    return {runs: page.slice(first, last).flat()}
  })
}

const textOf = (row: Row) => row.map(({text}) => text).join(' ')

function isSame(one: Row, two: Row): boolean {
  return Math.abs((one[0]?.y ?? 0) - (two[0]?.y ?? 0)) < drift && keyOf(one) === keyOf(two)
}

const keyOf = (row: Row) => textOf(row).replace(/\d+/g, '#').replace(/\s/g, '')

/** `— 3 —`, `第3页 共20页`, `3/20`, `Page 3 of 20`. */
function isPageNumber(text: string): boolean {
  return /^(?:[\s—–\-－·•第共页頁/\d]+|Page \d+(?: of \d+)?)$/i.test(text) && /\d/.test(text)
}
