import type {LayoutNode} from './internals.js'
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

/** Width of a table's columns is only known while it is laid out; a row is taken as its cells' longest text in equal parts. */
function rowHeight(row: readonly LayoutNode[], width: number): number {
  const part = width / Math.max(1, row.length)
  return Math.max(0, ...row.map((cell) => startHeight(cell, part, 3))) + 8 // about the cell's padding
}

/** The height that the beginning of a block needs so as not to look torn off: two lines, a picture, a table's first row. */
function startHeight(node: LayoutNode, width: number, lines: number): number {
  const top = node._margin?.[1] ?? 0
  if (node._inlines !== undefined) return top + textHeight(node, width, lines)
  if (node._height !== undefined) return top + node._height
  if (node.table !== undefined) {
    const rows = node.table.body.slice(0, (node.table.headerRows ?? 0) + 1)
    return top + rows.reduce((sum, row) => sum + rowHeight(row, width), 0)
  }
  const first = (node.stack ?? node.ul ?? node.ol)?.[0]
  if (first !== undefined) return top + startHeight(first, width, lines)
  return top + Math.max(0, ...(node.columns ?? []).map((column) => startHeight(column, width, lines)))
}

/**
 * Height of the heading at `index` of a stack with all headings behind it and the beginning of the block that follows.
 *
 * @param width points from side to side.
 */
export function heightOfStart(stack: readonly LayoutNode[], index: number, width: number): number {
  let height = 0
  for (const node of stack.slice(index)) {
    if (node.headlineLevel === undefined) return height + startHeight(node, width, linesAfterHeading)
    height += margins(node) + textHeight(node, width, Number.POSITIVE_INFINITY)
  }
  return height
}
