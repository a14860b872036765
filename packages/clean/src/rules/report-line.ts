import {callsFile, pageFile} from '@jianbao/lexicon/clean'
import {bareLine} from './bare-line.js'
import {pairsOf, reportPairs, shareOf} from './character-pairs.js'
import {isIndicator} from './junk-reason.js'
import {ownLines} from './own-line.js'
import {hasCue} from './page-cue.js'
import {isOwn, type PageLine} from './page-line.js'
import {isPageTalk} from './page-talk.js'
import {simplifyCharacters} from './script.js'

// Of the pairs of characters in a report's paragraph so many stand in other reports; in a long one names may be more.
const paragraphs = [
  {length: 100, known: 0.2},
  {length: 30, known: 0.36},
  {length: 10, known: 0.56}
]
// Hardly any sentence of a report has fewer.
const leastKnown = 0.25
// Of a heading or a row of figures more.
const short = {length: 80, known: 0.5}
// With a word that only reports have, or with any of theirs.
const englishLength = {certain: 30, likely: 80}
const sentence = /[。；！](?:[”’」』）)]|$)|[。；！]./u
const salutation = /^(?:各位|同志们|Fellow)/
// `… and 6.8‰.`, `… "waste-free cities".`
const englishSentence = /[a-z\d)%‰"”’][.;:!]["”’)]?(?:\s|$)/
interface Patterns {
  readonly reportEnglish: RegExp
  readonly english: RegExp
  readonly hearers: RegExp
  readonly theme: RegExp
  readonly reportTitle: RegExp
  readonly titlePart: RegExp
  readonly otherTitle: RegExp
  readonly noTitle: RegExp
  readonly speaker: RegExp
  readonly session: RegExp
}

let patterns: Patterns | undefined

function allPatterns(): Patterns {
  const {session, speaker, title, titlePart, otherTitle, noTitle, theme, english, hearers} = pageFile
  patterns ??= {
    reportEnglish: new RegExp(callsFile.reportEnglish, 'iu'),
    english: new RegExp(english, 'u'),
    hearers: new RegExp(hearers, 'u'),
    theme: new RegExp(theme, 'u'),
    reportTitle: new RegExp(title, 'iu'),
    titlePart: new RegExp(titlePart, 'u'),
    otherTitle: new RegExp(otherTitle, 'u'),
    noTitle: new RegExp(noTitle, 'u'),
    speaker: new RegExp(speaker, 'u'),
    session: new RegExp(session, 'u')
  }
  return patterns
}

/** A paragraph in the wording of reports, Chinese or English. */
export function isParagraph(line: PageLine): boolean {
  const {text} = line
  if (!isOwn(line) || isPageTalk(text)) return false
  if (!/\p{Script=Han}/u.test(text)) return isEnglishParagraph(text)
  const least = paragraphs.find(({length}) => text.length >= length)
  return least !== undefined && sentence.test(text) && knownShare(text) >= least.known
}

function isEnglishParagraph(text: string): boolean {
  if (text.length < englishLength.certain || !englishSentence.test(text)) return false
  const {english, hearers} = allPatterns()
  if (!isEnglishReport(text) && !(text.length >= englishLength.likely && english.test(text))) return false
  return hearers.test(text) || !(/\b(?:your?|my)\b/i.test(text) || hasCue(text))
}

/** Whether a line without Han characters has a word with which English reports speak: we will, rose, percent. */
export const isEnglishReport = (text: string) =>
  !/\p{Script=Han}/u.test(text) && (allPatterns().reportEnglish.test(text) || allPatterns().hearers.test(text))

/** Whether a line has any word that English reports have. */
export const hasReportWord = (text: string) => allPatterns().english.test(text) || isEnglishReport(text)

/** What only a report has: its paragraphs, numbered headings, notes, tables and rows of figures. */
export function isOfReport(line: PageLine): boolean {
  const text = bareLine(line.text)
  if (!isOwn(line)) return false
  const {heading, note, supplement, figures, item, thanks} = ownLines()
  if (isParagraph(line) || [note, supplement, thanks].some((pattern) => pattern.test(text))) return true
  if (hasCue(text)) return false
  return (
    heading.test(text) ||
    (text.startsWith('|') && /\p{L}/u.test(text)) ||
    figures.test(text) ||
    isIndicator(text) ||
    (text.length <= short.length && item.test(text) && knownShare(text) >= short.known)
  )
}

/** What may be a report's sentence, whoever else may have written it. */
export function isSentence({text}: PageLine): boolean {
  if (!/\p{Script=Han}/u.test(text)) return text.length > englishLength.likely && englishSentence.test(text)
  return sentence.test(text) && knownShare(text) >= leastKnown
}

/** `（六）…`, `III. …` */
export const isNumbered = ({text}: PageLine) => ownLines().heading.test(bareLine(text)) && !salutation.test(text)

/** Where a report may begin behind its title: a paragraph, a numbered heading, whom it addresses. */
export const isOpening = (line: PageLine) =>
  isOwn(line) && (ownLines().heading.test(bareLine(line.text)) || isParagraph(line))

/** When and where the report was given. */
export const isSession = ({text}: PageLine) => allPatterns().session.test(bareLine(text))

/** A title of a report or of another document, and no path to it. */
export function isTitle({text}: PageLine): boolean {
  const bare = bareLine(text)
  if (isReportTitle(bare)) return !allPatterns().noTitle.test(bare)
  return allPatterns().otherTitle.test(bare) && !hasCue(bare)
}

export const isReportTitle = (text: string) => allPatterns().reportTitle.test(text)

/** A line above a title's last one that is a part of it: `平川市人民政府`. */
export const isTitlePart = (line: PageLine | undefined) =>
  line !== undefined && isOwn(line) && (allPatterns().titlePart.test(line.text) || isTheme(line.text))

/** A report's theme as it stands above its title: `夯实基础 提速发展 为建设强市名城而努力奋斗`. */
const isTheme = (text: string) => allPatterns().theme.test(text) && !hasCue(text) && knownShare(text) >= short.known

/** Who gave the report. */
export function isSpeaker({text}: PageLine): boolean {
  const bare = bareLine(text)
  // `国务院总理　李　鹏` has the gaps of a menu, and one office.
  return allPatterns().speaker.test(bare) && !(hasCue(bare) && hasCue(bare.replace(/[\s\u3000]+/gu, ' ')))
}

/** Title, session, speaker. */
export const isHeadLine = (line: PageLine | undefined) =>
  line !== undefined && isOwn(line) && (isTitle(line) || isSession(line) || isSpeaker(line))

/** Share of a line's pairs of characters that other reports have, in simplified characters if it has traditional ones. */
export function knownShare(text: string, ...others: readonly ReadonlySet<number>[]): number {
  const share = shareOf(pairsOf([text]), reportPairs(), ...others)
  if (share >= short.known) return share
  const simple = simplifyCharacters(text)
  return simple === text ? share : shareOf(pairsOf([simple]), reportPairs(), ...others)
}
