import {chineseKind} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {headAt} from './lead.js'
import type {Site} from './site.js'
import {type Verb, verbsIn} from './verb.js'

type Decision = readonly [Kind, string] | null

const gained = /(?:新增|净增|引进|引资|增发|增加(?!值|到|至))[^，。；]{0,16}$/
const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
/** Nouns of stocks and capacities: 种植面积, 处理能力, 在校人数. */
const stock = new RegExp(`(?:${alternatives(chineseKind.stocks)})$`)
/** 建成道路面积: the area was built, not had. */
const built = new RegExp(`(?:${alternatives(chineseKind.builds)})[^，。；、]{2,}$`)
/** 3个县脱贫摘帽: what a place or a firm has become. */
const become = new RegExp(`^[^，。；]*(?:${alternatives(chineseKind.becomes)})`)
/** 居民的居住条件将得到改善: people to whom something good is done. */
const better = new RegExp(`^[^，。；]*(?:${alternatives(chineseKind.benefits)})`)
const works = new RegExp(alternatives(chineseKind.works))
const candidate = new RegExp(`^[^，。；]{0,10}(?:${alternatives(chineseKind.candidates)})`)
/** A predicate stands nearer; text without marks must not cost the square of its length. */
const farthest = 60
const reached = /(?:达到?|突破|超过?|稳定在|保持在|控制在|有)[约近]?$/
const place = /^(?:省|市|县|州|区|乡|镇|街道|行政村|村|国家)(?![级属重直卫办])/
const capacity = /^(?:kW|kWh|kV|kVA|t\/d|m3\/d)$/

/** Whether an amount or a count is had (level) or was newly done (delta), and the rule that says so. */
export function amountKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, from} = site
  const left = text.slice(from, quantity.start)
  if (/^(?:CNY|USD|EUR|HKD)/.test(quantity.unit))
    return gained.test(left) ? ['delta', 'kind/money-gained'] : ['level', 'kind/money']
  const head = headAt(text, from, quantity.start)
  return (
    newKind(text, site, left, previous) ??
    toldKind(text, site, left) ??
    stockKind(text, site, left, head, previous) ??
    sizeKind(text, site) ??
    verbBefore(text, site, left, head) ??
    verbKind(text, site, previous)
  )
}

/** 新增: of its number and of those that follow it in the clause. */
function newKind(text: string, {from, clause, quantity}: Site, left: string, previous: Kind | null): Decision {
  if (/新增|净增/.test(left)) return ['delta', 'kind/new']
  const governed = previous === 'delta' && /新增|净增/.test(text.slice(clause, from))
  return governed && !/累计|总数|达|至/.test(left) && verbsIn(text, from, quantity.start).every(isDelta)
    ? ['delta', 'kind/new-list']
    : null
}

/** What the words around the number say outright: 累计, 达到, 在建, 为…提供. */
function toldKind(text: string, site: Site, left: string): Decision {
  const {tail, from} = site
  if (served(text, site)) return ['level', 'kind/served']
  if (/累计/.test(left) || tail.roles.has('cumulative')) return ['level', 'kind/cumulative']
  if (/在建(?!成)/.test(left) || candidate.test(text.slice(site.quantity.end, site.to)))
    return ['level', 'kind/under-way']
  if (tail.end > from + 1 && tail.roles.has('result')) return ['level', 'kind/result']
  if (tail.roles.has('before') || (tail.roles.has('result') && /[至到]$/.test(left))) return ['level', 'kind/result']
  if (/(?:年产|日产|总投资|总长|全长)$/.test(left)) return ['level', 'kind/capacity']
  return null
}

/** 农作物种植面积44.8万亩 is had, 建成道路面积39万平方米 was done; 完成 only attains. */
function stockKind(text: string, site: Site, left: string, head: number, previous: Kind | null): Decision {
  const {from, tail, quantity} = site
  const stem = text.slice(from, tail.end)
  if (!stock.test(stem)) return null
  const first = verbsIn(text, head, quantity.start).find(({word}) => word !== '完成')
  // 关停水泥产能14万吨、钢铁产能48万吨
  if (previous === 'delta' && /^、/.test(left) && !reached.test(left)) return ['delta', 'kind/same-list']
  const doing = built.test(stem) || (first?.role === 'delta' && first.at - head < 3)
  return doing && !reached.test(left) ? ['delta', 'kind/verb'] : ['level', 'kind/stock']
}

function verbBefore(text: string, {from, quantity}: Site, left: string, head: number): Decision {
  const verbs = verbsIn(text, from, quantity.start)
  if (
    verbsIn(text, head, quantity.start)[0]?.role === 'delta' &&
    (verbs.find(({at}) => at >= head)?.at ?? 0) - head < 3
  )
    return ['delta', 'kind/verb']
  if (reached.test(left)) return ['level', 'kind/reached']
  return verbs[0] ? [verbs[0].role, 'kind/verb'] : null
}

function isDelta({role}: Verb): boolean {
  return role === 'delta'
}

/** 为16万个学校配备设施, 支持116户企业, 对800多名僧尼…: those whom something is done for. */
function served(text: string, {quantity, clause, to}: Site): boolean {
  // 为400户困难老年人家庭实施适老化改造: done one by one
  if (works.test(text.slice(quantity.end, Math.min(to, quantity.end + farthest)))) return false
  const left = text.slice(clause, quantity.start)
  return (
    /(?:为|向|给|让|使|支持|资助|帮助|扶持|救助)(?:全[市省区县国州])?$/.test(left) ||
    /^(?:[^，]{0,4}(?<![针应相绝])对(?!接|口|外|台))[^，。；]{0,5}$/.test(left) ||
    (/^(?:person|household)/.test(quantity.unit) &&
      /^(?:[^，]{0,4}(?<![针应相绝])对(?!接|口)|(?:[^，]{0,4})(?:救助|资助|惠及|免除|减免|补助|补贴|为))[^，。；]{0,16}$/.test(
        left
      ))
  )
}

/** Without a verb before it: the verb behind, else what the number before it in the list is. */
function verbKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, to, clause} = site
  const right = text.slice(quantity.end, Math.min(to, quantity.end + farthest))
  if (become.test(right)) return ['delta', 'kind/become']
  // 21个省（区、市）完成了换届, 在108个村开展试点: places that do something
  if (quantity.unitWord === '个' && place.test(right) && !works.test(right)) return ['level', 'kind/places']
  if (/^(?:t|m2)$/.test(quantity.unit) && isSize(quantity, right)) return ['level', 'kind/capacity']
  if (/^(?:person|household)/.test(quantity.unit) && better.test(right)) return ['level', 'kind/benefit']
  if (quantity.unit === 'kW') return ['level', 'kind/capacity']
  const behind = verbsIn(text, quantity.end, reach(text, quantity.end, to))[0]?.role
  if (behind && site.follows === null) return [behind, 'kind/verb-behind']
  if (site.tail.roles.has('apart')) return ['level', 'kind/default']
  const listed = isListed(text, site) || /^\s*(?:其中)/.test(text.slice(clause, clause + 3))
  const classed =
    /[万亿]元?(?:以[上下])?[^，。；]{0,8}$/.test(text.slice(site.from, quantity.start)) ||
    /[万亿]元/.test(text.slice(clause, site.from))
  if ((previous === 'delta' && (listed || !classed)) || (previous === 'level' && listed))
    return [previous, 'kind/same-list']
  return behind ? [behind, 'kind/verb-behind'] : ['level', 'kind/default']
}

/** 安装60千瓦变压器, 220千伏变电站: how large a thing is, whatever is done with it. */
function sizeKind(text: string, {quantity, to, tail}: Site): Decision {
  if (!capacity.test(quantity.unit)) return null
  const sized = /^(?!以|的)[^，。；、,;]{2}/.test(text.slice(quantity.end, to))
  return sized && tail.roles.size === 0 ? ['level', 'kind/capacity'] : null
}

/** 700万吨露天矿, 2.2平方公里起步区: sizes, where no verb stands before them. */
function isSize({unit, unitWord}: Site['quantity'], right: string): boolean {
  return (unit === 't' || unitWord === '平方公里') && /^[^，。；、]{2,}/.test(right)
}

/** 48个服务中心和426个村卫生室: one verb governs the things that 、 和 及 join. */
function isListed(text: string, {follows, from, quantity}: Site): boolean {
  return (
    follows !== null ||
    (from > 0 && /^(?:以上|左右)?[、和及与]|^[^，。；：]*[、和及与]$/.test(text.slice(from, quantity.start)))
  )
}

/** Where the verb behind a number is looked for: before the next number, or behind the list that it stands in. */
function reach(text: string, from: number, end: number): number {
  const to = Math.min(end, from + 3 * farthest)
  for (let at = from; at < to; at++) {
    if (!/\d/.test(text.charAt(at))) continue
    if (at > from && !/[、和及与]$/.test(text.slice(from, at))) return Math.min(to, at + 12)
    while (/[\d.,]/.test(text.charAt(at + 1))) at++
  }
  return to
}
