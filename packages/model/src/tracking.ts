import type {Bilingual} from './bilingual.js'
import type {ComparedReport} from './compared-report.js'
import type {Figure} from './figure.js'

/** What `track --format json` prints. */
export interface Tracking {
  readonly earlier: ComparedReport
  readonly later: ComparedReport
  readonly targets: ReadonlyArray<{
    readonly metric: string
    readonly label: Bilingual
    readonly target: Figure
    readonly result: Figure | null
    readonly verdict: 'met' | 'exceeded' | 'missed' | 'unclear' | 'unreported'
    readonly note: Bilingual
  }>
}
