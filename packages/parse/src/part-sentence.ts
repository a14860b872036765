import type {Language, Span} from '@jianbao/model'
import {isSpace} from './line.js'

/**
 * Longer than any sentence of a report: the longest of 200 reports have 1,008 (zh) and 1,360 (en) characters. What is
 * longer has lost its full stops, and rules that look at a figure's whole sentence would take time squared.
 */
const longest = {zh: 2000, en: 4000}

/** Marks of a clause, behind which an endless sentence may be parted. */
const clauseMarks = '；;，,：:、'

/** A number, whole or destroyed, and what belongs to it: no sentence is parted inside. */
const numeric = /[\d.,▯\uFFFD$%％‰零〇一二两三四五六七八九十百千万亿点分之]/
/** Longer runs of Chinese numerals are no numbers; digits may run on. */
const longestNumeral = 64

/** The span of a sentence, or the spans of its parts where it is longer than any sentence is. */
export function partSentence(text: string, span: Span, language: Language): Span[] {
  const parts: Span[] = []
  let start = span.start
  while (span.end - start > longest[language]) {
    const end = partAt(text, start, start + longest[language], span.end)
    parts.push({start, end})
    start = end
  }
  return [...parts, {start, end: span.end}]
}

/** Behind the last mark or space of the second half before `limit`, else at the first place that is in no number. */
function partAt(text: string, start: number, limit: number, end: number): number {
  for (let at = limit; at > (start + limit) / 2; at--)
    if (endsClause(text, at - 1) && !numeric.test(text.charAt(at))) return at
  let at = limit
  while (at < end && isInside(text, at, at - limit < longestNumeral ? numeric : /[\d▯\uFFFD]/)) at++
  return at
}

function endsClause(text: string, at: number): boolean {
  return clauseMarks.includes(text.charAt(at)) || isSpace(text.charCodeAt(at))
}

/** Whether a number, or a character of two halves, goes on from before `at` to behind it. */
function isInside(text: string, at: number, within: RegExp): boolean {
  if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) return true
  return within.test(text.charAt(at)) && within.test(text.charAt(at - 1))
}
