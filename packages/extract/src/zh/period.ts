import {chinesePeriod} from '@jianbao/lexicon'
import type {Kind, Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import type {Site} from './site.js'
import {isPlanned} from './status.js'

export interface Period {
  readonly period: string | null
  readonly period_from?: string
  readonly rule: string
}

const words = [...Object.keys(chinesePeriod.back), ...Object.keys(chinesePeriod.ahead)].sort(
  (a, b) => b.length - a.length
)
const plans = Object.keys(chinesePeriod.plans).sort((a, b) => b.length - a.length)
const mention = new RegExp(
  [
    '(?<first>(?:19|20)\\d\\d) ?年?(?:—|-|–|－|至|到|～)(?<last>(?:19|20)\\d\\d) ?年',
    '(?<year>(?:19|20)\\d\\d) ?年',
    `(?<many>${words.join('|')})`,
    `[“"]?(?<plan>${plans.join('|')})[”"]?(?:时期|期间|末|期末|以来|规划)`,
    `(?<this>${chinesePeriod.thisYear.join('|')})`,
    `(?<last_year>${chinesePeriod.lastYear.join('|')})`,
    `(?<next>${chinesePeriod.nextYear.join('|')})`
  ].join('|'),
  'g'
)
/** Before a year: it is what the number is compared with or built upon. */
const compared = /(?:比|较|与|同|相比|超过?|是|为|相当于|等于|自|原定|由|从|[低高好快慢优多少]于)$/

/** The year that a figure refers to. */
export function readPeriod(context: SentenceContext, site: Site, kind: Kind, status: Status): Period {
  if (kind === 'threshold') return {period: null, rule: 'period/threshold'}
  const {year, yearReviewed} = context
  const base = status === 'target' ? year : yearReviewed
  const found = lastMention(context, site)
  if (found && site.tail.roles.has('before')) return yearBefore(found)
  if (found) return found
  if (site.tail.roles.has('before')) return {period: null, rule: 'period/before'}
  const section = withinYear(context) ? null : sectionPeriod(context, status)
  if (section === null && status !== 'target' && kind === 'level' && isCumulative(context, site))
    return {period: null, rule: 'period/cumulative'}
  return section ?? {period: base, rule: 'period/part'}
}

/** 2010年到2015年，由1865.7亿元增加到…: the first of the years; 五年来由…: the year before them. */
function yearBefore({period, period_from: from, rule}: Period): Period {
  if (from === undefined) return {period, rule}
  return {period: rule === 'period/years' ? from : String(Number(from) - 1), rule: `${rule}/before`}
}

interface Mention {
  readonly end: number
  /** 由2010年的, 从上年的: the year of the number that follows, not of what it grew to. */
  readonly base: boolean
  readonly period: Period
}

/** Years that a sentence names, and headings: read once for all figures under them. */
const mentions = new WeakMap<SentenceContext, readonly Mention[]>()
const headings = new WeakMap<readonly string[], Period | null>()

function lastMention(context: SentenceContext, {quantity, tail}: Site): Period | null {
  const known = mentions.get(context) ?? readMentions(context)
  mentions.set(context, known)
  const former = tail.roles.has('before')
  return (
    known.findLast(
      ({end, base}) => end <= quantity.start && !(base && !former && /\d/.test(context.text.slice(end, quantity.start)))
    )?.period ?? null
  )
}

function readMentions(context: SentenceContext): Mention[] {
  const {text, year, yearReviewed} = context
  const found: Mention[] = []
  const arabic = arabicYears(text)
  for (const match of arabic.matchAll(mention)) {
    const before = arabic.slice(Math.max(0, match.index - 4), match.index)
    const end = match.index + match[0].length
    if (compared.test(before) && !/[由从自]$/.test(before)) continue
    if (/[”》〕）]/.test(arabic.charAt(end)) || /^(?:年度计划|期目标)/.test(arabic.slice(match.index, end + 4)))
      continue
    const period = /[由从]$/.test(before) ? baseYear(context, match[0]) : null
    const named = period ?? periodOf(match.groups ?? {}, year, yearReviewed)
    const base = /[由从自]$/.test(before) && /^[末底初]?的/.test(arabic.slice(end, end + 2))
    if (named) found.push({end, base, period: named})
  }
  return found
}

/** 由上年的40.9%提高到42.1%: the year before the one that is told of. */
function baseYear(context: SentenceContext, word: string): Period | null {
  const told = isPlanned(context) ? context.year : context.yearReviewed
  return told !== null && /^上一?年/.test(word) ? {period: String(Number(told) - 1), rule: 'period/year-before'} : null
}

/** 一九五四年 as 1954年; same length. */
function arabicYears(text: string): string {
  return text.replace(/[一二][零〇○一二三四五六七八九]{3}(?=年)/g, (year) =>
    // 〇 and ○ are not in the row of digits and count as nought, too
    Array.from(year, (char) => Math.max(0, '零一二三四五六七八九'.indexOf(char))).join('')
  )
}

function periodOf(
  groups: Readonly<Record<string, string | undefined>>,
  year: string | null,
  reviewed: string | null
): Period | null {
  const {first, last, year: single, many, plan, this: now, last_year: past, next} = groups
  if (first && last) return {period: last, period_from: first, rule: 'period/years'}
  if (single) return {period: single, rule: 'period/year'}
  if (many) return spanPeriod(many, year, reviewed)
  if (plan) {
    const start = chinesePeriod.plans[plan]
    return start === undefined ? null : {period: String(start + 4), period_from: String(start), rule: 'period/plan'}
  }
  if (now && year) return {period: year, rule: 'period/this-year'}
  if (past && year) return {period: String(Number(year) - 1), rule: 'period/last-year'}
  if (next && year) return {period: String(Number(year) + 1), rule: 'period/next-year'}
  return null
}

function spanPeriod(word: string, year: string | null, reviewed: string | null): Period | null {
  const back = chinesePeriod.back[word]
  if (back !== undefined && reviewed)
    return {period: reviewed, period_from: String(Number(reviewed) - back + 1), rule: 'period/years-back'}
  const ahead = chinesePeriod.ahead[word]
  if (ahead !== undefined && year)
    return {period: String(Number(year) + ahead - 1), period_from: year, rule: 'period/years-ahead'}
  return null
}

/** 预计全年, 截至年底: one year, whatever the heading says. */
function withinYear({text, before}: SentenceContext): boolean {
  return (
    /全年|当年|年内|上半年|前三季度/.test(text) ||
    before.some((sentence) => /^(?:过去一年|去年|今年|一年来)/.test(sentence))
  )
}

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
  for (const text of [...context.before].reverse()) {
    const last = readMentions({...context, text}).at(-1)
    if (last) return looksAhead(last.period, context) ? {...last.period, rule: 'period/ahead-before'} : null
  }
  return null
}

function headingPeriod({section, year, yearReviewed}: SentenceContext): Period | null {
  for (const title of [...section].reverse()) {
    if (/[和及与]\s*\d{4}\s*年/.test(title)) return null
    for (const match of title.matchAll(mention)) {
      const period = periodOf(match.groups ?? {}, year, yearReviewed)
      if (period?.period_from) return {...period, rule: 'period/heading'}
    }
  }
  return null
}

/** 累计 without a year: since some time. 全年累计 is the year's. */
function isCumulative({text}: SentenceContext, {from, clause, quantity}: Site): boolean {
  return (
    /累计|累积/.test(text.slice(from, quantity.start)) && !/全年|当年|年内/.test(text.slice(clause, quantity.start))
  )
}
