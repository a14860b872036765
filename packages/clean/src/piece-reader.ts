import {isRemoved, type Mark, type Piece, sumOf, under} from './piece.js'

/** Walks over the pieces once and copies them with changes. */
export class PieceReader {
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
