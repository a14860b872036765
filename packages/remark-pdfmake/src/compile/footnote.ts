import type {FootnoteReference} from 'mdast'
import type {Block, Inline, Margin} from '../definition.js'
import {blocks} from './block.js'
import {type Place, report, type State, toStyle} from './state.js'
import {trimEnd} from './trim-end.js'

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

function note(state: State, identifier: string, number: number, place: Place): Block {
  const style = toStyle(state.theme.styles.footnote)
  const size = style.fontSize ?? state.theme.text.size
  const gutter = size * 2.6 // "[100]" and a gap
  const inside: Place = {...place, width: place.width - gutter, style: {...place.style, ...style}, indented: false}
  const content = trimEnd(blocks(state, state.notes.get(identifier)?.children ?? [], inside))
  const {text, styles} = state.theme
  return {
    ...style,
    columns: [
      {width: gutter, text: label(state, number), id: noteId(number)},
      {width: '*', stack: content}
    ],
    columnGap: 0,
    margin: [0, 0, 0, styles.footnote?.after ?? (text.after ?? 0) + 2]
  }
}

/** All notes that the text mentions, in the order of mention. Notes may mention further notes. */
export function noteList(state: State, place: Place): Block[] {
  const list: Block[] = []
  // A Map's iterator goes on to what is added on the way.
  for (const [identifier, {number}] of state.cited) list.push(note(state, identifier, number, place))
  return list.length === 0 ? [] : [noteHead(state, place), ...list]
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
