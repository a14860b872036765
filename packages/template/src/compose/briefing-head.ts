import {fill, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {BriefingView} from '../view/briefing-view.js'
import type {ReportView} from '../view/report-view.js'
import type {BriefingOptions} from './briefing-options.js'
import {joined} from './join-names.js'

type Head = Pick<BriefingView, 'title' | 'subtitle' | 'year' | 'yearReviewed'>

export function headOf(
  columns: readonly ReportView[],
  compared: readonly ReportView[],
  options: BriefingOptions
): Head {
  const [year, yearReviewed] = [(one: ReportView) => one.year, (one: ReportView) => one.yearReviewed].map((of) =>
    common(columns.length === 0 ? compared : columns, of)
  )
  const subtitle = joined(
    compared.map((report) => report.title),
    options.language
  )
  const title = options.title ?? titleOf(compared, options)
  return {title, subtitle, year: year ?? null, yearReviewed: yearReviewed ?? null}
}

function titleOf(compared: readonly ReportView[], {language, subject, audit}: BriefingOptions): string {
  const places = [...new Set(compared.flatMap((report) => report.place ?? []))]
  const told = subject ?? (audit === undefined ? 'comparison' : 'audit')
  const of = told === 'comparison' && compared.length === 1 ? 'single' : told
  const years = of === 'tracking' ? earliest(compared) : yearsOf(compared)
  const words = {places: named(places, language), year: spanned(years, language)}
  return fill(say(templateWords().titles[of], language), words).trim()
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
