import type {Language, Span} from '@jianbao/model'
import {joinTitles} from './join-titles.js'
import {linesOf, trimSpan} from './line.js'
import {gluedEnd} from './title.js'

/**
 * Lines longer than this hold several paragraphs that lost their line ends (a whole report on one line); the longest
 * single paragraphs seen in reports have about 2,000 characters.
 */
const longestParagraph = {zh: 3000, en: 9000}

/** Where a heading begins inside a joined line: after a full stop or a space, with its mark. */
const inlineHeading = {
  zh: /(?<=[。！：:”）)\s*]|\*\*)(?:\*\*(?=[^*\n]{2,60}\*\*)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|各位(?:代表|委员)[:：！!，,]|名词(?:解释|注释|说明))/g,
  en: /(?<=[.!”)\s])(?:\*\*(?=[^*\n]{2,160}\*\*)|(?:I|II|III|IV|V|VI|VII|VIII|IX|X)\.\s(?=[A-Z])|\d{1,2}\.\s(?=[A-Z])|\(\d{1,2}\)\s?(?=[A-Z]))/g
} as const

/** The paragraphs of the text: its lines, with broken titles joined, and the pieces of lines in which several run together. */
export function paragraphSpans(text: string, language: Language): Span[] {
  const lines = language === 'en' ? joinTitles(text, linesOf(text)) : linesOf(text)
  return lines.flatMap((line) => (isJoined(text, line, language) ? pieces(text, line, language) : [line]))
}

/** Shorter lines hold a head and nothing else. */
const shortestReport = 120

/** A line that speaks of a report, addresses the audience and has two numbered parts is a whole report, however short. */
const wholeReport = {
  zh: [
    /工作报告|报告工作|报告(?:县|市|区|乡|镇)?(?:人民)?政府工作|报告.{0,12}工作情况/,
    /各位(?:代表|委员|同志)\s*[:：][\s\S]*(?:\s|[。”）])一、[\s\S]*(?:\s|[。”）])二、/
  ],
  en: [/\breport\b/i, /(?:deputies|representatives|members|comrades)\s*[:,][\s\S]*\s(?:I|1)\.\s[\s\S]*\s(?:II|2)\.\s/i]
}

/** Shorter lines hold several paragraphs, too, where two bold titles stand in them, each behind a stop and before its text. */
const boldTitles = {
  zh: /(?:(?:^|[。！：:”）])\s*\*\*[^*\n]{2,60}\*\*[^*\n]{20,}){2}/,
  en: /(?:(?:^|[.!)])\s*\*\*[^*\n]{2,160}\*\*[^*\n]{60,}){2}/
}

/** The number of a part behind a stop, which its title follows: `…之路！二、2019年工作安排 2019年是…`. */
const partBehindStop = /[。！]\s*(?:\*\*)?[一二三四五六七八九十]{1,2}、/g

function isJoined(text: string, {start, end}: Span, language: Language): boolean {
  if (end - start > longestParagraph[language]) return true
  if (end - start < shortestReport) return false
  const value = text.slice(start, end)
  if (wholeReport[language].every((pattern) => pattern.test(value)) || boldTitles[language].test(value)) return true
  return [...value.matchAll(partBehindStop)].some(
    ({0: mark, index}) => gluedEnd(value, index + mark.length, value.length, language) !== null
  )
}

function pieces(text: string, line: Span, language: Language): Span[] {
  const cuts = [line.start]
  const pattern = inlineHeading[language]
  const value = text.slice(line.start, line.end)
  let inside = 0
  for (const match of value.matchAll(pattern)) {
    // `**` that ends what another `**` began, or a mark inside a bold title, is no place to cut.
    if (match.index < inside) continue
    if (match[0] === '**') inside = value.indexOf('**', match.index + 2) + 2
    cuts.push(line.start + match.index)
  }
  cuts.push(line.end)
  const spans: Span[] = []
  for (let k = 0; k + 1 < cuts.length; k++) {
    const span = trimSpan(text, cuts[k] ?? line.start, cuts[k + 1] ?? line.end)
    if (span.end > span.start) spans.push(...splitBoldTitle(text, span))
  }
  return spans
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
