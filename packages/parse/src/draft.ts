import type {Span} from '@jianbao/model'
import type {Heading} from './heading.js'

/** A row of a table with its cells. */
export interface RowDraft {
  readonly span: Span
  readonly cells: readonly Span[]
}

export interface TableDraft {
  readonly type: 'table'
  readonly span: Span
  /** The source marks its first row as the header. */
  readonly header: boolean
  readonly rows: readonly RowDraft[]
}

/** A stretch of the clean text, before it gets its place in the tree. */
export type Draft =
  | {readonly type: 'heading'; readonly heading: Heading}
  | {readonly type: 'paragraph'; readonly span: Span}
  | TableDraft
