import type {Figure, Language, PartRole} from '@jianbao/model'

/** Everything that decides how a sentence's figures are read, besides the sentence. */
export interface SentenceContext {
  /** The sentence as clean text. */
  readonly text: string
  readonly language: Language
  /** Role of the part that it stands in. */
  readonly role: PartRole
  /** Titles of the sections that it stands in, outermost first. */
  readonly section: readonly string[]
  /** Year planned for and (last) year reported on, e.g. `'2024'` and `'2023'`. */
  readonly year: string | null
  readonly yearReviewed: string | null
  /** ISO date of the session, where it is known. */
  readonly date?: string | null
  /** What the nearest paragraph before it, in its part, that opens with years says of them: 五年来，主要做了以下工作：. */
  readonly lead?: string | null
  /** What announces the list that its paragraph is an item of: `It is expected that:`. */
  readonly list?: string | null
  /** Sentences before it in its paragraph, nearest last: for elided subjects and `其中`. */
  readonly before: readonly string[]
}

/** What of a figure can be read from its sentence alone. */
type Read =
  | 'subject'
  | 'value'
  | 'high'
  | 'unit'
  | 'bound'
  | 'kind'
  | 'status'
  | 'period'
  | 'period_from'
  | 'each'
  | 'damaged'
  | 'scope'

/** A figure as the language modules read it from a sentence: without id, source, metric and topic. */
export interface FigureDraft extends Pick<Figure, Read> {
  /** UTF-16 offsets into the sentence, end exclusive. */
  readonly start: number
  readonly end: number
  readonly rules: readonly string[]
}
