import type {SentenceContext} from '../../../src/index.js'

/** What a figure must be read as: surface, subject, value, unit, bound, kind, status, period. */
export type Expected = readonly [string, string, number | null, string, string, string, string, string | null]

export interface Specimen {
  readonly text: string
  readonly role?: SentenceContext['role']
  readonly figures: readonly Expected[]
}
