import type {ReportMetadata} from './report.js'

/** What part a report plays in a comparison. `translation` repeats `translationOf` in another language. */
export interface ComparedReport extends Omit<ReportMetadata, 'place'> {
  readonly place: ReportMetadata['place']
  readonly role: 'compared' | 'translation' | 'context'
  readonly translationOf?: string
  readonly figures: number
  /** Characters of clean text. */
  readonly length: number
}
