import type {Literal, Parent} from 'unist'
import type {Diagnostic} from './diagnostic.js'
import type {Language} from './document.js'
import type {Span} from './span.js'

/** What kind of body speaks: 政府, 政协, 人大; or a news article about one. */
export type Body = 'government' | 'cppcc' | 'congress' | 'news'
export type Level = 'national' | 'province' | 'city' | 'district' | 'county' | 'township'

/** A place with the divisions above it, widest first: `{name: '金坛区', parents: ['江苏省', '常州市']}`. */
export interface Place {
  /** Full Chinese name; the English name where the gazetteer does not know the Chinese one. */
  readonly name: string
  /** Name without its class word: `金坛`. */
  readonly short: string
  /** English name as in `Jintan District`. */
  readonly en: string
  /** Code of GB/T 2260 (6 digits), where known. */
  readonly code?: string
  readonly parents: readonly string[]
}

export interface ReportMetadata {
  /** Short stable id for file names and JSON keys, e.g. `jintan-2024-government`. Unique in a comparison. */
  readonly id: string
  readonly title: string
  readonly body: Body
  readonly level: Level | null
  readonly place: Place | null
  /** Year planned for, which is the year the report is held in, as `'2024'`. */
  readonly year: string | null
  /** Year (or last of the years) reported on, as `'2023'`. */
  readonly yearReviewed: string | null
  /** ISO date on which it was delivered. */
  readonly date: string | null
  readonly speaker: string | null
  /** e.g. `常州市第十七届人民代表大会第三次会议` */
  readonly session: string | null
  readonly language: Language
  /** `true` when the text is a translation; `null` when the text does not tell. */
  readonly translation: boolean | null
  readonly path: string
  readonly sha256: string
}

/** What a part of a report does. */
export type PartRole =
  | 'front' // title, speaker, salutation
  | 'review'
  | 'problems'
  | 'requirements' // 总体要求
  | 'targets' // 主要预期目标
  | 'tasks'
  | 'self-building' // 政府自身建设
  | 'closing'
  | 'notes' // glossary, footnotes
  | 'other'

/** How a heading is written. `lead` is a run-in heading: the first short sentence of a paragraph. */
export type HeadingStyle = 'numbered' | 'dash' | 'bold' | 'markdown' | 'plain' | 'lead'

/** unist nodes of a report carry `span`, offsets into the clean text, instead of line and column. */
export interface Report extends Parent {
  type: 'report'
  metadata: ReportMetadata
  span: Span
  children: Block[]
  diagnostics: Diagnostic[]
}

export type Block = Section | Paragraph | Table | Note

export interface Section extends Parent {
  type: 'section'
  /** Stable over re-scrapes: made of the heading's folded text, not of its place. */
  id: string
  /** 1 for parts (一、 or `1. Work review`), 2 for （一）, … */
  depth: number
  role: PartRole
  /** Heading text without its number: `2023年工作回顾`. */
  title: string
  /** The number as written: `一、`, `（一）`, `1.`; empty if none. */
  label: string
  headingStyle: HeadingStyle
  headingSpan: Span
  /**
   * Year or years that the heading names: `to: '2023'` for `2023年工作回顾`; `from: '2008', to: '2012'` for
   * `过去五年工作回顾` of a report held in 2013. Absent where the heading names none.
   */
  period?: {readonly from?: string; readonly to: string}
  span: Span
  children: Block[]
}

export interface Paragraph extends Parent {
  type: 'paragraph'
  id: string
  /** Role of this paragraph alone, finer than its section's: the targets paragraph among the tasks. Always set. */
  role?: PartRole
  span: Span
  children: Sentence[]
}

/** A sentence. In Chinese it ends at 。！？ (not at ；). */
export interface Sentence extends Literal {
  type: 'sentence'
  id: string
  value: string
  span: Span
  /** `true` when it is a run-in heading of its paragraph (`勇攀新能源产业高峰。`). */
  lead: boolean
}

export interface Table extends Parent {
  type: 'table'
  id: string
  span: Span
  /** First row is the header where the source says so. */
  header: boolean
  children: TableRow[]
}

export interface TableRow extends Parent {
  type: 'tableRow'
  span: Span
  children: TableCell[]
}

export interface TableCell extends Literal {
  type: 'tableCell'
  value: string
  span: Span
}

/** A glossary entry or footnote: explains a term, is not part of what the report promises. */
export interface Note extends Parent {
  type: 'note'
  id: string
  span: Span
  /** Term explained, where there is one. */
  term: string | null
  children: Sentence[]
}
