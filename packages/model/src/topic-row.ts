import type {Bilingual} from './bilingual.js'

export interface TopicRow {
  readonly topic: string
  readonly label: Bilingual
  /** Share of the text by report id, 0 to 1. */
  readonly weights: Readonly<Record<string, number>>
  /** Number of figures by report id. */
  readonly figures: Readonly<Record<string, number>>
  /** Log-likelihood (G²) over the reports, and log-ratio of each report against the others. */
  readonly logLikelihood: number
  readonly logRatio: Readonly<Record<string, number>>
  /** Reports that say (nearly) nothing of what another stresses. */
  readonly silent: readonly string[]
}
