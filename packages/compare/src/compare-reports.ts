import type {Comparison, ReportReading} from '@jianbao/model'
import {alignFigures} from './align/align-figures.js'
import {findIncomparable} from './align/find-incomparable.js'
import {englishOf} from './bridge/compose-label.js'
import {learnNames} from './bridge/learn-names.js'
import {learnFigureNames, translateLabels} from './bridge/translate-labels.js'
import type {CompareOptions} from './compare-options.js'
import {impliedTotals} from './derive/implied-totals.js'
import {findFindings} from './findings/find-findings.js'
import {shareInitiatives} from './initiatives/share-initiatives.js'
import {buildLadders} from './ladder/build-ladders.js'
import {linkMatters} from './links/link-matters.js'
import {findPlaces} from './places/find-places.js'
import {prepareReports} from './reports/prepare-reports.js'
import {weighTopics} from './topics/weigh-topics.js'
import {trackSuccessive} from './track/track-targets.js'

/**
 * Compares reports of any mix of levels, bodies and years. Never throws on content: what cannot be compared is told in
 * `diagnostics`, and whatever part makes sense is there.
 *
 * @example
 * const {metrics} = compareReports([readReport(city), readReport(district)])
 */
export function compareReports(readings: readonly ReportReading[], options: CompareOptions = {}): Comparison {
  const {all, compared, diagnostics} = prepareReports(readings, options)
  const governments = compared.filter((report) => report.summary.body === 'government')
  const cppcc = compared.filter((report) => report.summary.body === 'cppcc')
  const alignment = alignFigures(governments)
  const english = learnFigureNames(all)
  const reports = all.map((report) => report.summary)
  const summaries = governments.map((report) => report.summary)
  const implied = translateLabels(impliedTotals(alignment.profiles, summaries), english)
  const ladders = translateLabels(buildLadders(governments), english)
  const names = learnNames(all)
  const topics = weighTopics(compared)
  const initiatives = shareInitiatives(all, names).map((initiative) => ({
    ...initiative,
    labels: {zh: initiative.labels.zh, en: englishOf(initiative.labels.en)}
  }))
  const links = linkMatters(cppcc, governments, names)
  const trackings = trackSuccessive(governments)
  const figures = governments.flatMap((report) => report.reading.figures)
  const metrics = translateLabels(alignment.metrics, english)
  return {
    reports,
    metrics: [...metrics, ...implied],
    incomparable: translateLabels(findIncomparable(alignment.clusters), english),
    ladders,
    topics,
    initiatives,
    links,
    places: findPlaces(governments, metrics),
    findings: findFindings({reports, figures, metrics, implied, ladders, topics, links, initiatives, trackings}),
    diagnostics
  }
}
