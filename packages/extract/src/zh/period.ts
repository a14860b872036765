import {chinesePatterns} from '@jianbao/lexicon'
import type {Kind, Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {nounBehind} from './noun-behind.js'
import {
  headingSpan,
  isUnderOneYear,
  leadSpan,
  sectionPeriod,
  spanAround,
  spanBefore,
  untilBefore,
  withinYear,
  yearly
} from './period-around.js'
import type {Period} from './period-of-words.js'
import {isNews, isPlanned} from './planned.js'
import type {Site} from './site.js'
import {isAfterwards, isStanding} from './status.js'
import {lastBase, lastMention, type Mention} from './year-mention.js'

const {atMoment, attending, builtSum, countedSum, grows, stockSum} = chinesePatterns.time
const {accumulated} = chinesePatterns.kind

/** The year that a figure refers to. */
export function readPeriod(context: SentenceContext, site: Site, kind: Kind, status: Status): Period {
  if (kind === 'threshold') return {period: null, rule: 'period/threshold'}
  const {year, yearReviewed} = context
  // 应到代表428名，实到411名: of the session
  if (site.quantity.unit === 'person' && attending.test(context.text.slice(site.clause, site.quantity.start)))
    return {period: year, rule: 'period/session'}
  if (isPlanned(context) && isStanding(context.text, site)) return {period: null, rule: 'period/standing'}
  const base = status === 'target' ? year : yearReviewed
  const mention = lastMention(context, site)
  const found = mention?.period
  if (mention && site.tail.roles.has('before')) {
    const told = {...mention, period: ofReview(mention.period, context, status)}
    return yearBefore(told, lastBase(context, site), context)
  }
  if (found) return ofReview(found, context, status)
  if (site.tail.roles.has('before')) return baseOfSpan(context, site)
  if (isAfterwards(context.text, site)) return {period: null, rule: 'period/afterwards'}
  const session = untilBefore(context)
  if (session !== null && status !== 'target') return session
  if (status !== 'target' && isStock(context, site)) return {period: null, rule: 'period/cumulative'}
  const section = withinYear(context) ? null : sectionPeriod(context, status)
  if (section === null && status !== 'target' && isCumulative(context, site)) {
    const span = isUnderOneYear(context) ? null : spanAround(context)
    if (span !== null) return span
    if (kind === 'level') return {period: null, rule: 'period/cumulative'}
  }
  return section ?? {period: base, rule: 'period/part'}
}

/** 今年1—11月 in the part that looks back: of the year looked back on, unless the report was given in the middle of another. */
function ofReview(found: Period, context: SentenceContext, status: Status): Period {
  const {date, year, yearReviewed} = context
  if (found.rule !== 'period/this-year' || isNews(context) || isPlanned(context) || status === 'target') return found
  return date?.slice(0, 4) === year && Number(date?.slice(5, 7)) > earlyMonths
    ? found
    : {...found, period: yearReviewed}
}

/** Reports are given in the first months of a year, on drafts of the last weeks of the year before. */
const earlyMonths = 3

/** 2010年到2015年，由1865.7亿元增加到…: the first of the years; 五年来由…: the year before them. */
function yearBefore({base, period: told}: Mention, known: Mention | null, context: SentenceContext): Period {
  const {period, period_from: from, rule} = told
  if (from !== undefined) return {period: firstYear(from, rule), rule: `${rule}/before`}
  return base ? {period, rule} : (known?.period ?? formerYear(period, context))
}

function firstYear(from: string, rule: string): string {
  return rule.includes('period/years/') || rule === 'period/years' ? from : String(Number(from) - 1)
}

/** 工业化率由32.6%提高到40.4% where several years are told of: the first value is that of the year before them. */
function baseOfSpan(context: SentenceContext, {from, quantity}: Site): Period {
  // 由最低时的102万吨上升到640万吨: of a moment that no year is told of
  if (atMoment.test(context.text.slice(from, quantity.start))) return {period: null, rule: 'period/before'}
  const span = withinYear(context) ? null : (spanBefore(context) ?? headingSpan(context) ?? leadSpan(context))
  return span?.period_from === undefined
    ? formerYear(isPlanned(context) ? context.year : context.yearReviewed, context)
    : {period: firstYear(span.period_from, span.rule), rule: 'period/base-of-span'}
}

/** 由2.1万元提高到2.3万元 of one year: it was so in the year before; what is planned for any year grows from what is now. */
function formerYear(year: string | null, {yearReviewed}: SentenceContext): Period {
  if (year === null || yearReviewed === null) return {period: null, rule: 'period/before'}
  const before = Math.min(Number(year) - 1, Number(yearReviewed))
  return {period: String(before), rule: 'period/year-before'}
}

/** 新增县区26个，累计达到46个: how many there are by now, whatever years are told of. */
function isStock({text}: SentenceContext, {clause, quantity, to}: Site): boolean {
  const left = text.slice(clause, quantity.start)
  if (stockSum.test(left) || (quantity.unit === 'count' && countedSum.test(left))) return true
  // 建成充电桩186个，累计建成320个: the thing is named before, and all of it is counted
  return builtSum.test(left) && nounBehind(text, quantity.end, to) === ''
}

/** 累计 without a year: since some time. 全年累计 is the year's. */
function isCumulative({text}: SentenceContext, {from, to, clause, quantity}: Site): boolean {
  // 累计建成绿色工厂198家、[绿色园区]10个: the list goes on; not 累计建成公寓11.77万套、[满足]35万人才入住
  const isItem = text.charAt(from) === '、' && nounBehind(text, quantity.end, to) === ''
  const start = isItem ? clause : from
  if (!accumulated.test(text.slice(start, quantity.start))) return false
  // 累计发放贷款2265亿元，增长23.8%: only what is of one year grows over another
  if (grows.test(text.slice(quantity.end, quantity.end + 12))) return false
  const part = Math.max(text.lastIndexOf('；', quantity.start), text.lastIndexOf(';', quantity.start)) + 1
  return !yearly.test(text.slice(part, quantity.start))
}
