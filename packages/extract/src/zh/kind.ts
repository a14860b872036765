import type {Kind} from '@jianbao/model'
import type {Site} from './site.js'
import {verbsIn} from './verb.js'

const time = /^(?:year|month|day|hour|minute|second)$/
const gained = /(?:新增|净增|引进|引资|增发|增加(?!值|到|至))[^，。；]{0,16}$/

/** What sort of figure it is, and the rule that says so. */
export function readKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, tail, threshold} = site
  const {unit} = quantity
  if (threshold) return ['threshold', 'kind/class']
  if (unit === 'rank' && (tail.change === 0 || !quantity.rules.includes('rank/places'))) return ['rank', 'kind/rank']
  if (time.test(unit) && /^以?来/.test(text.slice(quantity.end))) return ['span', 'kind/record']
  if (tail.change !== 0 || growthBehind(text, quantity.end) !== 0) return ['change', 'kind/growth']
  if (unit === 'pp') return ['change', 'kind/points']
  if (unit === 'times') return quantity.unitWord === '番' ? ['change', 'kind/doubling'] : ['ratio', 'kind/times']
  if (unit === 'ratio') return ['ratio', 'kind/ratio']
  if (unit === '%' && /新增$/.test(text.slice(site.from, quantity.start))) return ['change', 'kind/new']
  if (unit === '%' || unit === '‰') return ['share', 'kind/percent']
  if (time.test(unit)) return quantity.unitWord === '岁' ? ['level', 'kind/age'] : ['span', 'kind/time']
  if (cutBefore(text, site) !== 0) return ['change', 'kind/cut']
  return amountKind(text, site, previous)
}

/** 减少农村贫困人口60万人: how much less, with the verb before the noun. */
export function cutBefore(text: string, {quantity, from, tail}: Site): -1 | 0 {
  if (!/^(?:person|household|t|mu|km|count)$/.test(quantity.unit) || tail.roles.has('result')) return 0
  const clause = text.slice(from, quantity.start)
  return /^(?:[全当]年|共|已|累计|合计|再|[将拟]|[力争取确保计划]{2}|[^，]{0,6}共)?(?:净|累计)?(?:减少|削减|缩减|调减|核减|裁减)(?!到|至|了?对)[^，。；]{1,14}$/.test(
    clause
  )
    ? -1
    : 0
}

/** 实现7%左右的增长速度: growth told behind the number. */
export function growthBehind(text: string, end: number): -1 | 0 | 1 {
  const match = /^(?:左右|以上|以内|多)?的(?:年均|平均)?(?:(增长|增速|增幅|涨幅)|(降幅|下降))(?!极|点)/.exec(
    text.slice(end, end + 12)
  )
  return match?.[1] ? 1 : match?.[2] ? -1 : 0
}

function amountKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, tail, from} = site
  const left = text.slice(from, quantity.start)
  if (/^(?:CNY|USD|EUR|HKD)/.test(quantity.unit))
    return gained.test(left) ? ['delta', 'kind/money-gained'] : ['level', 'kind/money']
  if (/新增|净增/.test(left)) return ['delta', 'kind/new']
  if (previous === 'delta' && /^(?:以上|左右|余|多)?、/.test(left) && /新增|净增/.test(text.slice(site.clause, from)))
    return ['delta', 'kind/new-list']
  if (/累计/.test(left) || tail.roles.has('cumulative')) return ['level', 'kind/cumulative']
  if (tail.end > from + 1 && tail.roles.has('result')) return ['level', 'kind/result']
  if (tail.roles.has('before') || (tail.roles.has('result') && /[至到]$/.test(left))) return ['level', 'kind/result']
  const verbs = verbsIn(text, from, quantity.start)
  if (/(?:年产|日产|总投资|总长|全长)$/.test(left)) return ['level', 'kind/capacity']
  if (
    stock.test(text.slice(from, tail.end)) &&
    (reached.test(left) || !(verbs[0]?.role === 'delta' && verbs[0].at - from < 3))
  )
    return ['level', 'kind/stock']
  if (verbs[0]?.role === 'delta' && verbs[0].at - from < 3) return ['delta', 'kind/verb']
  if (reached.test(left)) return ['level', 'kind/reached']
  if (verbs[0]) return [verbs[0].role, 'kind/verb']
  return verbKind(text, site, previous)
}

/** Nouns of stocks and capacities: 种植面积, 处理能力, 在校人数. */
const stock =
  /(?:面积|产量|能力|规模|里程|存栏|出栏|余额|总数|总量|吞吐量|人数|人口|装机|库存|容量|长度|占地|产能|总产|单产|运量|客流量|用电量|储量|数量|蓄积|蓄积量|床位|覆盖)$/
const reached = /(?:达到?|突破|超过?|稳定在|保持在|控制在|有)[约近]?$/

/** Without a verb before it: the verb behind, else what the number before it in the list is. */
function verbKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, to, clause} = site
  const behind = verbsIn(text, quantity.end, nextNumber(text, quantity.end, to))[0]?.role
  if (behind && site.follows === null) return [behind, 'kind/verb-behind']
  const listed = site.follows !== null || /^\s*(?:其中)/.test(text.slice(clause, clause + 3))
  if (previous === 'delta' || (previous === 'level' && listed)) return [previous, 'kind/same-list']
  return behind ? [behind, 'kind/verb-behind'] : ['level', 'kind/default']
}

function nextNumber(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (/\d/.test(text.charAt(at))) return Math.min(to, at + 12)
  return to
}
