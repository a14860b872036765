import type {Diagnostic} from './diagnostic.js'
import type {Span} from './span.js'

export type Format = 'txt' | 'html' | 'md' | 'docx' | 'pdf'
export type Language = 'zh' | 'en'

/** A file's bytes as text, with the evidence of how they were decoded. All offsets of sources point into `text`. */
export interface DecodedDocument {
  /** Path as the user gave it; `-` for standard input. */
  readonly path: string
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string
  readonly format: Format
  /** Canonical name of the character set that was used, e.g. `utf-8`, `gb18030`. */
  readonly encoding: string
  /** Why that encoding: `['BOM EF BB BF']`, `['valid UTF-8']`, … */
  readonly evidence: readonly string[]
  /** The decoded original. For DOCX and PDF: the text as the reader took it out of the file. */
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether a repair follows from the bytes, or was chosen by language statistics. An inferred digit is never allowed. */
export type Certainty = 'determined' | 'inferred'

/** One edit of a repair. Offsets are of the text *before* this rule ran and of the decoded original. */
export interface Repair {
  readonly rule: string
  /** Span in the decoded original. */
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly certainty: Certainty
  readonly note?: string
}

/** A stretch of the decoded original that is not part of the report: page chrome, spam, repeated titles. */
export interface Removal extends Span {
  readonly rule: string
  readonly reason: string
  readonly text: string
}
