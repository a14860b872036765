import type {Bilingual} from './bilingual.js'
import type {Figure, Kind} from './figure.js'

/** Result of the year reviewed → target of the year planned, of one metric in one report. */
export interface LadderStep {
  readonly report: string
  readonly result: Figure | null
  readonly target: Figure | null
  readonly direction: 'raised' | 'lowered' | 'kept' | 'dropped' | 'new' | 'unclear'
}

export interface Ladder {
  readonly metric: string
  readonly label: Bilingual
  readonly kind: Kind
  readonly unit: string
  readonly steps: readonly LadderStep[]
  /** What the levels' targets say of each other, where something is to be said. */
  readonly tension?: Bilingual
}
