import {fill, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {ComparedReport, Language, ReportReading} from '@jianbao/model'
import type {ReportView} from '../view/report-view.js'

/** Enough of a SHA-256 to tell files apart on paper. */
const checksumLength = 12

/** A source in the briefing's language. A title in another language is replaced by the name of such a report. */
export function composeReport(
  report: ComparedReport,
  reading: ReportReading | undefined,
  all: readonly ComparedReport[],
  language: Language
): ReportView {
  const {bodies, languages, roles} = templateWords()
  const {id, body, level, year, yearReviewed, date, role, path, sha256, figures} = report
  return {
    ...{id, body, level, year, yearReviewed, date, role, path, sha256, figures},
    title: titleOf(report, all, language),
    name: shortName(report, all, language),
    bodyText: say(bodies[body], language),
    place: placeName(report, language) || null,
    language: report.language,
    languageText: say(languages[report.language], language),
    roleText: say(roles[role], language),
    checksum: sha256.slice(0, checksumLength),
    repairs: reading?.repairs.length ?? 0,
    inferred: reading?.repairs.filter((repair) => repair.certainty === 'inferred').length ?? 0,
    removals: reading?.removals.length ?? 0,
    damaged: reading?.figures.filter((figure) => figure.damaged === true).length ?? 0
  }
}

/** A longer title is a sentence, or spells out the whole body; the name of such a report says more in less. */
const titleLength: Readonly<Record<Language, number>> = {zh: 40, en: 80}

/** Without the province that collections put before a title: `(江苏省）2024年…政府工作报告`. */
function cleanTitle(title: string): string {
  return title
    .replace(/^[（(【[][^（）()【】[\]]{2,12}[）)】\]]\s*/, '')
    .replace(/(?<=人民)政府政府(?=工作报告)/, '政府')
}

function titleOf(report: ComparedReport, all: readonly ComparedReport[], language: Language): string {
  const own = cleanTitle(report.title)
  if (report.language === language && isTelling(own, report, all) && own.length <= titleLength[language]) return own
  const words = templateWords()
  const place = placeName(report, language)
  if (place === '') return own || report.id
  const name = ofYear(fill(say(words.reportNames[report.body], language), {place}), report, language)
  // reports are Chinese: only a text that stands for a Chinese one is marked
  if (report.language === language || report.language === 'zh') return name
  return fill(say(report.translation === true ? words.ofTranslation : words.ofLanguage, language), {
    name,
    language: say(words.languages[report.language], language)
  })
}

/** 政府工作报告 alone could be any report; two reports of one title (of two years) cannot be told apart. */
function isTelling(title: string, report: ComparedReport, all: readonly ComparedReport[]): boolean {
  const place = report.place
  if (place !== null && ![place.name, place.short, place.en].some((name) => title.includes(name))) return false
  return title !== '' && all.every((other) => other === report || cleanTitle(other.title) !== title)
}

/** Place alone where that is enough: a second report of the same place shows its year or language too. */
function shortName(report: ComparedReport, all: readonly ComparedReport[], language: Language): string {
  const words = templateWords()
  const base = (one: ComparedReport) =>
    fill(say(words.shortNames[one.body], language), {place: placeName(one, language) || one.id})
  const same = all.filter((other) => base(other) === base(report))
  if (same.length < 2) return base(report)
  const name = new Set(same.map((other) => other.year)).size > 1 ? ofYear(base(report), report, language) : base(report)
  if (!same.some((other) => other !== report && other.year === report.year && other.language !== report.language))
    return name
  return report.role === 'translation'
    ? fill(say(words.ofTranslation, language), {name, language: say(words.languages[report.language], language)})
    : name
}

function ofYear(name: string, report: ComparedReport, language: Language): string {
  return report.year === null ? name : fill(say(templateWords().ofYear, language), {name, year: report.year})
}

function placeName(report: ComparedReport, language: Language): string {
  if (report.place === null) return ''
  return language === 'zh' ? report.place.name : report.place.en
}
