import type {Bilingual} from './bilingual.js'
import type {ComparedReport} from './compared-report.js'
import type {Figure} from './figure.js'

/** What `audit --format json` prints. */
export interface Audit {
  readonly original: ComparedReport
  readonly translation: ComparedReport
  readonly pairs: ReadonlyArray<{readonly original: Figure; readonly translation: Figure}>
  readonly findings: ReadonlyArray<{
    readonly category:
      | 'magnitude'
      | 'unit'
      | 'currency'
      | 'bound'
      | 'status'
      | 'subject'
      | 'period'
      | 'digits'
      | 'missing'
      | 'added'
    readonly original: Figure | null
    readonly translation: Figure | null
    /** The English sentence of `note`. */
    readonly message: string
    readonly note: Bilingual
  }>
}
