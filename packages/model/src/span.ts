/** A stretch of text as UTF-16 offsets, `end` exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}
