import type {Comparison, ReportReading} from '@jianbao/model'
import type {BriefingView} from '../view/briefing-view.js'
import {briefContext} from './brief-context.js'
import {headOf} from './briefing-head.js'
import type {BriefingOptions} from './briefing-options.js'
import {composeFindings, headlinesOf} from './compose-findings.js'
import {composeIndicators, groupsOf} from './compose-indicators.js'
import {composeMatters} from './compose-matters.js'
import {composeNotes} from './compose-notes.js'
import {composeIncomparable, composeInitiatives, composePlaces} from './compose-shared.js'
import {composeTargets} from './compose-targets.js'
import {composeTopics} from './compose-topics.js'
import {composeAudit, composeTracking} from './compose-tracking.js'
import {byLevel, bySource} from './report-order.js'
import {trackingIn} from './tracking-in.js'

/**
 * Makes the view that templates print: plain JSON in one language, every figure worded and ready to cite, every number
 * computed. Sections without content are empty arrays or `null`.
 *
 * @example
 * const view = composeBriefing(compareReports(readings), readings, {language: 'zh', date: '2024-02-01'})
 */
export function composeBriefing(
  comparison: Comparison,
  readings: readonly ReportReading[],
  options: BriefingOptions
): BriefingView {
  const {language} = options
  const tracking = options.tracking ?? trackingIn(comparison, readings)
  const context = briefContext(comparison.reports, readings, language)
  const sources = comparison.reports.flatMap((report) => context.reports.get(report.id) ?? []).sort(bySource)
  const compared = sources.filter((report) => report.role === 'compared').sort(byLevel)
  const columns = compared.filter((report) => report.body === 'government')
  const head = headOf(columns, compared, options)
  const findings = composeFindings(comparison, context)
  const indicators = composeIndicators(comparison, columns, context)
  return {
    ...head,
    language,
    date: options.date ?? null,
    ...{sources, compared, columns},
    wider: columns[0] ?? null,
    narrower: columns.length === 2 ? (columns[1] ?? null) : null,
    cppcc: compared.find((report) => report.body === 'cppcc') ?? null,
    ...{findings, headlines: headlinesOf(findings, language)},
    ...{indicators, groups: groupsOf(indicators)},
    targets: composeTargets(comparison, columns, context),
    topics: composeTopics(comparison, compared, context),
    initiatives: composeInitiatives(comparison, compared, context),
    matters: composeMatters(comparison, columns, context),
    places: composePlaces(comparison, context),
    incomparable: composeIncomparable(comparison, context),
    notes: composeNotes(comparison, readings, context),
    tracking: tracking === null ? null : composeTracking(tracking, context),
    audit: options.audit === undefined ? null : composeAudit(options.audit, context),
    options: options.options ?? {}
  }
}
