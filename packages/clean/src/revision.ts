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
  readonly removal?: string
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
    for (const change of changes) {
      reader.keepUntil(change.start)
      reader.replaceUntil(change.end, change, rule)
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
    return this.#pieces.flatMap(({text, origin, originEnd, change}) => {
      if (!change || change.removal !== undefined) return []
      const {rule, certainty, notes} = change
      const before = this.#original.slice(origin, originEnd)
      const note = notes.length === 0 ? {} : {note: notes.join('; ')}
      return before === text ? [] : [{rule, start: origin, end: originEnd, before, after: text, certainty, ...note}]
    })
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
    // Deleted stretches that stand at the end go with what is kept.
    const isDeleted = () => this.#at === end && this.#used === 0 && this.#source[this.#index]?.text === ''
    this.#take(end, this.#out)
    while (isDeleted()) this.#out.push(this.#source[this.#index++] as Piece)
  }

  replaceUntil(end: number, change: Change, rule: string): void {
    const origin = this.#place()
    let text = change.after
    const taken: Piece[] = []
    this.#take(end, taken)
    for (const group of groups(taken, origin)) {
      if (group.removed) this.#out.push(group.removed)
      else {
        const {origin, originEnd} = group
        this.#out.push({text, origin, originEnd, verbatim: false, change: markOf(group.pieces, change, rule)})
        text = ''
      }
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
      this.#at += length
      this.#used += length
      if (this.#used < piece.text.length) break
      this.#index++
      this.#used = 0
    }
  }

  #cut(piece: Piece, length: number): Piece {
    if (this.#used === 0 && length === piece.text.length) return piece
    const text = piece.text.slice(this.#used, this.#used + length)
    const {verbatim, change} = piece
    const origin = verbatim ? piece.origin + this.#used : piece.origin
    return {text, origin, originEnd: verbatim ? origin + length : piece.originEnd, verbatim, change}
  }
}

interface Group {
  readonly pieces: Piece[]
  readonly origin: number
  originEnd: number
  readonly removed?: Piece
}

/** Pieces that become one repair; what was removed before stays a removal of its own. */
function groups(pieces: readonly Piece[], origin: number): Group[] {
  if (pieces.length === 0) return [{pieces: [], origin, originEnd: origin}]
  const found: Group[] = []
  for (const piece of pieces) {
    const {origin, originEnd} = piece
    const last = found.at(-1)
    if (piece.change?.removal !== undefined && piece.text === '')
      found.push({pieces: [], origin, originEnd, removed: piece})
    else if (last && !last.removed) {
      last.pieces.push(piece)
      last.originEnd = originEnd
    } else found.push({pieces: [piece], origin, originEnd})
  }
  return found
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
  const {origin, originEnd} = {origin: one.origin, originEnd: Math.max(one.originEnd, two.originEnd)}
  const marks = [one, two].flatMap(({change}) => (change && change.removal === undefined ? [change] : []))
  const change = marks.length > 0 ? sumOf(marks) : (one.change ?? two.change)
  return {text: one.text + two.text, origin, originEnd, verbatim: false, change}
}

/** The mark of what a change puts in place of pieces. */
function markOf(pieces: readonly Piece[], change: Change, rule: string): Mark {
  if (change.removal !== undefined) return {rule, certainty: 'determined', notes: [], removal: change.removal}
  const mark = {rule, certainty: change.certainty, notes: change.note === undefined ? [] : [change.note]}
  const marks = pieces.flatMap((piece) => (piece.change && piece.change.removal === undefined ? [piece.change] : []))
  return marks.length === 0 ? mark : sumOf([...marks, mark])
}

/** The earliest rule names the repair; the others are in its note. One inferred part makes it inferred. */
function sumOf(marks: readonly Mark[]): Mark {
  const {rule = ''} = marks[0] ?? {}
  const notes = marks.flatMap((mark) => (mark.rule === rule ? mark.notes : [...mark.notes, `then ${mark.rule}`]))
  const certainty = marks.some((mark) => mark.certainty === 'inferred') ? 'inferred' : 'determined'
  return {rule, certainty, notes: [...new Set(notes)]}
}
