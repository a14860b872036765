import {templateWords} from '@jianbao/lexicon'
import type {Comparison, Language, ReportReading} from '@jianbao/model'
import {fill, say} from '../format/say.js'
import type {BriefingView} from '../view/briefing-view.js'
import type {ReportView} from '../view/report-view.js'
import {briefContext} from './brief-context.js'
import {composeFindings} from './compose-findings.js'
import {composeIndicators} from './compose-indicators.js'
import {composeNotes} from './compose-notes.js'
import {composeIncomparable, composeInitiatives, composeMatters, composePlaces} from './compose-shared.js'
import {composeTargets} from './compose-targets.js'
import {composeTopics} from './compose-topics.js'

export interface BriefingOptions {
  readonly language: Language
  /** Title; without it one is made of the places compared. */
  readonly title?: string
  /** ISO date of the briefing. There is no clock here: without it no date is printed. */
  readonly date?: string
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
  const context = briefContext(comparison.reports, readings, language)
  const sources = comparison.reports.flatMap((report) => context.reports.get(report.id) ?? [])
  const compared = sources.filter((report) => report.role === 'compared').sort(byLevel)
  const columns = compared.filter((report) => report.body === 'government')
  const head = headOf(columns, compared, options)
  return {
    ...head,
    language,
    date: options.date ?? null,
    ...{sources, compared, columns},
    wider: columns[0] ?? null,
    narrower: columns.length === 2 ? (columns[1] ?? null) : null,
    cppcc: compared.find((report) => report.body === 'cppcc') ?? null,
    findings: composeFindings(comparison, context),
    indicators: composeIndicators(comparison, columns, context),
    targets: composeTargets(comparison, columns, context),
    topics: composeTopics(comparison, compared, context),
    initiatives: composeInitiatives(comparison, compared, context),
    matters: composeMatters(comparison, columns, context),
    places: composePlaces(comparison, context),
    incomparable: composeIncomparable(comparison, context),
    notes: composeNotes(comparison, readings, context),
    tracking: null,
    audit: null,
    options: options.options ?? {}
  }
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
  const {year = null, yearReviewed = null} = columns[0] ?? compared[0] ?? {}
  const places = [...new Set(compared.flatMap((report) => report.place ?? []))]
  const title = fill(say(words.titles.comparison, language), {places: joined(places, language), year: year ?? ''})
  const subtitle = joined(
    compared.map((report) => report.title),
    language
  )
  return {title: options.title ?? title.trim(), subtitle, year, yearReviewed}
}

/** `甲、乙和丙`, `A, B and C`. */
export function joined(items: readonly string[], language: Language): string {
  const {list, last} = templateWords().separators
  if (items.length < 2) return items.join('')
  return items.slice(0, -1).join(say(list, language)) + say(last, language) + (items.at(-1) ?? '')
}
