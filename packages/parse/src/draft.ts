import type {Span} from '@jianbao/model'
import type {Heading} from './heading.js'

/** A stretch of the clean text, before it gets its place in the tree. */
export type Draft =
  | {readonly type: 'heading'; readonly heading: Heading}
  | {readonly type: 'paragraph'; readonly span: Span}
  | {readonly type: 'table'; readonly span: Span; readonly rows: readonly Span[]}
