import {MappedText, type Segment} from '@jianbao/mapped-text'
import type {Removal, Repair} from '@jianbao/model'
import {none, type Piece, removed, sumOf} from './piece.js'
import {PieceReader} from './piece-reader.js'
import type {Change} from './rule.js'

/**
 * Text under repair. Rules change it one after another; where a rule touches what an earlier one has put in, both
 * become one repair, so that the repairs never overlap in the original and can be replayed in any order.
 */
export class Revision {
  readonly #original: string
  #pieces: readonly Piece[]
  #value: string

  constructor(original: string, text: MappedText) {
    this.#original = original
    this.#value = text.value
    this.#pieces = text.segments.map(({start, length, origin, originLength, verbatim}) => ({
      text: text.value.slice(start, start + length),
      origin,
      originEnd: origin + originLength,
      verbatim,
      change: undefined
    }))
  }

  /** The text as it stands. */
  get value(): string {
    return this.#value
  }

  /** Applies a rule's changes (sorted, not overlapping, offsets of {@link value}); `usual` is noted of those without a note. */
  apply(rule: string, changes: readonly Change[], usual?: string): void {
    if (changes.length === 0) return
    const reader = new PieceReader(this.#pieces)
    for (const {start, end, after, certainty, note = usual, removal} of changes) {
      reader.keepUntil(start)
      const notes = note === undefined ? none : [note]
      const mark = removal === undefined ? {rule, certainty, notes, removal} : removed(rule, removal)
      reader.replaceUntil(end, after, mark)
    }
    reader.keepUntil(this.#value.length)
    this.#pieces = coalesce(reader.finish())
    this.#value = this.#pieces.map(({text}) => text).join('')
  }

  /** The text with the map back to the original. */
  toMappedText(): MappedText {
    const segments: Segment[] = []
    let start = 0
    for (const {text, origin, originEnd, verbatim} of this.#pieces) {
      if (text === '') continue
      segments.push({start, length: text.length, origin, originLength: originEnd - origin, verbatim})
      start += text.length
    }
    return new MappedText(this.#value, segments)
  }

  repairs(): Repair[] {
    const found: Repair[] = []
    for (const {text, origin, originEnd, change} of this.#pieces) {
      if (!change || change.removal !== undefined) continue
      const {rule, certainty, notes} = change
      const before = this.#original.slice(origin, originEnd)
      if (before === text) continue
      const repair = {rule, start: origin, end: originEnd, before, after: text, certainty}
      found.push(notes.length === 0 ? repair : {...repair, note: notes.join('; ')})
    }
    return found
  }

  removals(): Removal[] {
    return this.#pieces.flatMap(({origin, originEnd, change}) => {
      if (change?.removal === undefined) return []
      const text = this.#original.slice(origin, originEnd)
      return [{rule: change.rule, reason: change.removal, start: origin, end: originEnd, text}]
    })
  }
}

/**
 * A replaced stretch cannot be told apart: where a change has cut one, its parts (which share their place in the
 * original) become one piece again.
 */
function coalesce(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && piece.origin < last.originEnd) joined[joined.length - 1] = join(last, piece)
    else joined.push(piece)
  }
  return joined
}

function join(one: Piece, two: Piece): Piece {
  const originEnd = Math.max(one.originEnd, two.originEnd)
  const change = sumOf(one.change, two.change)
  return {text: one.text + two.text, origin: one.origin, originEnd, verbatim: false, change}
}
