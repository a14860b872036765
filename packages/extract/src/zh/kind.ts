import {anyOf, chineseKind, chinesePatterns} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {amountKind} from './amount-kind.js'
import type {Site} from './site.js'
import {isStreak} from './streak.js'
import {isTime} from './time-unit.js'

const {
  cut,
  dayCount,
  flat,
  growthBehindNumber: behind,
  growthRate,
  lessBurden,
  lessMoney,
  moreMoney,
  newBefore,
  put,
  shortened,
  yearCount
} = chinesePatterns.kind
const {sinceBehind} = chinesePatterns.site

/** What sort of figure it is, and the rule that says so. */
export function readKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, tail, threshold} = site
  const {unit} = quantity
  if (threshold) return ['threshold', 'kind/class']
  if (unit === 'rank' && (tail.change === 0 || !quantity.rules.includes('rank/places'))) return ['rank', 'kind/rank']
  if (isStreak(text, quantity)) return ['span', 'kind/streak']
  if (isTime(quantity) && sinceBehind.test(text.slice(quantity.end))) return ['span', 'kind/record']
  if (tail.change !== 0 || growthBehind(text, quantity.end) !== 0) return ['change', 'kind/growth']
  if (changeBefore(text, site) !== 0) return ['change', 'kind/verb-before-noun']
  if (unit === 'pp') return ['change', 'kind/points']
  if (unit === 'times') return quantity.unitWord === '番' ? ['change', 'kind/doubling'] : ['ratio', 'kind/times']
  if (unit === 'ratio') return ['ratio', 'kind/ratio']
  if (unit === '%' && newBefore.test(text.slice(site.from, quantity.start))) return ['change', 'kind/new']
  if (unit === '%' && growthRate.test(text.slice(site.clause, quantity.start))) return ['change', 'kind/growth-rate']
  if (unit === '%' || unit === '‰' || quantity.rules.includes('fraction/of-many')) return ['share', 'kind/percent']
  // 优良天数325天 counts days; 连续325天 lasts
  if (
    unit === 'day' &&
    (dayCount.test(text.slice(site.from, quantity.start)) || dayCount.test(text.slice(site.from, tail.end)))
  )
    return ['level', 'kind/days']
  // 企业开办时间压缩至3个工作日: how long it takes
  if (
    /^(?:day|hour|minute)$/.test(unit) &&
    (tail.roles.has('result') || tail.roles.has('before')) &&
    limit.test(text.slice(site.clause, quantity.start))
  )
    return ['level', 'kind/time-taken']
  if (unit === 'year' && yearCount.test(text.slice(site.from, quantity.start))) return ['level', 'kind/years']
  if (isTime(quantity)) return quantity.unitWord === '岁' ? ['level', 'kind/age'] : ['span', 'kind/time']
  return amountKind(text, site, previous)
}

const limit = new RegExp(`(?:${anyOf(chineseKind.timesTaken)})[^，。；]{0,20}$`)
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
  if (isTime(quantity)) return shortened.test(left) ? -1 : 0
  return /^(?:person|household|t|t\/d|mu|km|count)$/.test(quantity.unit) && cut.test(left) ? -1 : 0
}

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
