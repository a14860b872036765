import type {BlockContent, DefinitionContent, Paragraph, RootContent} from 'mdast'
import type {Block} from '../definition.js'
import {codeBlock} from './code-block.js'
import {directive, leafDirective} from './directive.js'
import {headingBlock} from './heading-block.js'
import {imageBlock, isPicture} from './image/image-block.js'
import {inlines} from './inline.js'
import {list} from './list.js'
import {applyPageBreaks} from './page-break.js'
import {plainText} from './plain-text.js'
import {quote} from './quote.js'
import {splitRuns} from './split-runs.js'
import {type Place, report, type State} from './state.js'
import {table} from './table.js'

type Content = RootContent | BlockContent | DefinitionContent

function paragraph(state: State, node: Paragraph, place: Place): Block {
  const picture = isPicture(node)
  if (picture !== undefined) return imageBlock(state, picture, place)
  const {theme} = state
  const cell = (place.style.fontSize ?? theme.text.size) + (place.style.characterSpacing ?? 0)
  const indent = place.indented ? theme.firstLineIndent * cell : 0
  return {
    text: inlines(state, node.children, {}, place.style),
    margin: [0, theme.text.before ?? 0, 0, theme.text.after ?? 0],
    ...(indent > 0 ? {leadingIndent: indent} : {})
  }
}

function ruleBlock(state: State, place: Place): Block {
  const {color, width} = state.theme.rule
  return {
    canvas: [{type: 'line', x1: 0, y1: 0, x2: place.width, y2: 0, lineWidth: width, lineColor: color}],
    margin: [0, 8, 0, 8]
  }
}

function block(state: State, node: Content, place: Place): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(state, node, place)]
    case 'heading':
      return headingBlock(state, node, place)
    case 'list':
      return [list(state, node, place)]
    case 'table':
      return table(state, node, place)
    case 'blockquote':
      return [quote(state, node, place)]
    case 'code':
      return [codeBlock(state, node, place)]
    case 'thematicBreak':
      return [ruleBlock(state, place)]
    case 'containerDirective':
      return directive(state, node, place)
    case 'leafDirective':
      return leafDirective(state, node, place)
    case 'html':
      if (!node.value.startsWith('<!--')) report(state, 'html', `HTML is not printed: ${node.value.slice(0, 40)}`, node)
      return []
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return []
    default:
      report(state, 'unknown-node', `Nothing is known of "${(node as {type: string}).type}" nodes; left out`, node)
      return []
  }
}

/** Each level takes room from the line; no office paper is nested as deep as this. */
const deepest = 20

/** Flow content as blocks. */
export function blocks(state: State, nodes: readonly Content[], place: Place): Block[] {
  if (place.depth > deepest) {
    const [first] = nodes
    report(state, 'nesting', `Deeper than ${deepest} levels, quotes and lists are printed as text`, first)
    return nodes.map((node) => ({text: splitRuns(state, plainText(node), {}, place.style, node)}))
  }
  return applyPageBreaks(nodes.flatMap((node) => block(state, node, {...place, depth: place.depth + 1})))
}
