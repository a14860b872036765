import type {BlockContent, DefinitionContent, RootContent} from 'mdast'
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import type {Block} from '../definition.js'
import {blocks} from './block.js'
import {callout} from './callout.js'
import {cards} from './cards.js'
import {columns} from './columns.js'
import {masthead} from './masthead.js'
import {pageBreak} from './page-break.js'
import {type Place, report, type State} from './state.js'
import {tableOfContents} from './table-of-contents.js'

export type Flow = RootContent | BlockContent | DefinitionContent

type Handler = (state: State, node: ContainerDirective, place: Place) => Block[]

const handlers: Readonly<Record<string, Handler>> = {
  cards,
  columns,
  callout,
  masthead,
  // Outside of columns there is nothing to stand beside.
  column: (state, node, place) => blocks(state, node.children, place),
  unbreakable: (state, node, place) => [{unbreakable: true, stack: blocks(state, node.children, place)}]
}

/** A `:::name` block. One that is not known is printed as what it contains, with a message. */
export function directive(state: State, node: ContainerDirective, place: Place): Block[] {
  const handler = Object.hasOwn(handlers, node.name) ? handlers[node.name] : undefined
  if (handler !== undefined) return handler(state, node, place)
  report(state, 'unknown-directive', `Nothing is known of :::${node.name}; its content is printed as it is`, node)
  return blocks(state, node.children, place)
}

/** A `::name` line. */
export function leafDirective(state: State, node: LeafDirective, place: Place): Block[] {
  if (node.name === 'page-break') return [pageBreak]
  if (node.name === 'toc') return tableOfContents(state, node, place)
  report(state, 'unknown-directive', `Nothing is known of ::${node.name}; it is left out`, node)
  return []
}
