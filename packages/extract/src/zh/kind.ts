import type {Kind} from '@jianbao/model'
import type {Site} from './site.js'
import {verbClasses} from './verb.js'

const time = /^(?:year|month|day|hour|minute|second)$/
const gained = /(?:新增|净增|引进|引资|增发|增加)[^，。；]{0,16}$/

/** What sort of figure it is, and the rule that says so. */
export function readKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, tail, threshold} = site
  const {unit} = quantity
  if (threshold) return ['threshold', 'kind/class']
  if (unit === 'rank') return ['rank', 'kind/rank']
  if (tail.change !== 0) return ['change', 'kind/growth']
  if (unit === 'pp') return ['change', 'kind/points']
  if (unit === 'times') return quantity.unitWord === '番' ? ['change', 'kind/doubling'] : ['ratio', 'kind/times']
  if (unit === 'ratio') return ['ratio', 'kind/ratio']
  if (unit === '%' || unit === '‰') return ['share', 'kind/percent']
  if (time.test(unit)) return quantity.unitWord === '岁' ? ['level', 'kind/age'] : ['span', 'kind/time']
  return amountKind(text, site, previous)
}

function amountKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, tail, from, to} = site
  const left = text.slice(site.clause, quantity.start)
  if (/^(?:CNY|USD|EUR|HKD)/.test(quantity.unit))
    return gained.test(left) ? ['delta', 'kind/money-gained'] : ['level', 'kind/money']
  if (/(?:新增|净增)/.test(text.slice(from, quantity.start))) return ['delta', 'kind/new']
  if (tail.roles.has('cumulative')) return ['level', 'kind/cumulative']
  const verbs = verbClasses(text, from, quantity.start)
  if (
    tail.roles.has('result') ||
    /(?:达到?|突破|超过?|稳定在|保持在|控制在|为|有)$/.test(
      text.slice(Math.max(from, quantity.start - 3), quantity.start).replace(/[约近]$/, '')
    )
  )
    return verbs[0] === 'delta' && !tail.roles.has('result') && verbs.length > 2
      ? ['delta', 'kind/verb']
      : ['level', 'kind/reached']
  const lead = verbs[0]
  if (lead) return [verbs.includes('level') && lead !== 'delta' ? 'level' : lead, 'kind/verb']
  const behind = verbClasses(text, quantity.end, Math.min(to, nextNumber(text, quantity.end, to)))[0]
  if (behind && site.follows === null) return [behind, 'kind/verb-behind']
  if (previous === 'delta' || (previous === 'level' && site.follows)) return [previous, 'kind/same-list']
  if (behind) return [behind, 'kind/verb-behind']
  return ['level', 'kind/default']
}

function nextNumber(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (/\d/.test(text.charAt(at))) return Math.min(to, at + 12)
  return to
}
