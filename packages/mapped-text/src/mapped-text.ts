import type {Span} from '@jianbao/model'

/**
 * A stretch of `value` and the stretch of the origin that it stands for. Where both have the same length and
 * `verbatim` is set, offsets correspond one to one; otherwise the whole stands for the whole.
 */
export interface Segment {
  readonly start: number
  readonly length: number
  readonly origin: number
  readonly originLength: number
  readonly verbatim: boolean
}

/** A replacement in the current text; offsets are UTF-16 of the text it is applied to, `end` exclusive. */
export interface Edit extends Span {
  readonly after: string
}

/** Immutable text that knows, for each of its offsets, the place in the decoded original that it came from. */
export class MappedText {
  readonly value: string
  readonly segments: readonly Segment[]

  /** `segments` must cover `value` without gaps, in order; {@link fromOriginal} and {@link edit} see to that. */
  constructor(value: string, segments: readonly Segment[]) {
    this.value = value
    this.segments = segments
  }

  /** The original itself: every offset maps to itself. */
  static fromOriginal(text: string): MappedText {
    const whole: Segment = {start: 0, length: text.length, origin: 0, originLength: text.length, verbatim: true}
    return new MappedText(text, text === '' ? [] : [whole])
  }

  /**
   * The span of the original that `value.slice(start, end)` came from. A replaced stretch counts whole:
   * in 報告 from 報(bào)告, the span of 報 is that of 報(bào).
   */
  toOrigin(start: number, end: number): Span {
    if (this.segments.length === 0) return {start: 0, end: 0}
    const from = this.#originStart(start)
    if (end <= start) return {start: from, end: from}
    return {start: from, end: Math.max(from, this.#originEnd(end))}
  }

  /** Applies edits (sorted, not overlapping); throws a `RangeError` if they are neither. */
  edit(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this
    const builder = new SegmentBuilder(this)
    let at = 0
    for (const {start, end, after} of edits) {
      if (start < at || end < start || end > this.value.length)
        throw new RangeError(`Edits overlap or leave the text at ${start}.`)
      builder.keep(at, start)
      builder.replace(start, end, after)
      at = end
    }
    builder.keep(at, this.value.length)
    return builder.build()
  }

  /** The part from `start` to `end`, still mapped to the original. */
  slice(start: number, end: number = this.value.length): MappedText {
    const builder = new SegmentBuilder(this)
    builder.keep(start, end)
    return builder.build()
  }

  #originStart(offset: number): number {
    const segment = this.segments[this.segmentIndex(offset)] as Segment
    if (offset >= segment.start + segment.length) return segment.origin + segment.originLength
    return segment.verbatim ? segment.origin + offset - segment.start : segment.origin
  }

  #originEnd(offset: number): number {
    const segment = this.segments[this.segmentIndex(offset - 1)] as Segment
    return segment.verbatim ? segment.origin + offset - segment.start : segment.origin + segment.originLength
  }

  /** Index of the segment that holds `offset` (the last one for offsets at or past the end). */
  segmentIndex(offset: number): number {
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.segments[middle] as Segment).start <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Collects the pieces of a new text over an old one. */
class SegmentBuilder {
  readonly #source: MappedText
  readonly #pieces: string[] = []
  readonly #segments: Segment[] = []
  #length = 0

  constructor(source: MappedText) {
    this.#source = source
  }

  keep(start: number, end: number): void {
    if (end <= start) return
    const {segments, value} = this.#source
    this.#pieces.push(value.slice(start, end))
    for (let k = this.#source.segmentIndex(start); k < segments.length; k++) {
      const segment = segments[k] as Segment
      if (segment.start >= end) break
      const from = Math.max(start, segment.start)
      const to = Math.min(end, segment.start + segment.length)
      if (to <= from) continue
      if (segment.verbatim) this.#push(to - from, segment.origin + from - segment.start, to - from, true)
      else this.#push(to - from, segment.origin, segment.originLength, false)
    }
  }

  replace(start: number, end: number, after: string): void {
    if (after === '') return
    const {start: origin, end: originEnd} = this.#source.toOrigin(start, end)
    this.#pieces.push(after)
    this.#push(after.length, origin, originEnd - origin, false)
  }

  build(): MappedText {
    return new MappedText(this.#pieces.join(''), this.#segments)
  }

  #push(length: number, origin: number, originLength: number, verbatim: boolean): void {
    const last = this.#segments.at(-1)
    if (verbatim && last?.verbatim && last.origin + last.originLength === origin) {
      const grown = last.length + length
      this.#segments[this.#segments.length - 1] = {...last, length: grown, originLength: grown}
    } else this.#segments.push({start: this.#length, length, origin, originLength, verbatim})
    this.#length += length
  }
}
