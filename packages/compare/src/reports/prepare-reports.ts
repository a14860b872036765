import type {ComparedReport, Diagnostic, Language, ReportReading} from '@jianbao/model'
import type {CompareOptions, ReportRole} from '../compare-options.js'
import {inspectReports} from './inspect-reports.js'
import {renameReading} from './rename-reading.js'
import {samePlace} from './report-relation.js'

export interface PreparedReport {
  readonly summary: ComparedReport
  readonly reading: ReportReading
}

export interface PreparedReports {
  /** Every report that was given, copies excepted, in the order given. */
  readonly all: readonly PreparedReport[]
  /** Those that are compared with each other: neither translations nor context. */
  readonly compared: readonly PreparedReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives every report an id of its own and its role: byte-equal copies are dropped, a report of the same body, place
 * and year in another language is the translation of the first, news articles are context.
 */
export function prepareReports(readings: readonly ReportReading[], options: CompareOptions): PreparedReports {
  const {distinct, diagnostics} = separate(readings)
  const all = distinct.map((reading) => {
    const given = options.roles?.[reading.report.metadata.path]
    return {reading, summary: summarize(reading, given ? withId(given, distinct) : roleOf(reading, distinct))}
  })
  const compared = all.filter((report) => report.summary.role === 'compared')
  return {all, compared, diagnostics: [...diagnostics, ...inspectReports(all, compared)]}
}

/** Drops copies and renames reports whose id is taken. */
function separate(readings: readonly ReportReading[]): {distinct: ReportReading[]; diagnostics: Diagnostic[]} {
  const distinct: ReportReading[] = []
  const diagnostics: Diagnostic[] = []
  const hashes = new Map<string, string>()
  const ids = new Set<string>()
  for (const reading of readings) {
    const {id, sha256, path, language} = reading.report.metadata
    const copied = hashes.get(sha256)
    if (copied !== undefined) {
      diagnostics.push({
        ruleId: 'same-file',
        severity: 'warning',
        path,
        reason: `${path} has the same bytes as ${copied}; it is left out`,
        hint: 'Give each report once.'
      })
      continue
    }
    hashes.set(sha256, path)
    // A report and its translation tell the same place, body and year: the language tells them apart.
    const own = ids.has(id) && otherLanguage(distinct, id, language) ? `${id}-${language}` : id
    const free = freeId(own, ids)
    ids.add(free)
    if (free !== own) {
      diagnostics.push({
        ruleId: 'duplicate-report-id',
        severity: 'warning',
        path,
        reason: `The id ${id} is taken by another report; ${path} is called ${free}`,
        hint: 'Check place, body and year of both reports, or give an id of your own.'
      })
    }
    distinct.push(free === id ? reading : renameReading(reading, free))
  }
  return {distinct, diagnostics}
}

function otherLanguage(readings: readonly ReportReading[], id: string, language: Language): boolean {
  return readings.some(({report: {metadata}}) => metadata.id === id && metadata.language !== language)
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let serial = 2; taken.has(free); serial++) free = `${id}-${serial}`
  return free
}

function roleOf(reading: ReportReading, readings: readonly ReportReading[]): ReportRole {
  const {metadata} = reading.report
  if (metadata.body === 'news') return {role: 'context'}
  // The Chinese text is the original wherever both are given; English reports of these bodies are translations.
  if (metadata.language === 'zh') return {role: 'compared'}
  const original = readings.find(
    ({report}) =>
      report.metadata.language === 'zh' &&
      report.metadata.body === metadata.body &&
      report.metadata.year === metadata.year &&
      samePlace(report.metadata, metadata)
  )
  return original === undefined ? {role: 'compared'} : {role: 'translation', translationOf: original.report.metadata.id}
}

/** The caller names the original by its path; the comparison names it by its id. */
function withId({role, translationOf}: ReportRole, readings: readonly ReportReading[]): ReportRole {
  const original = readings.find(({report}) => report.metadata.path === translationOf)
  return original === undefined ? {role} : {role, translationOf: original.report.metadata.id}
}

function summarize(reading: ReportReading, role: ReportRole): ComparedReport {
  return {
    ...reading.report.metadata,
    role: role.role,
    ...(role.translationOf === undefined ? {} : {translationOf: role.translationOf}),
    figures: reading.figures.length,
    length: reading.cleanText.length
  }
}
