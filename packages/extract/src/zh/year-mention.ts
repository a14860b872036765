import {anyOf, chineseComparisons, chinesePatterns, chinesePeriod} from '@jianbao/lexicon'
import type {SentenceContext} from '../draft.js'
import {matchesOf} from '../matches.js'
import {rememberLast} from '../remember-last.js'
import {arabicYears, lastingYears, mentioned, type Period, periodOf, yearsOf} from './period-of-words.js'
import {isPlanned} from './planned.js'
import type {Site} from './site.js'

const {builtOn, fromBefore, grewFrom, numberTold, ofNumber, ofThatYear, ofYearBase, planName, yearBeforeWord} =
  chinesePatterns.time

/** Before a year: it is what the number is compared with or built upon. */
const compared = new RegExp(`(?:${anyOf(chineseComparisons.beforeYear)})$`)
/** 较“十三五”末的9323亿元, 低于2016年6.9%的增速: the number right behind is of that year. */
const thanYear = new RegExp(`(?:${anyOf(chineseComparisons.thanYear)})[“"]?$`)

/** Reports are given in the first months of the year where no date is told, and tell of the session to its last days. */
const sessions = 3

/** 但是2023年: no comparison (是2022年的两倍). */
const conjunction = new RegExp(`(?:${anyOf(chineseComparisons.conjunctions)})$`)

/** 三年建成70所；资助学生10万人: the years that one deed takes, which hold for what is told with it. */
export const ofDeed = /^period\/years-(?:within|of-deed)$/

/** A year, or years, that a sentence names. */
export interface Mention {
  readonly end: number
  /** 由2010年的, 从上年的: the year of the number that follows, not of what it grew to. */
  readonly base: boolean
  readonly period: Period
}

/** The year named last before the number, that its value can be of. */
export function lastMention(context: SentenceContext, {quantity, tail}: Site): Mention | null {
  const known = ownMentions(context)
  const former = tail.roles.has('before')
  return (
    known.findLast(
      ({end, base, period}) =>
        end <= quantity.start &&
        !(ofDeed.test(period.rule) && /[；;]/.test(context.text.slice(end, quantity.start))) &&
        // 达到1950年的1.8倍: what it is a multiple of
        !(quantity.unit === 'times' && ofThatYear.test(context.text.slice(end, quantity.start))) &&
        !(base && !former && numberTold.test(context.text.slice(end, quantity.start)))
    ) ?? null
  )
}

/** 国内生产总值由1997年的186亿元…，人均国内生产总值由4210元…: the year that the sentence told last of what was before. */
export function lastBase(context: SentenceContext, {quantity}: Site): Mention | null {
  return ownMentions(context).findLast(({end, base}) => base && end <= quantity.start) ?? null
}

/** The last span of several years that a sentence names: 五年来, “十三五”时期, 2010年到2015年; 2022年以来 is of its own number alone. */
export function lastSpan(context: SentenceContext): Period | undefined {
  return readMentions(context).findLast(
    ({period: {period_from: from, rule}}) => from !== undefined && rule !== 'period/since'
  )?.period
}

/** Every year that the sentence names, in text order. */
export function readMentions(context: SentenceContext): Mention[] {
  const {text, year, yearReviewed} = context
  const found: Mention[] = []
  const arabic = arabicYears(text)
  for (const match of matchesOf(mentioned, arabic)) {
    const before = arabic.slice(Math.max(0, match.index - 4), match.index)
    const end = match.index + match[0].length
    const than = thanYear.test(before) && ofNumber.test(arabic.slice(end, end + 4))
    if (compared.test(before) && !fromBefore.test(before) && !conjunction.test(before) && !than) continue
    if (/[”》〕）]/.test(arabic.charAt(end)) || planName.test(arabic.slice(match.index, end + 4))) continue
    if (builtOn.test(arabic.slice(end, end + 6))) continue
    const period = than || grewFrom.test(before) ? baseYear(context, match[0]) : null
    const after = arabic.slice(end, end + 2)
    const named =
      period ??
      until(context, match.groups?.['until']) ??
      within(context, match.groups?.['within'] ?? match.groups?.['doing']) ??
      since(context, match.groups?.['year'], after) ??
      periodOf(match.groups ?? {}, year, yearReviewed)
    const base =
      than ||
      (fromBefore.test(before) &&
        (ofYearBase.test(arabic.slice(end, end + 2)) || ofNumber.test(arabic.slice(end, end + 4))))
    if (named) found.push({end, base, period: ofLateSession(context, named)})
  }
  return found
}

/** Those of the sentence that is read: asked for by all its figures. */
export const ownMentions = rememberLast(readMentions)

/** 力争三年内建成, 三年新增学位2.5万个: of what is planned the years from the one planned for on. */
function within(context: SentenceContext, word: string | undefined): Period | null {
  if (word === undefined || context.year === null || !isPlanned(context)) return null
  return {...lastingYears(yearsOf(word), context.year), rule: 'period/years-within'}
}

const sinceThen = new RegExp(`^(?:${anyOf(chinesePeriod.since)})`)

/** 自2017年起, 2017年以来: from that year to the one that is told of. */
function since(context: SentenceContext, year: string | undefined, after: string): Period | null {
  const told = isPlanned(context) ? context.year : context.yearReviewed
  if (year === undefined || told === null || Number(year) >= Number(told) || !sinceThen.test(after)) return null
  return {period: told, period_from: year, rule: 'period/since'}
}

/** 明年 in a report of December is the year that it plans for, which its year is; the same of a plan that no date is told of. */
function ofLateSession({date, year, yearReviewed, role}: SentenceContext, period: Period): Period {
  if (period.rule !== 'period/next-year' || year === null) return period
  const late = date == null ? isPlanned({role}) : date.slice(0, 4) === yearReviewed && yearReviewed < year
  return late ? {period: year, rule: 'period/year-planned'} : period
}

/** 截至1月6日 is of the year of the session, 截至11月底 of the one looked back on; what is planned names neither. */
function until(context: SentenceContext, month: string | undefined): Period | null {
  if (month === undefined || isPlanned(context)) return null
  const last = Number(context.date?.slice(5, 7) ?? sessions)
  return Number(month) <= last
    ? {period: context.year, rule: 'period/until'}
    : {period: context.yearReviewed, rule: 'period/until-then'}
}

/** 由上年的40.9%提高到42.1%: the year before the one that is told of. */
function baseYear(context: SentenceContext, word: string): Period | null {
  const told = isPlanned(context) ? context.year : context.yearReviewed
  return told !== null && yearBeforeWord.test(word)
    ? {period: String(Number(told) - 1), rule: 'period/year-before'}
    : null
}
