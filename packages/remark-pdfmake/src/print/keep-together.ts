import type {LayoutNode, LayoutTable} from './internals/layout.js'
import {countLines} from './text/next-line.js'
import type {Paragraph} from './text/paragraph.js'

/** Lines of a paragraph that must follow a heading on its page. */
const linesAfterHeading = 2

function margins(node: LayoutNode): number {
  return (node._margin?.[1] ?? 0) + (node._margin?.[3] ?? 0)
}

function textHeight(node: LayoutNode, width: number, most: number): number {
  const paragraph = node._inlines?.[0]?.paragraph as Paragraph | undefined
  if (paragraph === undefined) return 0
  return countLines(paragraph, width, most) * (paragraph.runs[0]?.height ?? 0)
}

/** A cell's padding and line, about. */
const padding = 8

/** Columns whose width is left to pdfmake are taken as equal parts. */
function cellWidth(widths: readonly {width?: unknown}[], column: number, width: number): number {
  const set = widths[column]?.width
  return typeof set === 'number' ? set : width / Math.max(1, widths.length)
}

function tableHeight(table: LayoutTable, width: number, rows: number, lines: number): number {
  const height = (cell: LayoutNode, column: number) => {
    const room = cellWidth(table.widths, column, width)
    return lines === Number.POSITIVE_INFINITY ? fullHeight(cell, room) : startHeight(cell, room, lines)
  }
  return table.body.slice(0, rows).reduce((sum, row) => sum + Math.max(0, ...row.map(height)) + padding, 0)
}

/** Rows that are kept whole count whole; of others three lines of each cell. */
function tableStart(table: LayoutTable, width: number): number {
  const lines = table.dontBreakRows === true ? Number.POSITIVE_INFINITY : 3
  return tableHeight(table, width, (table.headerRows ?? 0) + 1, lines)
}

/** The height that the beginning of a block needs so as not to look torn off: two lines, a picture, a table's first row. */
function startHeight(node: LayoutNode, width: number, lines: number): number {
  if (node.unbreakable === true) return fullHeight(node, width)
  const top = node._margin?.[1] ?? 0
  if (node._inlines !== undefined) return top + textHeight(node, width, lines)
  if (node._height !== undefined) return top + node._height
  if (node.table !== undefined) return top + tableStart(node.table, width)
  const first = (node.stack ?? node.ul ?? node.ol)?.[0]
  if (first !== undefined) return top + startHeight(first, width, lines)
  return top + Math.max(0, ...(node.columns ?? []).map((column) => startHeight(column, width, lines)))
}

/** About the height of a whole block; never much too low, so that what is said to fit a page fits it. */
export function fullHeight(node: LayoutNode, width: number): number {
  const all = Number.POSITIVE_INFINITY
  const own = margins(node)
  if (node._inlines !== undefined) return own + textHeight(node, width, all)
  if (node._height !== undefined) return own + node._height
  if (node.table !== undefined) return own + tableHeight(node.table, width, all, all)
  const parts = node.stack ?? node.ul ?? node.ol
  if (parts !== undefined) return own + parts.reduce((sum, part) => sum + fullHeight(part, width), 0)
  const columns = node.columns ?? []
  return own + Math.max(0, ...columns.map((column) => fullHeight(column, width / columns.length)))
}

/** A paragraph of so many lines before a table, a picture or a list leads to it: “The figures in short:”. */
const leadLines = 3

function isLead(stack: readonly LayoutNode[], index: number, width: number): boolean {
  const paragraph = stack[index]?._inlines?.[0]?.paragraph as Paragraph | undefined
  const next = stack[index + 1]
  if (paragraph === undefined || next === undefined || next.pageBreak !== undefined) return false
  return next._inlines === undefined && countLines(paragraph, width, leadLines + 1) <= leadLines
}

/** Whether a block goes to the next page with the one behind it: headings, and lines that lead to something. */
export function belongsToNext(stack: readonly LayoutNode[], index: number, width: number): boolean {
  return stack[index]?.headlineLevel !== undefined || isLead(stack, index, width)
}

/**
 * Height of the block at `index` of a stack with those that it belongs to and the beginning of the first that stands for
 * itself.
 *
 * @param width points from side to side.
 * @param most where it does not matter how much higher it is.
 */
export function heightOfStart(stack: readonly LayoutNode[], index: number, width: number, most: number): number {
  let height = 0
  for (let at = index; at < stack.length && height < most; at += 1) {
    const node = stack[at]
    if (node === undefined) break
    if (!belongsToNext(stack, at, width)) return height + startHeight(node, width, linesAfterHeading)
    height += margins(node) + textHeight(node, width, Number.POSITIVE_INFINITY)
  }
  return height
}
