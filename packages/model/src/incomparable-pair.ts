import type {Bilingual} from './bilingual.js'
import type {Figure} from './figure.js'

/** Figures that look alike and must not be compared. */
export interface IncomparablePair {
  readonly metric: string
  readonly label: Bilingual
  readonly figures: readonly [Figure, Figure]
  /** Stable kebab-case code: `stage`, `stock-flow`, `level-change`, `grade`, `period`, `scope`, `unit`, … */
  readonly code: string
  readonly reason: Bilingual
}
