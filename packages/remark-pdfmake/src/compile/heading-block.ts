import type {Heading} from 'mdast'
import type {Block, Margin} from '../definition.js'
import {inlines} from './inline.js'
import {type HeadingEntry, type Place, type State, toStyle} from './state.js'

export function headingBlock(state: State, node: Heading, place: Place): Block[] {
  if (node.children.length === 0) return [] // `#` alone: pdfmake makes no outline entry of nothing
  const name = `h${node.depth}` as const
  const theme = state.theme.styles[name]
  const style = {bold: true, ...toStyle(theme)}
  const size = style.fontSize ?? state.theme.text.size
  const margin: Margin = [0, theme?.before ?? size * 0.8, 0, theme?.after ?? size * 0.4]
  const block: Block = {
    ...style,
    text: inlines(state, node.children, {}, {...place.style, ...style}),
    margin,
    headlineLevel: node.depth,
    ...(theme?.indent === undefined
      ? {}
      : {leadingIndent: theme.indent * (size + (style.characterSpacing ?? place.style.characterSpacing ?? 0))}),
    ...outlineEntry(state.anchors.get(node), node.depth)
  }
  return [block]
}

/** Where the heading stands in the PDF's outline. */
function outlineEntry(anchor: HeadingEntry | undefined, depth: number): Partial<Block> {
  if (anchor === undefined) return {}
  const {id, text, parent} = anchor
  return {
    id,
    outline: true,
    outlineText: text,
    outlineExpanded: depth === 1,
    ...(parent === undefined ? {} : {outlineParentId: parent})
  }
}
