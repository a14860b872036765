import {english} from '@jianbao/lexicon'
import type {Kind, Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {readCount} from './small-count.js'
import {withoutComparisons} from './without-comparisons.js'

export interface Period {
  readonly period: string | null
  readonly period_from?: string
}

/** The stretches of a sentence that may name a figure's year, nearest first. */
export interface PeriodTexts {
  /** From the number to the next one or the end of its clause: `26.6 trillion yuan | in 2007`. */
  readonly behind: string
  /** From the clause's start to its first number. */
  readonly ahead: string
  /** The adverbial that opens the sentence: `In 2012, …`. */
  readonly opening: string
  readonly clause: string
}

const cumulative = new RegExp(`\\b(?:${english.cues.cumulative.join('|')})\\b`, 'i')
/** `in 2012`, `by the end of 2025`; `over 2007` and `than in 2007` name a year that is compared with. */
const named =
  /(?<!\bthan )\b(?:in|by|during|for|at|as of|end of|until|the year|the end of|on) (?:the end of |the year |early |late )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?,? )?((?:19|20)\d\d)\b(?! (?:prices|constant))/i
const several = /\b(?:past|last|previous|first|these|the) (\w+) years\b/i
const stretch = /\b((?:19|20)\d\d)(?:[-–—]| to | and )((?:19|20)\d\d)\b/
const lastYear = /\b(?:last|the previous) year\b/i
/** How far behind a number its year stands. */
const near = 48

function yearIn(text: string, {year, yearReviewed}: SentenceContext): string | null | undefined {
  const own = named.exec(text)?.[1]
  if (own) return own
  const plain = withoutComparisons(text)
  if (lastYear.test(plain)) return yearReviewed
  return /\bthis year\b(?!['’])/i.test(plain) ? year : undefined
}

function severalYears(text: string, {yearReviewed}: SentenceContext): Period | undefined {
  const dates = stretch.exec(text)
  if (dates) return {period: dates[2] ?? null, period_from: dates[1] ?? ''}
  const years = readCount(several.exec(text)?.[1] ?? '')
  if (!years || years < 2 || !yearReviewed) return undefined
  return {period: yearReviewed, period_from: String(Number(yearReviewed) - years + 1)}
}

/** `Over the past five years:` opens a list of sentences. */
function listOpening({before}: SentenceContext): string {
  return before.find((sentence) => /:\s*$/.test(sentence)) ?? ''
}

/** `I. Review of Work in the Past Five Years`; a title that also names a year leaves open which is meant. */
function titled(context: SentenceContext, status: Status): Period | undefined {
  if (status !== 'achieved') return undefined
  return severalYears(context.section.filter((title) => !/\b(?:19|20)\d\d\b/.test(title)).join('; '), context)
}

/** The year that a figure refers to, from the nearest words that name one. */
export function readPeriod(context: SentenceContext, texts: PeriodTexts, status: Status, kind: Kind): Period {
  const behind = texts.behind.slice(0, near).split(/[,;]/)[0] ?? ''
  const own = yearIn(behind, context)
  if (own !== undefined) return {period: own}
  const years = severalYears(texts.clause, context) ?? severalYears(texts.opening, context)
  if (years) return years
  const ahead = yearIn(texts.ahead, context) ?? yearIn(texts.opening, context)
  if (ahead !== undefined) return {period: ahead}
  const listed = severalYears(listOpening(context), context) ?? titled(context, status)
  if (listed) return listed
  // "a total of 120 schools were built" is done in the year, "a total of 120 schools" a stock
  if (cumulative.test(texts.clause) && kind === 'level' && status !== 'target') return {period: null}
  return {period: status === 'target' ? context.year : context.yearReviewed}
}
