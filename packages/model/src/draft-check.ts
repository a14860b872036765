import type {Derived} from './derived.js'
import type {Figure} from './figure.js'

/** What `check --format json` prints. */
export interface DraftCheck {
  readonly supported: ReadonlyArray<{readonly draft: Figure; readonly source: Figure}>
  /** Numbers that follow from the reports' figures by the measure's formula. */
  readonly derived: ReadonlyArray<{readonly draft: Figure; readonly measure: Derived}>
  readonly findings: ReadonlyArray<{
    readonly category: 'unsupported' | 'differs' | 'rounded'
    readonly draft: Figure
    readonly nearest: Figure | null
    readonly message: string
  }>
}
