import {lineCues} from '@jianbao/lexicon'
import type {Language, Span} from '@jianbao/model'
import {joinTitles} from './join-titles.js'
import {linesOf, trimSpan} from './line.js'
import {gluedEnd} from './title.js'

/**
 * Lines longer than this hold several paragraphs that lost their line ends (a whole report on one line); the longest
 * single paragraphs seen in reports have about 2,000 characters.
 */
const longestParagraph = {zh: 3000, en: 9000}

const inlineHeading = compile(lineCues.inlineHeading, 'g')
const opening = compile(lineCues.opening, 'g')

function compile({zh, en}: Readonly<Record<Language, string>>, flags = '') {
  return {zh: new RegExp(zh, flags), en: new RegExp(en, flags)}
}

/** The paragraphs of the text: its lines, with broken titles joined, and the pieces of lines in which several run together. */
export function paragraphSpans(text: string, language: Language): Span[] {
  const lines = language === 'en' ? joinTitles(text, linesOf(text)) : linesOf(text)
  return lines.flatMap((line) => (isJoined(text, line, language) ? pieces(text, line, language) : [line]))
}

/** Shorter lines hold a head and nothing else. */
const shortestReport = 120

const wholeReport = {
  zh: lineCues.wholeReport.zh.map((source) => new RegExp(source)),
  en: lineCues.wholeReport.en.map((source) => new RegExp(source, 'i'))
}
const boldTitles = compile(lineCues.boldTitles)
const partBehindStop = new RegExp(lineCues.partBehindStop, 'g')

function isJoined(text: string, {start, end}: Span, language: Language): boolean {
  if (end - start > longestParagraph[language]) return true
  if (end - start < shortestReport) return false
  const value = text.slice(start, end)
  if (wholeReport[language].every((pattern) => pattern.test(value)) || boldTitles[language].test(value)) return true
  return opensPartInside(value, language)
}

/** No `matchAll`, which makes a new expression for every paragraph. */
function opensPartInside(value: string, language: Language): boolean {
  partBehindStop.lastIndex = 0
  while (partBehindStop.test(value))
    if (gluedEnd(value, partBehindStop.lastIndex, value.length, language) !== null) return true
  return false
}

function pieces(text: string, line: Span, language: Language): Span[] {
  const value = text.slice(line.start, line.end)
  const cuts = [...headingCuts(value, language), ...openingCuts(value, language)]
  const ends = [...new Set([0, ...cuts, value.length])].sort((a, b) => a - b)
  return ends.slice(1).flatMap((end, k) => {
    const span = trimSpan(text, line.start + (ends[k] ?? 0), line.start + end)
    return span.end > span.start ? splitBoldTitle(text, span) : []
  })
}

function headingCuts(value: string, language: Language): number[] {
  const cuts: number[] = []
  let inside = 0
  for (const match of value.matchAll(inlineHeading[language])) {
    // `**` that ends what another `**` began, or a mark inside a bold title, is no place to cut.
    if (match.index < inside) continue
    if (match[0] === '**') inside = value.indexOf('**', match.index + 2) + 2
    cuts.push(match.index)
  }
  return cuts
}

/** Where the text turns to problems, targets or tasks. */
function openingCuts(value: string, language: Language): number[] {
  return [...value.matchAll(opening[language])].map(({index}) => index)
}

/** A bold title that ends without a stop stands alone: `**一、2018年工作回顾** 2018年是…`. */
function splitBoldTitle(text: string, span: Span): Span[] {
  if (!text.startsWith('**', span.start)) return [span]
  const close = text.indexOf('**', span.start + 2)
  if (close < 0 || close + 2 >= span.end) return [span]
  const title = text.slice(span.start, close)
  if (/[。.]$/.test(title)) return [span]
  return [{start: span.start, end: close + 2}, trimSpan(text, close + 2, span.end)]
}
