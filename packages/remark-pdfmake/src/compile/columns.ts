import type {ContainerDirective} from 'mdast-util-directive'
import type {Block} from '../definition.js'
import {blocks} from './block.js'
import type {Flow} from './directive.js'
import type {Place, State} from './state.js'

/** `:::columns`: each `:::column` inside, or else each block, becomes a column of equal width. */
export function columns(state: State, node: ContainerDirective, place: Place): Block[] {
  if (node.children.length === 0) return []
  const {gap} = state.theme.columns
  const count = node.children.length
  const width = (place.width - gap * (count - 1)) / count
  const inside = {...place, width}
  const contentOf = (child: Flow): readonly Flow[] =>
    child.type === 'containerDirective' && child.name === 'column' ? child.children : [child]
  const parts = node.children.map((child) => ({width, stack: blocks(state, contentOf(child), inside)}))
  return [{columns: parts, columnGap: gap, margin: [0, 4, 0, 6]}]
}
