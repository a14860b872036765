import type {FootnoteReference} from 'mdast'
import type {Block, Inline, Margin} from '../definition.js'
import {blocks} from './block.js'
import {ems} from './column-widths.js'
import {plainText} from './plain-text.js'
import {type Place, report, type State, toStyle} from './state.js'
import {trimEnd} from './trim-end.js'
import {typeAreaHeight} from './type-area.js'

type Own = Omit<Inline, 'text'>

const noteId = (number: number) => `note-${number}`
const mentionId = (number: number, time: number) => `note-${number}-mention-${time}`

const mark = (state: State, number: number) => state.theme.footnotes.mark.replace('{n}', String(number))

/** The raised number that leads to a note. */
export function citeNote(state: State, node: FootnoteReference, own: Own): Inline[] {
  if (!state.notes.has(node.identifier)) {
    report(state, 'note-missing', `There is no footnote ${node.label ?? node.identifier}`, node)
    return [{...own, text: `[^${node.label ?? node.identifier}]`}]
  }
  const cited = state.cited.get(node.identifier) ?? {number: state.cited.size + 1, times: 0}
  state.cited.set(node.identifier, cited)
  cited.times += 1
  const {number, times} = cited
  return [
    {
      ...own,
      sup: true,
      ...toStyle(state.theme.styles.footnoteMark),
      text: mark(state, number),
      id: mentionId(number, times),
      linkToDestination: noteId(number)
    }
  ]
}

/** A number before each note; it leads back to where the note was first mentioned, the raised figures to the others. */
function label(state: State, number: number): Inline[] {
  const style = toStyle(state.theme.styles.footnoteMark)
  return [{...style, text: mark(state, number), linkToDestination: mentionId(number, 1)}]
}

const noteStyle = (state: State, place: Place) => ({...place.style, ...toStyle(state.theme.styles.footnote)})

function noteMargin({theme: {text, styles}}: State): Margin {
  return [0, 0, 0, styles.footnote?.after ?? (text.after ?? 0) + 2]
}

/** A note with its number beside it. */
function noteBeside(state: State, identifier: string, number: number, place: Place): Block {
  const style = toStyle(state.theme.styles.footnote)
  const gutter = (style.fontSize ?? state.theme.text.size) * 2.6 // "[100]" and a gap
  const inside: Place = {...place, width: place.width - gutter, style: noteStyle(state, place), indented: false}
  const content = trimEnd(blocks(state, state.notes.get(identifier)?.children ?? [], inside))
  return {
    ...style,
    columns: [
      {width: gutter, text: label(state, number), id: noteId(number)},
      {width: '*', stack: content}
    ],
    columnGap: 0,
    margin: noteMargin(state),
    unbreakable: true // its number would stay behind on the page before
  }
}

/** A note that begins with its number: pdfmake parts no columns within columns. */
function noteAfter(state: State, identifier: string, number: number, place: Place): Block {
  const inside: Place = {...place, style: noteStyle(state, place), indented: false}
  const [first, ...rest] = trimEnd(blocks(state, state.notes.get(identifier)?.children ?? [], inside))
  const mark = [...label(state, number), {text: '\u00A0'}]
  const lead: Block = {...toStyle(state.theme.styles.footnote), id: noteId(number), text: mark}
  const led = Array.isArray(first?.text)
    ? [{...first, ...lead, text: [...mark, ...first.text]}]
    : [lead, first ?? []].flat()
  return {stack: [...led, ...rest], margin: noteMargin(state)}
}

/** All notes that the text mentions, in the order of mention. Notes may mention further notes. */
export function noteList(state: State, place: Place): Block[] {
  const {columns, gap} = state.theme.footnotes
  const list: Block[] = []
  const width = (place.width - gap * (columns - 1)) / columns
  const note = columns === 1 ? noteBeside : noteAfter
  // A Map's iterator goes on to what is added on the way.
  for (const [identifier, {number}] of state.cited) list.push(note(state, identifier, number, {...place, width}))
  if (list.length === 0) return []
  return [noteHead(state, place), ...(columns === 1 ? list : [noteColumns(state, list, width)])]
}

/** Few notes are shared out among the columns; many run through them, from page to page. */
function noteColumns(state: State, list: readonly Block[], width: number): Block {
  const {columns, gap} = state.theme.footnotes
  const size = state.theme.styles.footnote?.size ?? state.theme.text.size
  const heights = [...state.cited.keys()].map((identifier) => {
    const text = (state.notes.get(identifier)?.children ?? []).map(plainText).join('')
    return (Math.ceil((ems(text) * size) / width) + 1) * size * noteLine
  })
  const total = heights.reduce((sum, height) => sum + height, 0)
  const few = total / columns < typeAreaHeight(state.theme) * fewNotes
  const parts = few ? shareOut(list, heights, total / columns, columns) : [list]
  const filled = Array.from({length: columns}, (_, column) => ({width, stack: [...(parts[column] ?? [])]}))
  return {columns: filled, columnGap: gap, ...(few ? {unbreakable: true} : {snakingColumns: true})}
}

/** From line to line, in ems, about. */
const noteLine = 1.4

/** Notes up to this part of a page go to the next page together rather than be parted. */
const fewNotes = 0.4

/** Cuts a list into columns of about this height. */
function shareOut(list: readonly Block[], heights: readonly number[], height: number, columns: number): Block[][] {
  const parts: Block[][] = Array.from({length: columns}, () => [])
  let above = 0
  for (const [index, block] of list.entries()) {
    const own = heights[index] ?? 0
    parts[Math.min(columns - 1, Math.floor((above + own / 2) / height))]?.push(block)
    above += own
  }
  return parts
}

function noteHead(state: State, place: Place): Block {
  const {rule, title} = state.theme.footnotes
  const text = title[state.options.language ?? 'zh'] ?? title['zh']
  const style = toStyle(state.theme.styles.h3)
  const margin: Margin = [0, 16, 0, 6]
  if (text !== undefined) return {...style, text, margin, headlineLevel: 1}
  const width = rule?.width ?? 0.5
  const line = {
    type: 'line',
    x1: 0,
    y1: 0,
    x2: place.width / 3,
    y2: 0,
    lineWidth: width,
    lineColor: rule?.color ?? '#888888'
  }
  return {canvas: [line], margin}
}
