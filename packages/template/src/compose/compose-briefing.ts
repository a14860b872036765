import {fill, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Audit, Comparison, Language, ReportReading, Tracking} from '@jianbao/model'
import type {BriefingView} from '../view/briefing-view.js'
import type {ReportView} from '../view/report-view.js'
import {briefContext} from './brief-context.js'
import {composeFindings, headlinesOf} from './compose-findings.js'
import {composeIndicators, groupsOf} from './compose-indicators.js'
import {composeMatters} from './compose-matters.js'
import {composeNotes} from './compose-notes.js'
import {composeIncomparable, composeInitiatives, composePlaces} from './compose-shared.js'
import {composeTargets} from './compose-targets.js'
import {composeTopics} from './compose-topics.js'
import {composeAudit, composeTracking} from './compose-tracking.js'
import {trackingIn} from './tracking-in.js'

export interface BriefingOptions {
  readonly language: Language
  /** Title; without it one is made of the places compared. */
  readonly title?: string
  /** ISO date of the briefing. There is no clock here: without it no date is printed. */
  readonly date?: string
  /** What the title says that it is about; by default an audit where there is one, else the comparison. */
  readonly subject?: 'comparison' | 'tracking' | 'audit'
  /** For the template `track`; found by itself when a government's reports of two years running are compared. */
  readonly tracking?: Tracking
  /** For the template `audit`. */
  readonly audit?: Audit
  /** Options of the template. */
  readonly options?: BriefingView['options']
}

/** Levels of government, widest first. */
const levels = ['national', 'province', 'city', 'district', 'county', 'township']

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

const roleOrder = ['compared', 'translation', 'context']

/** Originals first, then translations, then background. */
function bySource(one: ReportView, other: ReportView): number {
  return roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role) || byLevel(one, other)
}

function byLevel(one: ReportView, other: ReportView): number {
  const rank = (report: ReportView) =>
    (report.body === 'government' ? 0 : levels.length) + levels.indexOf(report.level ?? 'township')
  return rank(one) - rank(other)
}

type Head = Pick<BriefingView, 'title' | 'subtitle' | 'year' | 'yearReviewed'>

function headOf(columns: readonly ReportView[], compared: readonly ReportView[], options: BriefingOptions): Head {
  const words = templateWords()
  const {language} = options
  const [year, yearReviewed] = [(one: ReportView) => one.year, (one: ReportView) => one.yearReviewed].map((of) =>
    common(columns.length === 0 ? compared : columns, of)
  )
  const places = [...new Set(compared.flatMap((report) => report.place ?? []))]
  const told = options.subject ?? (options.audit === undefined ? 'comparison' : 'audit')
  const subject = told === 'comparison' && compared.length === 1 ? 'single' : told
  const years = subject === 'tracking' ? earliest(compared) : yearsOf(compared)
  const title = fill(say(words.titles[subject], language), {
    places: named(places, language),
    year: spanned(years, language)
  })
  const subtitle = joined(
    compared.map((report) => report.title),
    language
  )
  return {title: options.title ?? title.trim(), subtitle, year: year ?? null, yearReviewed: yearReviewed ?? null}
}

/** What all reports have in common; reports of different years have no year together. */
function common(reports: readonly ReportView[], of: (report: ReportView) => string | null): string | null {
  const values = new Set(reports.map(of))
  const [value = null] = values
  return values.size === 1 ? value : null
}

function yearsOf(reports: readonly ReportView[]): string[] {
  return [...new Set(reports.flatMap((report) => report.year ?? []))].sort()
}

/** Targets are those of the earlier of two reports. */
function earliest(reports: readonly ReportView[]): string[] {
  return yearsOf(reports).slice(0, 1)
}

/** More places than a title holds are counted: 甲市、乙市等8地. */
function named(places: readonly string[], language: Language): string {
  const most = 4
  if (places.length <= most) return joined(places, language)
  const [{list}, {manyPlaces}] = [templateWords().separators, templateWords()]
  const first = places.slice(0, 2).join(say(list, language))
  const values = {places: first, count: String(places.length), others: String(places.length - 2)}
  return fill(say(manyPlaces, language), values)
}

/** More than two years are told by the first and the last: 2019—2024. */
function spanned(years: readonly string[], language: Language): string {
  const [first, last] = [years[0] ?? '', years.at(-1) ?? '']
  return years.length <= 2 ? joined(years, language) : fill(say(templateWords().yearSpan, language), {first, last})
}

/** `甲、乙和丙`, `A, B and C`. */
export function joined(items: readonly string[], language: Language): string {
  const {list, last} = templateWords().separators
  if (items.length < 2) return items.join('')
  return items.slice(0, -1).join(say(list, language)) + say(last, language) + (items.at(-1) ?? '')
}
