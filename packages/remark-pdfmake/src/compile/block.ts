import type {BlockContent, Blockquote, Code, DefinitionContent, Heading, Paragraph, RootContent} from 'mdast'
import type {Block, Margin} from '../definition.js'
import {directive, leafDirective} from './directive.js'
import {imageBlock, isPicture} from './image/image-block.js'
import {inlines} from './inline.js'
import {list} from './list.js'
import {applyPageBreaks} from './page-break.js'
import {plainText} from './plain-text.js'
import {splitRuns} from './split-runs.js'
import {type Place, report, type State, toStyle} from './state.js'
import {svgBlock} from './svg/svg-block.js'
import {table} from './table.js'
import {trimEnd} from './trim-end.js'

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

function heading(state: State, node: Heading, place: Place): Block[] {
  if (node.children.length === 0) return [] // `#` alone: pdfmake makes no outline entry of nothing
  const name = `h${node.depth}` as const
  const theme = state.theme.styles[name]
  const style = {bold: true, ...toStyle(theme)}
  const entry = state.anchors.get(node)
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
    ...(entry === undefined
      ? {}
      : {
          id: entry.id,
          outline: true,
          outlineText: entry.text,
          outlineExpanded: node.depth === 1,
          ...(entry.parent === undefined ? {} : {outlineParentId: entry.parent})
        })
  }
  return [block]
}

function quote(state: State, node: Blockquote, place: Place): Block {
  const {bar, fill} = state.theme.quote
  const style = toStyle(state.theme.styles.quote)
  const padding = 10
  const inside = {
    ...place,
    width: place.width - bar.width - padding,
    style: {...place.style, ...style},
    indented: false
  }
  return {
    ...style,
    table: {
      widths: ['*'],
      body: [[{stack: trimEnd(blocks(state, node.children, inside)), ...(fill ? {fillColor: fill} : {})}]]
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 ? bar.width : 0),
      hLineColor: () => bar.color,
      vLineColor: () => bar.color,
      paddingLeft: () => padding,
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1
    },
    margin: [0, 4, 0, 8]
  }
}

function code(state: State, node: Code, place: Place): Block {
  const handler = node.lang == null ? undefined : state.options.fences?.[node.lang]
  const svg = handler?.(node.value)
  if (svg !== undefined) return svgBlock(state, svg, place, node)
  const style = toStyle(state.theme.styles.codeBlock)
  const {fill, padding} = state.theme.codeBlock
  const lines = splitRuns(
    state,
    node.value.replaceAll('\t', '    ').replace(/ /g, '\u00A0'),
    {},
    {...place.style, ...style},
    node
  )
  return {
    ...style,
    table: {widths: ['*'], body: [[{text: lines, fillColor: fill, alignment: 'left'}]]},
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      hLineColor: () => fill,
      vLineColor: () => fill,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => padding,
      paddingBottom: () => padding
    },
    margin: [0, 4, 0, 8]
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
      return heading(state, node, place)
    case 'list':
      return [list(state, node, place)]
    case 'table':
      return table(state, node, place)
    case 'blockquote':
      return [quote(state, node, place)]
    case 'code':
      return [code(state, node, place)]
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
