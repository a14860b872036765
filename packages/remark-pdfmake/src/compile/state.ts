import type {Definition, FootnoteDefinition, Heading, Root} from 'mdast'
import {VFileMessage} from 'vfile-message'
import type {Inline, StyleProperties} from '../definition.js'
import {fitGrid} from '../theme/fit-grid.js'
import type {Theme} from '../theme/schema.js'
import type {TextStyle} from '../theme/text-style-schema.js'
import {anchorOf} from './anchor.js'
import type {Options} from './options.js'
import {plainText} from './plain-text.js'
import {walk} from './walk.js'

/** What the compiler knows about the whole document while it goes through it. */
export interface State {
  readonly theme: Theme
  readonly options: Options
  readonly messages: VFileMessage[]
  readonly definitions: ReadonlyMap<string, Definition>
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Notes by identifier in the order of their first mention. */
  readonly cited: Map<string, Cited>
  readonly headings: readonly HeadingEntry[]
  readonly anchors: ReadonlyMap<Heading, HeadingEntry>
  readonly images: Record<string, string>
  readonly reported: Set<string>
}

export interface Cited {
  readonly number: number
  /** How often it was mentioned. */
  times: number
}

export interface HeadingEntry {
  id: string
  depth: number
  text: string
  parent: string | undefined
}

/** What depends on the place in the document. */
export interface Place {
  /** Room from side to side, in points. */
  readonly width: number
  /** Style that text here inherits. */
  readonly style: StyleProperties
  /** How many blocks this is inside. */
  readonly depth: number
  /** How many lists this is inside. */
  readonly listDepth: number
  /** Whether body paragraphs here take the first-line indent. */
  readonly indented: boolean
}

export type Runs = Inline[]

function collectHeadings(tree: Root): Map<Heading, HeadingEntry> {
  const entries = new Map<Heading, HeadingEntry>()
  const used = new Map<string, number>()
  const open: HeadingEntry[] = []
  walk(tree, (node) => {
    if (node.type !== 'heading') return
    const text = plainText(node)
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
    const entry = {id: anchorOf(text, used), depth: node.depth, text, parent: open.at(-1)?.id}
    open.push(entry)
    entries.set(node, entry)
  })
  return entries
}

export function createState(tree: Root, options: Options): State {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  walk(tree, (node) => {
    // CommonMark: of several definitions of one name, the first counts.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  })
  const anchors = collectHeadings(tree)
  return {
    theme: fitGrid(options.theme, options.fonts),
    options,
    messages: [],
    definitions,
    notes,
    cited: new Map(),
    headings: [...anchors.values()],
    anchors,
    images: {},
    reported: new Set()
  }
}

/** Say that something of the Markdown is not in the PDF as it was written. The same thing at the same place is said once. */
export function report(state: State, ruleId: string, reason: string, node?: {position?: unknown}): void {
  const message = new VFileMessage(reason, {
    ruleId,
    source: 'remark-pdfmake',
    ...(node?.position === undefined ? {} : {place: node.position as never})
  })
  // A character that is missing is missing everywhere; once is enough.
  const key = ruleId === 'missing-glyph' ? reason : `${message.name} ${reason}`
  if (state.reported.has(key)) return
  state.reported.add(key)
  state.messages.push(message)
}

/** A theme's style as pdfmake writes it. Margins and indents are left to the block. */
export function toStyle(style: TextStyle | undefined): StyleProperties {
  if (style === undefined) return {}
  return {
    ...(style.font === undefined ? {} : {font: style.font}),
    ...(style.size === undefined ? {} : {fontSize: style.size}),
    ...(style.bold === undefined ? {} : {bold: style.bold}),
    ...(style.italics === undefined ? {} : {italics: style.italics}),
    ...(style.color === undefined ? {} : {color: style.color}),
    ...(style.background === undefined ? {} : {background: style.background}),
    ...(style.align === undefined ? {} : {alignment: style.align}),
    ...(style.lineHeight === undefined ? {} : {lineHeight: style.lineHeight}),
    ...(style.letterSpacing === undefined ? {} : {characterSpacing: style.letterSpacing})
  }
}
