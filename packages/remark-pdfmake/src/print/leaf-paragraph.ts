import type {LayoutNode} from './internals/layout.js'
import type {Paragraph} from './text/paragraph.js'

export function paragraphOf(node: LayoutNode): Paragraph | undefined {
  return node._inlines?.[0]?.paragraph as Paragraph | undefined
}

/** A line that does not fit its column is put back before its paragraph, to be broken anew in the next one. */
export function takeBack(node: LayoutNode): void {
  const returned = node._inlines?.findIndex(({paragraph}) => paragraph !== undefined) ?? 0
  if (returned < 1) return
  node._inlines?.splice(0, returned)
  const paragraph = paragraphOf(node)
  if (paragraph !== undefined) paragraph.cursor = paragraph.lineStart
}
