import type {Certainty, Diagnostic} from '@jianbao/model'
import type {CleanOptions} from './options.js'

/** A change that a rule wants in the text it was given; offsets are UTF-16 of that text, `end` exclusive. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly after: string
  readonly certainty: Certainty
  readonly note?: string
  /** Set where the stretch is no part of the report: then it is a removal, and this its reason. */
  readonly removal?: string
}

/** Something to tell about a place in the text that the rule was given. */
export interface Remark {
  readonly start: number
  readonly end: number
  readonly ruleId: string
  readonly severity: Diagnostic['severity']
  readonly reason: string
  readonly hint?: string
}

export interface Findings {
  /** Sorted, not overlapping. */
  readonly changes: readonly Change[]
  readonly remarks?: readonly Remark[]
}

/** A named pure function from text to the changes it wants. */
export interface Rule {
  readonly id: string
  /** One sentence for `clean --report`: what the damage is and what is done about it. */
  readonly about: string
  /** What is noted of a change that says nothing of its own. */
  readonly note?: string
  /** Id of the rule that it runs behind, and only where that one changed something. */
  readonly behind?: string
  readonly find: (text: string, options: CleanOptions) => Findings
}

export const nothing: Findings = {changes: []}
