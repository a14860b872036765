import type {DraftCheck, ReportReading} from '@jianbao/model'
import {computable, computed, instead} from './computed-number.js'
import {derivedMeasures, type KnownMeasure} from './derived-measures.js'
import {type DraftFinding, judge, ofNamedPlace} from './judge-number.js'

/**
 * Looks for every number of a draft in the reports: supported where one states the same amount of the same matter,
 * `derived` where it follows from figures of the reports by a formula (a share, a gap, an implied total) and its
 * sentence names the matter, `rounded` where it is a stated amount with fewer decimals, `differs` where the report gives
 * the metric another value, and `unsupported` otherwise. Numbers whose digits are destroyed are not judged.
 *
 * @example checkDraft(readReport(draft), [readReport(city), readReport(district)]).findings
 */
export function checkDraft(draft: ReportReading, readings: readonly ReportReading[]): DraftCheck {
  const sources = readings.flatMap((reading) => reading.figures).filter((figure) => figure.value !== null)
  const supported: Array<DraftCheck['supported'][number]> = []
  const derived: Array<DraftCheck['derived'][number]> = []
  const findings: DraftFinding[] = []
  // Compared only when a number needs it: most drafts state what the reports state.
  let measures: readonly KnownMeasure[] | undefined
  for (const figure of draft.figures) {
    if (figure.value === null) continue
    const verdict = judge(figure, ofNamedPlace(figure, sources, readings))
    if (!('category' in verdict)) {
      supported.push({draft: figure, source: verdict})
      continue
    }
    measures ??= derivedMeasures(readings)
    const candidates = computable(figure, draft.cleanText, measures)
    const measure = computed(figure, candidates)
    if (measure) derived.push({draft: figure, measure})
    else findings.push(instead(verdict, candidates))
  }
  return {supported, derived, findings}
}
