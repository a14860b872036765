import {englishPattern} from '@jianbao/lexicon'
import type {Kind, Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {matchesOf} from '../matches.js'
import {mentionsYears, type Period, severalYears, surroundingYears} from './several-years.js'
import {withoutComparisons} from './without-comparisons.js'

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
const lastYear = englishPattern('lastYear')
const thisYear = englishPattern('thisYear')
const sinceSession = englishPattern('sinceSession')
const now = englishPattern('standsNow')
const aimedYear = englishPattern('aimedYear', 'gi')
const byThen = englishPattern('byThen')

/** How far behind a number its year stands. */
const near = 48

function yearIn(text: string, {year, yearReviewed}: SentenceContext): string | null | undefined {
  if (!mentionsYears.test(text)) return undefined
  const own = named.exec(text)?.[1] ?? attributive.exec(text)?.[1]
  if (own) return own
  const plain = withoutComparisons(text)
  if (lastYear.test(plain)) return yearReviewed
  return thisYear.test(plain) ? year : undefined
}

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
  const aimed = matchesOf(aimedYear, told).at(-1)?.[1]
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
