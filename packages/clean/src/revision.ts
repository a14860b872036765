import {MappedText, type Segment} from '@jianbao/mapped-text'
import type {Certainty, Removal, Repair} from '@jianbao/model'
import type {Change} from './rule.js'

/** A stretch of the current text: either as in the original, or what rules have put in place of a stretch of it. */
interface Piece {
  readonly text: string
  readonly origin: number
  readonly originEnd: number
  readonly verbatim: boolean
  /** Every piece has the field: a damaged text has thousands, and one shape keeps them cheap. */
  readonly change: Mark | undefined
}

/** Why a piece is not as in the original. */
interface Mark {
  readonly rule: string
  readonly certainty: Certainty
  readonly notes: readonly string[]
  readonly removal: string | undefined
}

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

  /** Applies a rule's changes (sorted, not overlapping, offsets of {@link value}). */
  apply(rule: string, changes: readonly Change[]): void {
    if (changes.length === 0) return
    const reader = new PieceReader(this.#pieces)
    for (const {start, end, after, certainty, note, removal} of changes) {
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

/** Walks over the pieces once and copies them with changes. */
class PieceReader {
  readonly #source: readonly Piece[]
  readonly #out: Piece[] = []
  #index = 0
  /** Offset in the text, and how much of the current piece is consumed. */
  #at = 0
  #used = 0

  constructor(source: readonly Piece[]) {
    this.#source = source
  }

  keepUntil(end: number): void {
    this.#take(end, this.#out)
    // Deleted stretches that stand at the end go with what is kept.
    if (this.#at !== end || this.#used !== 0) return
    while (this.#source[this.#index]?.text === '') this.#out.push(this.#source[this.#index++] as Piece)
  }

  replaceUntil(end: number, after: string, mark: Mark): void {
    const piece = this.#source[this.#index]
    const length = end - this.#at
    // Nearly always a change stands within one piece; a traditional text has thousands.
    if (piece && length > 0 && this.#used + length <= piece.text.length) {
      const {verbatim, change} = piece
      const origin = verbatim ? piece.origin + this.#used : piece.origin
      const originEnd = verbatim ? origin + length : piece.originEnd
      this.#out.push({text: after, origin, originEnd, verbatim: false, change: under(mark, change)})
      this.#advance(piece, length)
      return
    }
    const origin = this.#place()
    const taken: Piece[] = []
    this.#take(end, taken)
    if (taken.length > 0) this.#replace(taken, after, mark)
    else this.#out.push({text: after, origin, originEnd: origin, verbatim: false, change: mark})
  }

  /** What was removed before stays a removal of its own; what stands between such becomes one repair. */
  #replace(taken: readonly Piece[], after: string, mark: Mark): void {
    let text = after
    for (let at = 0; at < taken.length; ) {
      const first = taken[at++] as Piece
      if (isRemoved(first)) {
        this.#out.push(first)
        continue
      }
      let {originEnd, change} = first
      for (let next = taken[at]; next && !isRemoved(next); next = taken[++at]) {
        originEnd = next.originEnd
        change = sumOf(change, next.change)
      }
      this.#out.push({text, origin: first.origin, originEnd, verbatim: false, change: under(mark, change)})
      text = ''
    }
  }

  finish(): readonly Piece[] {
    for (; this.#index < this.#source.length; this.#index++) this.#out.push(this.#source[this.#index] as Piece)
    return this.#out
  }

  /** Where in the original the reader stands. */
  #place(): number {
    const piece = this.#source[this.#index]
    if (piece) return piece.verbatim ? piece.origin + this.#used : this.#used === 0 ? piece.origin : piece.originEnd
    return this.#source.at(-1)?.originEnd ?? 0
  }

  #take(end: number, taken: Piece[]): void {
    while (this.#at < end && this.#index < this.#source.length) {
      const piece = this.#source[this.#index] as Piece
      const length = Math.min(piece.text.length - this.#used, end - this.#at)
      taken.push(this.#cut(piece, length))
      this.#advance(piece, length)
    }
  }

  #advance(piece: Piece, length: number): void {
    this.#at += length
    this.#used += length
    if (this.#used < piece.text.length) return
    this.#index++
    this.#used = 0
  }

  #cut(piece: Piece, length: number): Piece {
    if (this.#used === 0 && length === piece.text.length) return piece
    const text = piece.text.slice(this.#used, this.#used + length)
    const {verbatim, change} = piece
    const origin = verbatim ? piece.origin + this.#used : piece.origin
    return {text, origin, originEnd: verbatim ? origin + length : piece.originEnd, verbatim, change}
  }
}

const isRemoved = ({text, change}: Piece) => change?.removal !== undefined && text === ''

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

/** The mark of a change over what another has put there before; what is removed is nothing else. */
const under = (mark: Mark, before: Mark | undefined) => (mark.removal === undefined ? sumOf(before, mark) : mark)

const none: readonly string[] = []

const removed = (rule: string, removal: string): Mark => ({rule, certainty: 'determined', notes: none, removal})

/**
 * The mark of what two changes have put there: the earlier rule names the repair, the other is in its note, and one
 * inferred part makes it inferred. What was removed counts only where nothing else is.
 */
function sumOf(one: Mark | undefined, two: Mark | undefined): Mark | undefined {
  if (!one || !two) return one ?? two
  if (two.removal !== undefined) return one.removal === undefined ? one : two
  if (one.removal !== undefined) return two
  const notes = [...one.notes]
  for (const note of two.rule === one.rule ? two.notes : [...two.notes, `then ${two.rule}`])
    if (!notes.includes(note)) notes.push(note)
  const certainty = one.certainty === 'inferred' ? one.certainty : two.certainty
  return {rule: one.rule, certainty, notes, removal: undefined}
}
