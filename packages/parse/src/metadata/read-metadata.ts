import type {CleanDocument} from '@jianbao/clean'
import {findPlaces, frontCues} from '@jianbao/lexicon'
import type {Diagnostic, Language, ReportMetadata} from '@jianbao/model'
import {readBody} from './body.js'
import {dateOf, datesIn, dayWithoutYear} from './dates.js'
import {frequentPlace} from './frequent-place.js'
import type {Front} from './front.js'
import {type FoundPlace, readPlace} from './place.js'
import {reportId} from './report-id.js'
import {readSession, sessionIn} from './session.js'
import {readSpeaker} from './speaker.js'
import {readYears} from './years.js'

/** What the metadata are read from, besides the document. */
export interface MetadataEvidence {
  readonly front: Front
  readonly headings: readonly string[]
  readonly hasParts: boolean
  readonly language: Language
}

const titles = {zh: new RegExp(frontCues.zh.title), en: new RegExp(frontCues.en.title, 'i')}

/** Reads what the text says of the report itself. */
export function readMetadata(
  document: CleanDocument,
  evidence: MetadataEvidence
): {metadata: ReportMetadata; diagnostics: Diagnostic[]} {
  const {front, headings, hasParts, language} = evidence
  const text = document.text.value
  const body = readBody(text, front, hasParts, language)
  const isNews = body === 'news'
  const opening = text.slice(0, 3000)
  const head = [...front.lines, front.intro].join('\n')
  const removed = removedHead(document)
  const session = isNews ? sessionIn(opening, language) : readSession(front, language)
  const title = front.lines.find((line) => titles[language].test(line)) ?? removedTitle(removed)
  const found = readPlace(
    [isNews ? firstSentence(opening) : (session ?? ''), title ?? '', head, removed, ownPlace(text, language)],
    language
  )
  const full = isNews ? null : (datesIn(dateLines(front), language)[0] ?? null)
  const years = readYears({
    headings: isNews ? [] : headings,
    date: full,
    title: title ?? '',
    opening: isNews ? opening : '',
    language
  })
  const partial = isNews ? dayWithoutYear(opening, language) : null
  const date = full ?? (partial === null || years.year === null ? null : dateOf(years.year, partial))
  const metadata: ReportMetadata = {
    id: reportId(found?.place ?? null, englishShort(found), years.year, body),
    title: title ?? (isNews ? firstSentence(opening) : composedTitle(found, language)),
    body,
    level: found?.level ?? null,
    place: found?.place ?? null,
    ...years,
    date,
    speaker: isNews ? null : readSpeaker(front, language),
    session,
    language,
    translation: language === 'zh' ? false : isNews ? null : true,
    path: document.source.path,
    sha256: document.source.sha256
  }
  return {metadata, diagnostics: metadataDiagnostics(metadata, found)}
}

/** The session's date stands with the session or the dashes before it, not with 发布日期 of the page. */
function dateLines({lines, intro}: Front): string {
  const marked = lines.filter((line) => /会议|大会|届|[—―－-]{2}|^[（(]|session|meeting|congress|deliver/i.test(line))
  return [...marked, ...lines.filter((line) => !/发布|来源|更新|时间/.test(line)), intro].join('\n')
}

/** What was taken away before the text as page chrome still tells where the report comes from. */
function removedHead({removals}: CleanDocument): string {
  return removals
    .filter(({start}) => start < 2000)
    .map(({text}) => text.slice(0, 500))
    .join('\n')
}

function removedTitle(removed: string): string | undefined {
  return /(?:^|\n)\s*title:\s*(\S.{1,80})/.exec(removed)?.[1]?.trim()
}

function ownPlace(text: string, language: Language): string {
  return language === 'zh' ? frequentPlace(text) : text.slice(0, 3000)
}

function firstSentence(text: string): string {
  return /^[\s\S]{0,300}?[。.](?=\s|$|[^\d])/.exec(text.trim())?.[0] ?? text.trim().slice(0, 120)
}

function englishShort(found: FoundPlace | null): string | null {
  if (found === null) return null
  const {name, code} = found.place
  return findPlaces(name).find((division) => division.code === code)?.enShort ?? null
}

function composedTitle(found: FoundPlace | null, language: Language): string {
  if (language === 'en') return [found?.place.en, 'work report'].filter(Boolean).join(' ')
  return `${found?.level === 'national' ? '' : (found?.place.name ?? '')}政府工作报告`
}

function metadataDiagnostics(metadata: ReportMetadata, found: FoundPlace | null): Diagnostic[] {
  const {body, place, year, path} = metadata
  const list: Diagnostic[] = []
  const warn = (ruleId: string, reason: string, hint: string): void => {
    list.push({ruleId, severity: 'warning', reason, hint, path})
  }
  if (body === 'news')
    warn(
      'news-about-report',
      `This is news about a report (${metadata.session ?? 'session unknown'}), not a work report.`,
      'Use it as context; do not compare its figures as if a government had reported them.'
    )
  if (place === null)
    warn('place-unknown', 'The text does not say which place it reports on.', 'Give the place in the config.')
  else if ((found?.rivals.length ?? 0) > 0)
    warn('place-ambiguous', `${place.name} may also be ${found?.rivals.join(', ')}.`, 'Give the place in the config.')
  if (year === null) warn('year-unknown', 'The text does not say which year it is of.', 'Give the year in the config.')
  return list
}
