import {isChinese, say} from '@jianbao/compare'
import type {Bilingual, ComparedReport, Language, ReportReading} from '@jianbao/model'
import type {ReportView} from '../view/report-view.js'
import {composeReport} from './compose-report.js'

/** What every part of the view needs: the language, the reports by id, and their texts. */
export interface BriefContext {
  readonly language: Language
  readonly reports: ReadonlyMap<string, ReportView>
  readonly lines: ReadonlyMap<string, readonly number[]>
}

/** @param readings readings of the compared reports, in any order; one may be missing */
export function briefContext(
  compared: readonly ComparedReport[],
  readings: readonly ReportReading[],
  language: Language
): BriefContext {
  const byId = new Map(compared.flatMap((report) => readingOf(report, readings).map((reading) => [report.id, reading])))
  const reports = new Map(
    compared.map((report) => [report.id, composeReport(report, byId.get(report.id), compared, language)])
  )
  const lines = new Map([...byId].map(([id, reading]) => [id, lineStarts(reading.cleanText)]))
  return {language, reports, lines}
}

/** A comparison may rename a report whose id another one has: files are known by their bytes and path. */
export function readingOf(report: ComparedReport, readings: readonly ReportReading[]): ReportReading[] {
  const same = readings.filter(({report: {metadata}}) => metadata.sha256 === report.sha256)
  return (same.length > 1 ? same.filter(({report: {metadata}}) => metadata.path === report.path) : same).slice(0, 1)
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 1-based number of the line that an offset into the clean text is on. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}

/** A label in the briefing's language. English that is missing is not invented: the Chinese stands, marked. */
export function labelOf(label: Bilingual, language: Language): {label: string; untranslated: boolean} {
  const text = say(label, language)
  return {label: capitalised(text), untranslated: language === 'en' && isChinese(text)}
}

/** Labels stand at the start of rows and headings. Names such as R&D or e-commerce keep what follows. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
