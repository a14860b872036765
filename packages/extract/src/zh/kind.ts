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
  if (changeBefore(text, site) !== 0) return ['change', 'kind/verb-before-noun']
  if (unit === 'pp') return ['change', 'kind/points']
  if (unit === 'times') return quantity.unitWord === '番' ? ['change', 'kind/doubling'] : ['ratio', 'kind/times']
  if (unit === 'ratio') return ['ratio', 'kind/ratio']
  if (unit === '%' && /新增$/.test(text.slice(site.from, quantity.start))) return ['change', 'kind/new']
  if (unit === '%' || unit === '‰') return ['share', 'kind/percent']
  if (time.test(unit)) return quantity.unitWord === '岁' ? ['level', 'kind/age'] : ['span', 'kind/time']
  return amountKind(text, site, previous)
}

/** Prices and rates that are put up or down before their number: 下调工伤保险缴费率30%, 提高低保标准10%. */
const put =
  /^[^，。；]{0,6}(?:(?<up>提高|上调|调增)[^，。；至到为由从]{2,14}(?:标准|待遇|养老金|工资|补贴|补助)|(?<down>下调|降低|压减|削减|压缩)[^，。；至到为由从]{2,14})(?:各)?$/
/** 减少农村贫困人口60万人: how much less, with the verb before the noun. */
const cut = /^[^，。；、]{0,12}?(?:减少|削减|缩减|调减|核减|裁减)(?!了?对|到|至)[^，。；至到]{1,14}$/

/** The direction that a verb before the noun gives to the number: -1, 1, or 0 for none. */
export function changeBefore(text: string, {quantity, from, tail}: Site): -1 | 0 | 1 {
  if (tail.roles.has('result') || tail.roles.has('before')) return 0
  const left = text.slice(from, quantity.start)
  if (quantity.unit === '%') {
    const groups = put.exec(left)?.groups
    return groups?.['up'] === undefined ? (groups?.['down'] === undefined ? 0 : -1) : 1
  }
  return /^(?:person|household|t|mu|km|count)$/.test(quantity.unit) && cut.test(left) ? -1 : 0
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
  if (served(text, site)) return ['level', 'kind/served']
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

/** 为16万个学校配备设施, 支持116户企业, 对800多名僧尼…: those whom something is done for. */
function served(text: string, {quantity, clause, to}: Site): boolean {
  // 为400户困难老年人家庭实施适老化改造: done one by one
  if (/改造|新建|修建|建成/.test(text.slice(quantity.end, to))) return false
  const left = text.slice(clause, quantity.start)
  return (
    /(?:为|支持|资助|帮助|扶持|救助)(?:全[市省区县国州])?$/.test(left) ||
    (/^(?:person|household)/.test(quantity.unit) &&
      /^(?:[^，]{0,4}(?<![针应相绝])对(?!接|口)|(?:[^，]{0,4})(?:救助|资助|惠及|为))[^，。；]{1,16}$/.test(left))
  )
}

/** Nouns of stocks and capacities: 种植面积, 处理能力, 在校人数. */
const stock =
  /(?:面积|产量|能力|规模|里程|存栏|出栏|余额|总数|总量|吞吐量|人数|人口|装机|库存|容量|长度|供应量|销量|供水量|发电量|排放量|占地|产能|总产|单产|运量|客流量|用电量|储量|数量|蓄积|蓄积量|床位|覆盖)$/
const reached = /(?:达到?|突破|超过?|稳定在|保持在|控制在|有)[约近]?$/

const place = /^(?:省|市|县|州|区|乡|镇|街道|行政村|村|国家)(?![级属重直])/

/** Without a verb before it: the verb behind, else what the number before it in the list is. */
function verbKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, to, clause} = site
  // 21个省（区、市）完成了换届, 在108个村开展试点: places that do something
  if (quantity.unitWord === '个' && place.test(text.slice(quantity.end, quantity.end + 4)))
    return ['level', 'kind/places']
  if (quantity.unit === 'kW') return ['level', 'kind/capacity']
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
