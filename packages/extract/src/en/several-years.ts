import {englishPattern} from '@jianbao/lexicon'
import type {Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {planYears} from './plan-years.js'
import {readCount} from './small-count.js'
import {titlesOfYears} from './years-of-titles.js'

/** The year, or the first and the last of several, that a figure is of. */
export interface Period {
  readonly period: string | null
  readonly period_from?: string
}

/** One look before those of all the expressions for years: most clauses name none. */
export const mentionsYears = englishPattern('mentionsYears')

const several = englishPattern('severalYears')
const term = englishPattern('termOfYears')
const termYears = 5
const stretch = englishPattern('stretchOfYears', '')
const coming = englishPattern('comingYears')
const thisAndNext = englishPattern('thisYearAndNext')

export function severalYears(text: string, context: SentenceContext, status: Status): Period | undefined {
  if (!mentionsYears.test(text)) return undefined
  const dates = stretch.exec(text)
  if (dates) return {period: dates[2] ?? null, period_from: dates[1] ?? ''}
  const {year, yearReviewed} = context
  // "achievements in the 13th Five-Year Plan period and tasks for the 14th …" names that which is over and that to come
  const plan = planYears(text).find(({period}) =>
    status === 'target' ? period >= (year ?? '') : period <= (yearReviewed ?? '')
  )
  if (plan) return plan
  if (year && thisAndNext.test(text)) return {period: String(Number(year) + 1), period_from: year}
  const next = status === 'target' ? readCount(coming.exec(text)?.[1] ?? '') : undefined
  if (next && next > 1 && year) return {period: String(Number(year) + next - 1), period_from: year}
  const years = readCount((several.exec(text) ?? term.exec(text))?.[1] ?? '')
  if (years === termYears && status === 'target' && year)
    return {period: String(Number(year) + years - 1), period_from: year}
  if (!years || years < 2 || !yearReviewed) return undefined
  return {period: yearReviewed, period_from: String(Number(yearReviewed) - years + 1)}
}

const opensYears = englishPattern('opensSeveralYears')
const opensYear = englishPattern('opensOneYear')

/** `Over the past five years:` opens a list; `In the past five years, we …` also holds for the sentences behind it. */
function listOpening({before}: SentenceContext): string {
  for (const sentence of [...before].reverse()) {
    if (/:\s*$/.test(sentence) || opensYears.test(sentence)) return sentence
    if (opensYear.test(sentence)) return ''
  }
  return ''
}

/** The years that a list or a part is about, where no sentence of its own says it. */
export function surroundingYears(context: SentenceContext, status: Status): Period | undefined {
  return (
    severalYears(listOpening(context) || (context.list ?? ''), context, status) ??
    (context.lead ? ledYears(context.lead, context, status) : undefined) ??
    titled(context, status)
  )
}

/** A part that opens with a plan to come plans, whatever its sentences say: `goals for the 15th Five-Year Plan period`. */
function ledYears(lead: string, context: SentenceContext, status: Status): Period | undefined {
  return severalYears(lead, context, status) ?? severalYears(lead, context, 'target')
}

/**
 * `I. Review of Work in the Past Five Years`; a title that also names a year leaves open which is meant, but for the years of
 * its plan: `Goals for the Eleventh Five-Year Plan Period (2006–2010)`. `II. The Tenth Five-Year Plan` is about its years.
 */
function titled(context: SentenceContext, status: Status): Period | undefined {
  if (status === 'expected') return undefined
  // what is planned is not of "the past five years" that the part before it reviewed
  return severalYears(titlesOfYears(context.section, status === 'target'), context, status)
}
