import type {Kind, Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import type {Site} from './site.js'
import {isPlanned} from './status.js'
import {lastMention, type Mention, type Period, periodsIn, readMentions} from './year-mention.js'

/** The year that a figure refers to. */
export function readPeriod(context: SentenceContext, site: Site, kind: Kind, status: Status): Period {
  if (kind === 'threshold') return {period: null, rule: 'period/threshold'}
  const {year, yearReviewed} = context
  const base = status === 'target' ? year : yearReviewed
  const mention = lastMention(context, site)
  const found = mention?.period
  if (mention && site.tail.roles.has('before')) return yearBefore(mention)
  if (found) return ofReview(found, context, status)
  if (site.tail.roles.has('before')) return {period: null, rule: 'period/before'}
  const section = withinYear(context) ? null : sectionPeriod(context, status)
  if (section === null && status !== 'target' && kind === 'level' && isCumulative(context, site))
    return {period: null, rule: 'period/cumulative'}
  return section ?? {period: base, rule: 'period/part'}
}

/** 今年1—11月 in the part that looks back: of the year looked back on. */
function ofReview(found: Period, context: SentenceContext, status: Status): Period {
  const back = found.rule === 'period/this-year' && !isPlanned(context) && status !== 'target'
  return back ? {...found, period: context.yearReviewed} : found
}

/** 2010年到2015年，由1865.7亿元增加到…: the first of the years; 五年来由…: the year before them. */
function yearBefore({base, period: {period, period_from: from, rule}}: Mention): Period {
  if (from === undefined) return base ? {period, rule} : {period: null, rule: 'period/before'}
  return {period: rule === 'period/years' ? from : String(Number(from) - 1), rule: `${rule}/before`}
}

const headings = new WeakMap<readonly string[], Period | null>()

/** What holds for all figures of a sentence: read once. */
const yearly = new WeakMap<SentenceContext, boolean>()
const aimed = new WeakMap<SentenceContext, Period | null>()
/** Farther back in a paragraph another matter is told, and long paragraphs would cost the square of their length. */
const nearby = 6

/** 预计全年, 截至年底: one year, whatever the heading says; also under 过去一年，… at the head of the paragraph. */
function withinYear(context: SentenceContext): boolean {
  const {text, before} = context
  const known = yearly.get(context)
  if (known !== undefined) return known
  const led = [...before.slice(0, 1), ...before.slice(-nearby)]
  const within = /全年|当年|年内|上半年|前三季度/.test(text) || led.some((sentence) => lastYear.test(sentence))
  yearly.set(context, within)
  return within
}

const lastYear = /^(?:过去一年|去年|今年|一年来)/

/** 过去五年 in a heading holds for what stands under it, 今后五年 there and before in the paragraph for what is planned. */
function sectionPeriod(context: SentenceContext, status: Status): Period | null {
  const known = headings.get(context.section)
  const period = known === undefined ? headingPeriod(context) : known
  headings.set(context.section, period)
  if (status !== 'target') return period !== null && looksAhead(period, context) ? null : period
  return period !== null && looksAhead(period, context) ? period : aheadBefore(context)
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

function headingPeriod(context: SentenceContext): Period | null {
  const {section, year, yearReviewed} = context
  for (const title of [...section].reverse()) {
    if (/[和及与]\s*\d{4}\s*年/.test(title)) return null
    for (const period of periodsIn(title, year, yearReviewed))
      if (period.period_from || looksAhead(period, context)) return {...period, rule: 'period/heading'}
  }
  return null
}

/** 累计 without a year: since some time. 全年累计 is the year's. */
function isCumulative({text}: SentenceContext, {from, clause, quantity}: Site): boolean {
  return (
    /累计|累积/.test(text.slice(from, quantity.start)) && !/全年|当年|年内/.test(text.slice(clause, quantity.start))
  )
}
