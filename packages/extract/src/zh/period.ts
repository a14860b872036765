import {anyOf, chinesePatterns, chinesePeriod} from '@jianbao/lexicon'
import type {Kind, Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {isPlanned} from './planned.js'
import type {Site} from './site.js'
import {isAfterwards} from './status.js'
import {lastBase, lastMention, lastSpan, type Mention, type Period, periodsIn, readMentions} from './year-mention.js'

const {andYear, attending, countedSum, grows, stockSum} = chinesePatterns.time
const {accumulated} = chinesePatterns.kind

/** The year that a figure refers to. */
export function readPeriod(context: SentenceContext, site: Site, kind: Kind, status: Status): Period {
  if (kind === 'threshold') return {period: null, rule: 'period/threshold'}
  const {year, yearReviewed} = context
  // 应到代表428名，实到411名: of the session
  if (site.quantity.unit === 'person' && attending.test(context.text.slice(site.clause, site.quantity.start)))
    return {period: year, rule: 'period/session'}
  const base = status === 'target' ? year : yearReviewed
  const mention = lastMention(context, site)
  const found = mention?.period
  if (mention && site.tail.roles.has('before')) return yearBefore(mention, lastBase(context, site))
  if (found) return ofReview(found, context, status)
  if (site.tail.roles.has('before')) return baseOfSpan(context)
  if (isAfterwards(context.text, site)) return {period: null, rule: 'period/afterwards'}
  const session = untilBefore(context)
  if (session !== null && status !== 'target') return session
  if (status !== 'target' && isStock(context, site)) return {period: null, rule: 'period/cumulative'}
  const section = withinYear(context) ? null : sectionPeriod(context, status)
  if (section === null && status !== 'target' && kind === 'level' && isCumulative(context, site))
    return spanAround(context) ?? {period: null, rule: 'period/cumulative'}
  return section ?? {period: base, rule: 'period/part'}
}

/** 今年1—11月 in the part that looks back: of the year looked back on, unless the report was given in the middle of another. */
function ofReview(found: Period, context: SentenceContext, status: Status): Period {
  const {role, date, year, yearReviewed} = context
  if (found.rule !== 'period/this-year' || role === 'other' || isPlanned(context) || status === 'target') return found
  return date?.slice(0, 4) === year && Number(date?.slice(5, 7)) > earlyMonths
    ? found
    : {...found, period: yearReviewed}
}

/** Reports are given in the first months of a year, on drafts of the last weeks of the year before. */
const earlyMonths = 3

/** 2010年到2015年，由1865.7亿元增加到…: the first of the years; 五年来由…: the year before them. */
function yearBefore({base, period: {period, period_from: from, rule}}: Mention, known: Mention | null): Period {
  if (from === undefined) return base ? {period, rule} : (known?.period ?? {period: null, rule: 'period/before'})
  return {period: firstYear(from, rule), rule: `${rule}/before`}
}

function firstYear(from: string, rule: string): string {
  return rule.includes('period/years/') || rule === 'period/years' ? from : String(Number(from) - 1)
}

/** 工业化率由32.6%提高到40.4% where several years are told of: the first value is that of the year before them. */
function baseOfSpan(context: SentenceContext): Period {
  const span = withinYear(context) ? null : (spanBefore(context) ?? headingSpan(context) ?? leadSpan(context))
  return span?.period_from === undefined
    ? {period: null, rule: 'period/before'}
    : {period: firstYear(span.period_from, span.rule), rule: 'period/base-of-span'}
}

/** Several years that the sentences before name (五年来，…。), or the heading, also where it names one year beside them. */
function spanAround(context: SentenceContext): Period | null {
  const span = spanBefore(context) ?? headingSpan(context) ?? leadSpan(context)
  return span === null ? null : {...span, rule: 'period/span-around'}
}

const led = new WeakMap<SentenceContext, Period | null>()

/**
 * Several years that a paragraph before names: 五年来，主要做了以下工作：. For sums and former values alone, since what is told of the
 * last year may follow under it without a word.
 */
function leadSpan(context: SentenceContext): Period | null {
  const {lead} = context
  if (lead == null) return null
  const known = led.get(context)
  if (known !== undefined) return known
  const {period_from, ...last} = lastSpan({...context, text: lead.slice(0, openingLength)}) ?? {period: null, rule: ''}
  const span =
    period_from === undefined || looksAhead(last, context) ? null : {...last, period_from, rule: 'period/lead'}
  led.set(context, span)
  return span
}

/** What a paragraph opens with stands in its first words. */
const openingLength = 40

function spanBefore(context: SentenceContext): Period | null {
  if (context.before.length === 0) return null
  const {period_from, ...last} = context.before
    .slice(-nearby)
    .map((text) => lastSpan({...context, text}))
    .findLast((period) => period !== undefined) ?? {period: null, rule: ''}
  return period_from === undefined || looksAhead(last, context) ? null : {...last, period_from}
}

const headings = new WeakMap<readonly string[], Period | null>()

/** What holds for all figures of a sentence: read once. */
const ofOneYear = new WeakMap<SentenceContext, boolean>()
const aimed = new WeakMap<SentenceContext, Period | null>()
/** Farther back in a paragraph another matter is told, and long paragraphs would cost the square of their length. */
const nearby = 6

/** 预计全年, 截至年底: one year, whatever the heading says; also under 过去一年，… at the head of the paragraph. */
function withinYear(context: SentenceContext): boolean {
  const {text, before} = context
  const known = ofOneYear.get(context)
  if (known !== undefined) return known
  const told = [...before.slice(0, 1), ...before.slice(-nearby)]
  const within = yearly.test(text) || told.some((sentence) => lastYear.test(sentence))
  ofOneYear.set(context, within)
  return within
}

/** Words for one year, whatever the heading says. */
const yearly = new RegExp(anyOf(chinesePeriod.ofOneYear))
const lastYear = new RegExp(`^(?:${anyOf(chinesePeriod.pastHeads)})`)

/** 过去五年 in a heading holds for what stands under it, 今后五年 there and before in the paragraph for what is planned. */
function sectionPeriod(context: SentenceContext, status: Status): Period | null {
  const known = headings.get(context.section)
  const period = known === undefined ? headingPeriod(context) : known
  headings.set(context.section, period)
  if (status !== 'target') return period !== null && looksAhead(period, context) ? null : period
  return aheadBefore(context) ?? (period !== null && looksAhead(period, context) ? period : null)
}

function looksAhead({period}: Period, {year}: SentenceContext): boolean {
  return period !== null && year !== null && Number(period) > Number(year)
}

/** 到2012年，…。单位能耗降低20%。: the year by which the sentence before plans, unless this one names its own. */
function aheadBefore(context: SentenceContext): Period | null {
  const known = aimed.get(context)
  if (known !== undefined) return known
  const last = context.before
    .slice(-nearby)
    .map((text) => readMentions({...context, text}).at(-1)?.period)
    .findLast((period) => period !== undefined)
  const ahead = last && looksAhead(last, context) ? {...last, rule: 'period/ahead-before'} : null
  aimed.set(context, ahead)
  return ahead
}

/** 截至1月6日，共收到提案285件。经审查，立案260件。: the sentence before told of the session. */
function untilBefore(context: SentenceContext): Period | null {
  const told = context.before.at(-1)
  if (told === undefined || !told.includes('截')) return null
  const last = readMentions({...context, text: told}).at(-1)?.period
  return last?.rule === 'period/until' ? last : null
}

/** “十二五”主要成就及2015年工作回顾: the years that the heading names, whatever it names beside them. */
function headingSpan({section, year, yearReviewed}: SentenceContext): Period | null {
  return (
    section
      .flatMap((title) => periodsIn(title, year, yearReviewed))
      .findLast(
        ({period, period_from: from}) => from !== undefined && (year === null || Number(period) <= Number(year))
      ) ?? null
  )
}

function headingPeriod(context: SentenceContext): Period | null {
  const {section, year, yearReviewed} = context
  for (const title of [...section].reverse()) {
    if (andYear.test(title)) return null
    for (const period of periodsIn(title, year, yearReviewed))
      if (period.period_from || looksAhead(period, context)) return {...period, rule: 'period/heading'}
  }
  return null
}

/** 新增县区26个，累计达到46个: how many there are by now, whatever years are told of. */
function isStock({text}: SentenceContext, {clause, quantity}: Site): boolean {
  const left = text.slice(clause, quantity.start)
  return stockSum.test(left) || (quantity.unit === 'count' && countedSum.test(left))
}

/** 累计 without a year: since some time. 全年累计 is the year's. */
function isCumulative({text}: SentenceContext, {from, quantity}: Site): boolean {
  if (!accumulated.test(text.slice(from, quantity.start))) return false
  // 累计发放贷款2265亿元，增长23.8%: only what is of one year grows over another
  if (grows.test(text.slice(quantity.end, quantity.end + 12))) return false
  const part = Math.max(text.lastIndexOf('；', quantity.start), text.lastIndexOf(';', quantity.start)) + 1
  return !yearly.test(text.slice(part, quantity.start))
}
