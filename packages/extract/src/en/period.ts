import {english} from '@jianbao/lexicon'
import type {Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {readCount} from './small-count.js'

export interface Period {
  readonly period: string | null
  readonly period_from?: string
}

const cumulative = new RegExp(`\\b(?:${english.cues.cumulative.join('|')})\\b`, 'i')
/** A year that a figure belongs to; `over 2007`, `than in 2007` are years that it is compared with. */
const ownYear =
  /(?<!\b(?:over|than|than in|with|from|since|of) )(?<=\b(?:in|by|of|for|during|at|end|until|before|year) )(?:the year )?((?:19|20)\d\d)\b(?!\s*(?:prices|level))/gi
const several = /\b(?:past|last|previous|first) (\w+) years\b/i
const pair = /\bbetween ((?:19|20)\d\d) and ((?:19|20)\d\d)\b/i

function lastMatch(pattern: RegExp, text: string): string | undefined {
  return [...text.matchAll(pattern)].at(-1)?.[1]
}

/** Years named right behind a number (`26.6 trillion yuan in 2007 to …`): the text up to the next number. */
export interface PeriodTexts {
  /** From the number to the next one or the end of its clause. */
  readonly behind: string
  readonly clause: string
  readonly sentence: string
}

/** The year that a figure refers to, from the nearest words that name one. */
export function readPeriod(context: SentenceContext, texts: PeriodTexts, status: Status): Period {
  const {year, yearReviewed} = context
  const own = texts.behind.match(/^[^,;]{0,40}?\b(?:in|by|at the end of|by the end of|end of)\s((?:19|20)\d\d)\b/i)?.[1]
  if (own) return {period: own}
  const years = pair.exec(texts.clause)
  if (years) return {period: years[2] ?? null, period_from: years[1] ?? ''}
  const span = several.exec(texts.clause) ?? several.exec(texts.sentence)
  if (span && yearReviewed) return {period: yearReviewed, ...from(yearReviewed, readCount(span[1] ?? ''))}
  if (
    /\blast year\b|\bthe previous year\b(?<!over the previous year)(?<!than the previous year)/i.test(texts.clause) &&
    !/\b(?:over|than|from|than in|on) (?:last|the previous) year/i.test(texts.clause)
  )
    return {period: yearReviewed}
  const named = lastMatch(ownYear, texts.clause) ?? lastMatch(ownYear, texts.sentence)
  if (named) return {period: named}
  if (cumulative.test(texts.clause) && status !== 'target') return {period: null}
  return {period: status === 'target' ? year : yearReviewed}
}

function from(last: string, years: number | undefined): {period_from?: string} {
  return years && years > 1 ? {period_from: String(Number(last) - years + 1)} : {}
}
