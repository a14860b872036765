import {anyOf, chinesePatterns, chinesePeriod} from '@jianbao/lexicon'
import type {Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {rememberLast} from '../remember-last.js'
import {type Period, periodsIn} from './period-of-words.js'
import {lastSpan, ofDeed, readMentions} from './year-mention.js'

const {andYear, openingYear} = chinesePatterns.time

/** Several years that the sentences before name (五年来，…。), or the heading, also where it names one year beside them. */
export function spanAround(context: SentenceContext): Period | null {
  const span = spanBefore(context) ?? headingSpan(context) ?? leadSpan(context)
  return span === null ? null : {...span, rule: 'period/span-around'}
}

/**
 * Several years that a paragraph before names: 五年来，主要做了以下工作：. For sums and former values alone, since what is told of the
 * last year may follow under it without a word.
 */
export const leadSpan = rememberLast((context: SentenceContext): Period | null => {
  const {lead} = context
  if (lead == null) return null
  const {period_from, ...last} = lastSpan({...context, text: lead.slice(0, openingLength)}) ?? {period: null, rule: ''}
  return period_from === undefined || looksAhead(last, context) ? null : {...last, period_from, rule: 'period/lead'}
})

/** What a paragraph opens with stands in its first words. */
const openingLength = 40

export const spanBefore = rememberLast((context: SentenceContext): Period | null => {
  if (context.before.length === 0) return null
  const {period_from, ...last} = context.before
    .slice(-nearby)
    .map((text) => lastSpan({...context, text}))
    .findLast((period) => period !== undefined) ?? {period: null, rule: ''}
  return period_from === undefined || looksAhead(last, context) ? null : {...last, period_from}
})

/** Farther back in a paragraph another matter is told, and long paragraphs would cost the square of their length. */
const nearby = 6

/** 预计全年, 截至年底: one year, whatever the heading says; also under 过去一年，… at the head of the paragraph. */
export const withinYear = rememberLast(
  (context: SentenceContext): boolean => yearly.test(context.text) || isUnderOneYear(context)
)

/** Sentences before tell of one year: 刚刚过去的2020年，…。 */
export function isUnderOneYear(context: SentenceContext): boolean {
  const {before} = context
  const told = [...before.slice(0, 1), ...before.slice(-nearby)]
  return told.some((sentence) => lastYear.test(sentence) || opensWith(sentence, context))
}

/** Words for one year, whatever the heading says. */
export const yearly = new RegExp(anyOf(chinesePeriod.ofOneYear))
const lastYear = new RegExp(`^(?:${anyOf(chinesePeriod.pastHeads)})`)

/** 刚刚过去的2020年，…: the year reviewed, at the head of what it is told of. */
function opensWith(sentence: string, {yearReviewed}: SentenceContext): boolean {
  return yearReviewed !== null && openingYear.exec(sentence)?.groups?.['year'] === yearReviewed
}

/** 过去五年 in a heading holds for what stands under it, 今后五年 there and before in the paragraph for what is planned. */
export function sectionPeriod(context: SentenceContext, status: Status): Period | null {
  const period = headingPeriod(context)
  if (status !== 'target') return period !== null && looksAhead(period, context) ? null : period
  return aheadBefore(context) ?? (period !== null && looksAhead(period, context) ? period : null)
}

function looksAhead({period}: Period, {year}: SentenceContext): boolean {
  return period !== null && year !== null && Number(period) > Number(year)
}

/** 到2012年，…。单位能耗降低20%。: the year by which the sentence before plans, unless this one names its own. */
const aheadBefore = rememberLast((context: SentenceContext): Period | null => {
  const last = context.before
    .slice(-nearby)
    .map((text) => readMentions({...context, text}).findLast(({period}) => !ofDeed.test(period.rule))?.period)
    .findLast((period) => period !== undefined)
  return last && looksAhead(last, context) ? {...last, rule: 'period/ahead-before'} : null
})

/** 截至1月6日，共收到提案285件。经审查，立案260件。: the sentence before told of the session. */
export function untilBefore(context: SentenceContext): Period | null {
  const told = context.before.at(-1)
  if (told === undefined || !told.includes('截')) return null
  const last = readMentions({...context, text: told}).at(-1)?.period
  return last?.rule === 'period/until' ? last : null
}

/** “十二五”主要成就及2015年工作回顾: the years that the heading names, whatever it names beside them. */
export function headingSpan({section, year, yearReviewed}: SentenceContext): Period | null {
  return (
    section
      .flatMap((title) => periodsIn(title, year, yearReviewed))
      .findLast(
        ({period, period_from: from}) => from !== undefined && (year === null || Number(period) <= Number(year))
      ) ?? null
  )
}

const headingPeriod = rememberLast(
  (context: SentenceContext): Period | null => {
    const {section, year, yearReviewed} = context
    for (const title of [...section].reverse()) {
      if (andYear.test(title)) return null
      for (const period of periodsIn(title, year, yearReviewed))
        if (period.period_from || looksAhead(period, context)) return {...period, rule: 'period/heading'}
    }
    return null
  },
  ({section}) => section
)
