import type {Bilingual} from './bilingual.js'
import type {Derived} from './derived.js'
import type {Figure, Kind, Status} from './figure.js'

/** Figures of several reports that measure the same thing and may be compared. */
export interface AlignedMetric {
  /** Id of the lexicon, or of the task-level count (`task:口袋公园`). */
  readonly metric: string
  readonly label: Bilingual
  readonly category: string
  readonly period: string | null
  readonly status: Status
  readonly kind: Kind
  readonly unit: string
  /** By report id. */
  readonly values: Readonly<Record<string, Figure>>
  readonly derived: readonly Derived[]
  /** `partly`: scopes overlap but are not equal; `note` says how. */
  readonly comparable: 'yes' | 'partly'
  readonly note?: Bilingual
}
