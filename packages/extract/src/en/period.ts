import {english, englishPattern} from '@jianbao/lexicon'
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
  /** The sentence up to the clause. */
  readonly earlier: string
  /** The clause tells what happened (`took part`), not what there is (`have been built`). */
  readonly told: boolean
}

const cumulative = englishPattern('cumulative')
const sumOfMoney = englishPattern('moneyInTotal')
const named = englishPattern('namedYear')
const attributive = englishPattern('attributiveYear', '')
const several = englishPattern('severalYears')
const term = englishPattern('termOfYears')
const termYears = 5
const stretch = englishPattern('stretchOfYears', '')
const lastYear = englishPattern('lastYear')
const thisYear = englishPattern('thisYear')
const sinceSession = englishPattern('sinceSession')
const now = englishPattern('standsNow')
const aimedYear = englishPattern('aimedYear', 'gi')
const byThen = englishPattern('byThen')
const coming = englishPattern('comingYears')
const thisAndNext = englishPattern('thisYearAndNext')
const plan = englishPattern('fiveYearPlan', 'gi')
const comparedPlan = englishPattern('comparedPlan')
const planPeriod = englishPattern('planPeriod')
/** How far behind a number its year stands. */
const near = 48

function yearIn(text: string, {year, yearReviewed}: SentenceContext): string | null | undefined {
  const own = named.exec(text)?.[1] ?? attributive.exec(text)?.[1]
  if (own) return own
  const plain = withoutComparisons(text)
  if (lastYear.test(plain)) return yearReviewed
  return thisYear.test(plain) ? year : undefined
}

function severalYears(text: string, context: SentenceContext, status: Status): Period | undefined {
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

/** Five-year plans follow each other without a gap since the third (1966-1970). */
const thirdPlan = 1966

/** Years of `the 13th Five-Year Plan period`, `during the Fourteenth Five-Year Plan`; the plan alone is a document. */
function planYears(text: string): Array<{period: string; period_from: string}> {
  return [...text.matchAll(plan)].flatMap(({0: told, 1: ordinal = '', 2: stated, index}) => {
    if (stated === undefined && !planPeriod.test(told)) return []
    if (comparedPlan.test(text.slice(0, index))) return []
    const number = english.numerals.ordinals[ordinal.toLowerCase()] ?? Number(/^(\d+)th$/i.exec(ordinal)?.[1])
    if (!(number >= 3)) return []
    const from = thirdPlan + (number - 3) * 5
    return [{period: String(from + 4), period_from: String(from)}]
  })
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

/** By the titles around a sentence, which all sentences of its section share; apart for what is planned. */
const [ofReviews, ofPlans] = [new WeakMap<readonly string[], string>(), new WeakMap<readonly string[], string>()]

function titlesOfYears(section: readonly string[], planned: boolean): string {
  const ofSections = planned ? ofPlans : ofReviews
  const known = ofSections.get(section)
  if (known !== undefined) return known
  const titles = section
    .filter((title) => !planned || !reviewing.test(title))
    .map((title) => title.replace(yearsOfPlan, '').replace(titlePlan, 'during $&'))
    .filter((title) => !/\b(?:19|20)\d\d\b/.test(title))
    .join('; ')
  ofSections.set(section, titles)
  return titles
}

const reviewing = englishPattern('reviewingTitle')
const yearsOfPlan = englishPattern('yearsOfPlan')
const titlePlan = englishPattern('titlePlan')

/** The year or years that the words around a figure name, nearest first. */
function namedPeriod(context: SentenceContext, texts: PeriodTexts, status: Status): Period | undefined {
  const behind = texts.behind.slice(0, near).split(/[,;]/)[0] ?? ''
  const own = yearIn(behind, context)
  if (own !== undefined) return {period: own}
  const years = severalYears(texts.clause, context, status) ?? severalYears(texts.opening, context, status)
  if (years) return years
  // "3 billion yuan for 260 communities | this year": the end of a clause holds for all of it
  const ahead =
    yearIn(texts.ahead, context) ??
    yearIn(texts.opening, context) ??
    endYear(texts.clause, context) ??
    (status === 'target' ? yearAimedAt(context, texts) : undefined)
  return ahead === undefined ? undefined : {period: ahead}
}

/**
 * The year that a sentence aims at, told before its clause: `Our goal is that by 2020, … and | that productivity will have
 * risen to 120,000 yuan`; `By that time, | output should have exceeded 90 trillion yuan` has that of the sentence before.
 */
function yearAimedAt({before, year}: SentenceContext, {earlier, clause, opening}: PeriodTexts): string | undefined {
  const last = before.at(-1) ?? ''
  const told = byThen.test(`${opening} ${clause}`) ? `${last} ${earlier}` : earlier
  const aimed = [...told.matchAll(aimedYear)].at(-1)?.[1]
  return aimed !== undefined && aimed > (year ?? '') ? aimed : undefined
}

const ending = englishPattern('endsInYear')

function endYear(clause: string, context: SentenceContext): string | null | undefined {
  const end = ending.exec(clause)?.[0]
  return end === undefined ? undefined : yearIn(end, context)
}

/**
 * The year that a figure refers to: the one named beside it, that of the figure which its clause goes on from
 * (`exceeded 2 trillion yuan in 2021, | ranking sixth`), that of the list, or the report's.
 */
export function readPeriod(
  context: SentenceContext,
  texts: PeriodTexts,
  status: Status,
  kind: Kind,
  before: Period | undefined
): Period {
  const named = namedPeriod(context, texts, status) ?? before
  if (named) return named
  const listed = surroundingYears(context, status)
  if (listed && kind === 'level' && now.test(texts.clause)) return {period: listed.period}
  if (listed) return listed
  // "a total of 120 schools were built" is done in the year, "a total of 120 schools" a stock
  if (status !== 'target' && cumulative.test(`${texts.ahead} ${texts.clause}`.replace(sumOfMoney, ''))) {
    if (kind === 'level' && !texts.told) return {period: null}
    // "since the First Session, a total of 5,621 proposals have been put forward"
    if (kind === 'delta' && sinceSession.test(`${texts.opening} ${texts.clause}`)) return {period: null}
  }
  return {period: status === 'target' ? context.year : context.yearReviewed}
}
