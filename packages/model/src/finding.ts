import type {Bilingual} from './bilingual.js'
import type {Derived} from './derived.js'
import type {Figure, Passage} from './figure.js'

/** A typed piece of a finding; templates word it in the language they need. */
export type FindingPart =
  | {readonly type: 'text'; readonly text: Bilingual}
  | {readonly type: 'figure'; readonly figure: Figure}
  | {readonly type: 'derived'; readonly derived: Derived}
  | {readonly type: 'passage'; readonly passage: Passage}

export interface Finding {
  /** Stable kebab-case id: `outgrowth:gdp`. */
  readonly id: string
  readonly type:
    | 'outgrowth'
    | 'share'
    | 'contrast'
    | 'cross-check'
    | 'silence'
    | 'no-trace'
    | 'ambition'
    | 'tension'
    | 'shared'
    | 'delivery'
  /** Higher is more worth telling. */
  readonly score: number
  readonly parts: readonly FindingPart[]
  /** Everything that the statement rests on. */
  readonly evidence: {readonly figures: readonly Figure[]; readonly passages: readonly Passage[]}
}
