import type {Comparison, ReportReading} from '@jianbao/model'
import {alignFigures} from './align/align-figures.js'
import type {CompareOptions} from './compare-options.js'
import {buildLadders} from './ladder/build-ladders.js'
import {prepareReports} from './reports/prepare-reports.js'

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
  return {
    reports: all.map((report) => report.summary),
    metrics: alignFigures(governments).metrics,
    incomparable: [],
    ladders: buildLadders(governments),
    topics: [],
    initiatives: [],
    links: [],
    places: [],
    findings: [],
    diagnostics
  }
}
