import type {CleanDocument} from '@jianbao/clean'
import {findPlaces} from '@jianbao/lexicon'
import type {Body, Diagnostic, Language, ReportMetadata} from '@jianbao/model'
import {readBody} from './body.js'
import {dateOf, datesIn, dayWithoutYear, publishedOn} from './dates.js'
import {frequentPlace} from './frequent-place.js'
import type {Front} from './front.js'
import {metadataDiagnostics} from './metadata-diagnostics.js'
import {type FoundPlace, readPlace} from './place.js'
import {composedTitle, firstSentence, removedTitle, titleLine, townshipTitle} from './read-title.js'
import {reportId} from './report-id.js'
import {readSession, sessionIn} from './session.js'
import {readSpeaker, speakerBesideDay} from './speaker.js'
import {type ReportYears, readYears} from './years.js'

/** What the metadata are read from, besides the document. */
export interface MetadataEvidence {
  readonly front: Front
  /** Titles of the higher headings. */
  readonly headings: readonly string[]
  /** Whether a heading announces a review. */
  readonly hasParts: boolean
  readonly language: Language
}

/** Characters at the beginning that tell of a text without a head what it is about. */
const openingLength = 4000

/** Reads what the text says of the report itself. */
export function readMetadata(
  document: CleanDocument,
  evidence: MetadataEvidence
): {metadata: ReportMetadata; diagnostics: Diagnostic[]} {
  const {front, hasParts, language} = evidence
  const body = readBody(document.text.value, front, hasParts, language)
  const text = document.text.value
  const found = readPlace(placeEvidence(document, evidence, body), () => spokenOf(text, language), language)
  const {title, session, date, ...years} =
    body === 'news' ? newsFacts(document, language) : reportFacts(document, evidence)
  const metadata: ReportMetadata = {
    id: reportId(found?.place ?? null, englishShort(found), years.year, body),
    title: title ?? composedTitle(found, language),
    body,
    level: found?.level ?? (townshipTitle(title ?? '') ? 'township' : null),
    place: found?.place ?? null,
    ...years,
    date,
    speaker: body === 'news' ? null : readSpeaker(front, language),
    session,
    language,
    // Work reports are written in Chinese; an English one is a translation. News may be written in English.
    translation: language === 'zh' ? false : body === 'news' ? null : true,
    path: document.source.path,
    sha256: document.source.sha256
  }
  return {metadata, diagnostics: metadataDiagnostics(metadata, found)}
}

interface Facts extends ReportYears {
  readonly title: string | undefined
  readonly session: string | null
  readonly date: string | null
}

function reportFacts(document: CleanDocument, {front, headings, language}: MetadataEvidence): Facts {
  const title = titleLine(front, language) ?? removedTitle(removedHead(document))
  const session = readSession(front, language)
  const head = dateLines(front)
  const date = datesIn(head, language)[0] ?? dayOfSession(front, language)
  const opening = document.text.value.slice(0, openingLength)
  const removed = removedHead(document)
  return {
    title,
    session,
    date,
    ...readYears({headings, date, title: title ?? '', session, head, opening, removed, language})
  }
}

/** News name the day without the year (`On the afternoon of January 15`); the year stands elsewhere. */
function newsFacts(document: CleanDocument, language: Language): Facts {
  const opening = document.text.value.slice(0, openingLength)
  const full = datesIn(opening, language)[0] ?? null
  const dateline = full ?? publishedOn(`${removedHead(document)}\n${opening}`)
  const session = sessionIn(opening, language)
  const removed = removedHead(document)
  const years = readYears({
    headings: [],
    date: dateline,
    title: '',
    session,
    head: '',
    opening,
    removed,
    language,
    isNews: true
  })
  const day = full === null && years.year !== null ? dayWithoutYear(opening, language) : null
  const date = day === null || years.year === null ? full : dateOf(years.year, day)
  return {title: firstSentence(opening), session, date, ...years}
}

/** Where a report's place is looked for, best first. */
function placeEvidence(document: CleanDocument, {front, language}: MetadataEvidence, body: Body): string[] {
  if (body === 'news') return [firstSentence(document.text.value)]
  // A person may be called like a county: Fang Shilin, Chairman of the CPPCC
  const speaker = language === 'en' ? readSpeaker(front, language) : null
  const lines = speaker === null ? front.lines : front.lines.map((line) => line.replace(speaker, ''))
  const head = [...lines, front.intro].join('\n')
  return [readSession(front, language) ?? '', titleLine(front, language) ?? '', head, removedHead(document)]
}

/** The place that the text speaks of, where its head names none. */
function spokenOf(text: string, language: Language): string {
  return language === 'zh' ? frequentPlace(text) : text.slice(0, openingLength)
}

/** The session's date stands with the session or the dashes before it, not with 发布日期 of the page. */
function dateLines({lines, intro}: Front): string {
  const marked = lines.filter((line) => /会议|大会|届|[—―－-]{2}|^[（(]|session|meeting|congress|deliver/i.test(line))
  const signed = lines.filter((line) => speakerBesideDay(line) !== null)
  return [...marked, ...signed, ...lines.filter((line) => !/发布|来源|更新|时间/.test(line)), intro].join('\n')
}

/** 发文时间：2021-08-17（在…第一次会议上）: beside the session even such a day is that of the report. */
function dayOfSession({lines}: Front, language: Language): string | null {
  const line = lines.find((one) => sessionIn(one, language) !== null)
  return line === undefined ? null : publishedOn(line)
}

/** What was taken away above the first paragraph as page chrome still tells where the report comes from. */
function removedHead({text, removals}: CleanDocument): string {
  const paragraph = new RegExp(`^.{${leastParagraph},}$`, 'm').exec(text.value)
  const end = paragraph ? text.toOrigin(paragraph.index, paragraph.index + 1).start : longestRemovedHead
  return removals
    .filter(({start}) => start < Math.min(end, longestRemovedHead))
    .map(({text}) => text.slice(0, 500))
    .join('\n')
}

/** No title or session is as long. */
const leastParagraph = 80
/** In characters of the page; what is further down stands beside the report, whatever is left of it. */
const longestRemovedHead = 2000

function englishShort(found: FoundPlace | null): string | null {
  if (found === null) return null
  const {name, code} = found.place
  return findPlaces(name).find((division) => division.code === code)?.enShort ?? null
}
