import {chineseKind, chineseTail} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {amountKind} from './amount-kind.js'
import {anyOf} from './any-of.js'
import type {Site} from './site.js'

const dayCount = new RegExp(`(?:${anyOf(chineseKind.dayCounts)})(?:达到?|为|是)?$`)
const yearCount = new RegExp(`(?:${anyOf(chineseKind.yearCounts)})(?:达到?|为|是|约|提高到|延长到|增加到)?$`)
const time = /^(?:year|month|day|hour|minute|second)$/

/** What sort of figure it is, and the rule that says so. */
export function readKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, tail, threshold} = site
  const {unit} = quantity
  if (threshold) return ['threshold', 'kind/class']
  if (unit === 'rank' && (tail.change === 0 || !quantity.rules.includes('rank/places'))) return ['rank', 'kind/rank']
  if (time.test(unit) && /^以?来/.test(text.slice(quantity.end))) return ['span', 'kind/record']
  if (tail.change !== 0 || growthBehind(text, quantity.end) !== 0) return ['change', 'kind/growth']
  if (changeBefore(text, site) !== 0) return ['change', 'kind/verb-before-noun']
  if (unit === 'pp') return ['change', 'kind/points']
  if (unit === 'times') return quantity.unitWord === '番' ? ['change', 'kind/doubling'] : ['ratio', 'kind/times']
  if (unit === 'ratio') return ['ratio', 'kind/ratio']
  if (unit === '%' && /新增$/.test(text.slice(site.from, quantity.start))) return ['change', 'kind/new']
  if (unit === '%' && growthRate.test(text.slice(site.clause, quantity.start))) return ['change', 'kind/growth-rate']
  if (unit === '%' || unit === '‰') return ['share', 'kind/percent']
  // 优良天数325天 counts days; 连续325天 lasts
  if (
    unit === 'day' &&
    (dayCount.test(text.slice(site.from, quantity.start)) || dayCount.test(text.slice(site.from, tail.end)))
  )
    return ['level', 'kind/days']
  // 企业开办时间压缩至3个工作日: how long it takes
  if (
    /^(?:day|hour|minute)$/.test(unit) &&
    tail.roles.has('result') &&
    limit.test(text.slice(site.from, quantity.start))
  )
    return ['level', 'kind/time-taken']
  if (unit === 'year' && yearCount.test(text.slice(site.from, quantity.start))) return ['level', 'kind/years']
  if (time.test(unit)) return quantity.unitWord === '岁' ? ['level', 'kind/age'] : ['span', 'kind/time']
  return amountKind(text, site, previous)
}

/** 物价涨幅从5.2%回落到2.3%: rates of growth at both ends. */
const growthRate = new RegExp(`(?:${anyOf(chineseTail.growNoun)})(?:由|从)[^，。；]{0,30}$`)
const limit = new RegExp(`(?:${anyOf(chineseKind.timesTaken)})[^，。；]{0,12}$`)
/** 办理平均减时间83%、减材料54%, 办理时间压减83%、材料54%: less of what citizens have to bring. */
const {lessens, burdens} = chineseKind
const burden = `(?:办理|审批|申请|申报|办事|提交)?(?:${anyOf(burdens)})(?:平均|各)?`
const lessBurden = new RegExp(
  `(?:${anyOf(lessens)})${burden}$|(?:${anyOf(lessens)})(?:${burden})?[近超约]?[\\d.]+%[、和，](?:${anyOf(lessens)})?${burden}$`
)

/** Prices and rates that are put up or down before their number: 下调工伤保险缴费率30%, 提高低保标准10%. */
const {putUp, putDown, putNouns, cuts} = chineseKind
const put = new RegExp(
  `^[^，。；]{0,6}(?:(?<up>${anyOf(putUp)})[^，。；至到为由从]{2,14}(?:${anyOf(putNouns)})|(?<down>${anyOf(putDown)})[^，。；至到为由从]{2,14})(?:各)?$`
)
/** 减少农村贫困人口60万人: how much less, with the verb before the noun. */
const cut = new RegExp(
  `^(?:\\s*[（(]?\\d{1,2}[）)、.．])?[^，。；、]{0,12}?(?:${anyOf(cuts)})(?!了?对|到|至)[^，。；至到]{1,14}$`
)

/** 减少政府支出债务6.53亿元, 帮助群众增加现金收入23.3亿元; not 增加值, 减少到, 减少了对…. */
const moneyVerb = (words: readonly string[]) =>
  new RegExp(`(?:${anyOf(words)})(?!了?对|到|至|值)[^，。；、至到为]{0,12}$`)
const lessMoney = moneyVerb(chineseKind.moneyLess)
const moreMoney = moneyVerb(chineseKind.moneyMore)

/** The direction that a verb before the noun gives to the number: -1, 1, or 0 for none. */
export function changeBefore(text: string, {quantity, from, tail}: Site): -1 | 0 | 1 {
  if (tail.roles.has('result') || tail.roles.has('before')) return 0
  const left = text.slice(from, quantity.start)
  if (quantity.unit === '%' && lessBurden.test(text.slice(Math.max(0, quantity.start - 32), quantity.start))) return -1
  if (quantity.unit === '%' || quantity.unit === 'pp') {
    const groups = put.exec(left)?.groups
    return groups?.['up'] === undefined ? (groups?.['down'] === undefined ? 0 : -1) : 1
  }
  if (/^(?:CNY|USD)$/.test(quantity.unit)) return lessMoney.test(left) ? -1 : moreMoney.test(left) ? 1 : 0
  return /^(?:person|household|t|mu|km|count)$/.test(quantity.unit) && cut.test(left) ? -1 : 0
}

const {rateUp, rateDown, byRateUp, byRateDown} = chineseKind
/** 实现7%左右的[增长]速度, 按5%的比例[压减]公用经费; not 增长极, 提升工程. */
/** 保持年均14.6%增长，: at the end of a clause, without 的. */
const flat = new RegExp(`^(?:左右|以上|以内)?(?:(?<up>${anyOf(rateUp)})|(?<down>${anyOf(rateDown)}))(?=[，,。；;]|$)`)
const behind = new RegExp(
  `^(?:左右|以上|以内|多)?的(?:(?:年均|平均)?(?:(?<up>${anyOf(rateUp)})|(?<down>${anyOf(rateDown)}))(?!极|点|工程|改造)|(?:比例|幅度|速度)(?:(?<byUp>${anyOf(byRateUp)})|(?<byDown>${anyOf(byRateDown)})))`
)

/** Growth told behind the number. */
export function growthBehind(text: string, end: number): -1 | 0 | 1 {
  const right = text.slice(end, end + 12)
  const groups = (behind.exec(right) ?? (/[%％]/.test(text.charAt(end - 1)) ? flat.exec(right) : null))?.groups
  if (!groups) return 0
  return groups['down'] === undefined && groups['byDown'] === undefined ? 1 : -1
}

/** Where the noun begins that grows by a rate: behind 的比例压减 in 5%的比例压减公用经费; `null` where none is told so. */
export function byRateEnd(text: string, end: number): number | null {
  const match = behind.exec(text.slice(end, end + 12))
  return match?.groups?.['byUp'] === undefined && match?.groups?.['byDown'] === undefined ? null : end + match[0].length
}
