/** See `gold/GUIDE.md` of the project for what counts as a figure; the vocabularies here are its vocabularies. */
export type Bound = 'eq' | 'approx' | 'gt' | 'gte' | 'lt' | 'lte' | 'near'

export type Kind = 'level' | 'change' | 'delta' | 'share' | 'rank' | 'ratio' | 'span' | 'threshold'

export type Status = 'achieved' | 'expected' | 'target'

/** Where a figure stands. */
export interface FigureSource {
  readonly path: string
  readonly sha256: string
  /** UTF-16 offsets into the decoded original, end exclusive. */
  readonly start: number
  readonly end: number
  /** UTF-16 offsets into the clean text, end exclusive. */
  readonly cleanStart: number
  readonly cleanEnd: number
}

/** One quantity that a report states. */
export interface Figure {
  /** Id of the report and a serial number in text order: `jintan-2024-government#17`. */
  readonly id: string
  readonly report: string
  /** Exact characters of the quantity in `quote`: `57.66亿元`. */
  readonly surface: string
  /** The sentence, as clean text. */
  readonly quote: string
  /** Offset of `surface` in `quote`. */
  readonly quoteOffset: number
  /** What is measured: shortest noun phrase of the text. */
  readonly subject: string
  /** Canonical id in the lexicon, or `null` when none fits. */
  readonly metric: string | null
  /**
   * Value in the base unit (`57.66亿元` is 5766000000), or `null` when digits are destroyed.
   * Its shortest decimal form is exact: compute with {@link decimal}, never with `*` and `+`.
   */
  readonly value: number | null
  /** Upper end of a range. */
  readonly high?: number
  /** Unit of the guide: `CNY`, `%`, `pp`, `count`, `CNY/month`, … */
  readonly unit: string
  readonly bound: Bound
  readonly kind: Kind
  readonly status: Status
  /** Year it refers to as `'2023'`; `null` if timeless or cumulative without a year. */
  readonly period: string | null
  /** First year of a period of several years. */
  readonly period_from?: string
  /** The value holds for each of the subjects (学校、医院各12个). */
  readonly each?: true
  /** Digits are destroyed in the source; `value` is `null`. */
  readonly damaged?: true
  /** Scope of a rank or of the measured thing where stated: `全省`, `苏南`, `nationwide`. */
  readonly scope?: string
  /** Topic id of the lexicon. */
  readonly topic: string | null
  /** Titles of the sections it stands in, outermost first. */
  readonly section: readonly string[]
  /** Id of the sentence it stands in. */
  readonly sentence: string
  readonly source: FigureSource
  /** Names of the rules that read it and decided its fields; only with `explain`. */
  readonly explain?: readonly string[]
}

/** A quotation with its place: the evidence for everything that is not a figure. */
export interface Passage {
  readonly report: string
  /** The sentence (or clause) as clean text. */
  readonly quote: string
  readonly section: readonly string[]
  readonly sentence: string
  readonly source: FigureSource
}

/** A named strategy, project, platform, event or place of a report. */
export interface InitiativeMention extends Passage {
  /** The name as it stands: `“532”发展战略`. */
  readonly surface: string
  /** Normal form that mentions are grouped by within a language: `532发展战略`. */
  readonly name: string
  /** Concept id that joins languages, where the lexicon knows the pair. */
  readonly concept: string | null
  readonly kind: 'strategy' | 'project' | 'platform' | 'event' | 'place' | 'programme' | 'industry' | 'other'
}

/** Topic of a paragraph and what decided it. */
export interface TopicAssignment {
  /** Id of the paragraph (or sentence). */
  readonly node: string
  readonly topic: string
  /** Words that decided, with their weights, strongest first. */
  readonly because: ReadonlyArray<{readonly word: string; readonly weight: number}>
  /** Length of the text in characters (zh) or words (en), for shares. */
  readonly length: number
}

/** A stretch of clean text and the stretch of the decoded original that it stands for (a `Segment` of mapped-text). */
export interface OriginStretch {
  readonly start: number
  readonly length: number
  readonly origin: number
  readonly originLength: number
  readonly verbatim: boolean
}

/** Everything that was read from one report: what comparisons work on. */
export interface ReportReading {
  readonly report: import('./report.js').Report
  readonly cleanText: string
  /** Where the clean text comes from: gives passages that are found later their place in the original. */
  readonly mapping?: readonly OriginStretch[]
  readonly figures: readonly Figure[]
  readonly initiatives: readonly InitiativeMention[]
  readonly topics: readonly TopicAssignment[]
  readonly repairs: readonly import('./document.js').Repair[]
  readonly removals: readonly import('./document.js').Removal[]
  readonly diagnostics: readonly import('./diagnostic.js').Diagnostic[]
}
