import type {Diagnostic, ReportMetadata} from '@jianbao/model'
import type {FoundPlace} from './place.js'

/** What a reader must know of the metadata: another genre, and what the text does not say or says ambiguously. */
export function metadataDiagnostics(
  {body, session, year, path}: ReportMetadata,
  found: FoundPlace | null
): Diagnostic[] {
  const list: Diagnostic[] = []
  const warn = (ruleId: string, reason: string, hint: string): void => {
    list.push({ruleId, severity: 'warning', reason, hint, path})
  }
  if (body === 'news')
    warn(
      'news-about-report',
      `This is news about a report (${session ?? 'session unknown'}), not a work report.`,
      'Use it as context; do not compare its figures as if a government had reported them.'
    )
  if (found === null)
    warn('place-unknown', 'The text does not say which place it reports on.', 'Give the place in the configuration.')
  else if (found.rivals.length > 0)
    warn(
      'place-ambiguous',
      `${found.place.name} may also be ${found.rivals.join(', ')}.`,
      'Give the place in the configuration.'
    )
  if (year === null)
    warn('year-unknown', 'The text does not say which year it is of.', 'Give the year in the configuration.')
  return list
}
