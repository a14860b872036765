import {anyOf, chineseKind, chinesePatterns, chineseSubject} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {headAt} from './lead.js'
import type {Site} from './site.js'
import {toldKind} from './told-kind.js'
import {verbsIn} from './verb.js'
import {isCare, isDelta, isReached, verbBefore} from './verb-before.js'
import {verbKind} from './verb-behind.js'

const {amounts, costs, gotTo, joinsOn, moneyGained, onlySums, papers, received, sumsPlaces, thingFollows, won} =
  chinesePatterns.kind

type Decision = readonly [Kind, string] | null

const gains = new RegExp(anyOf(chineseKind.gains))
/** 平均每天[诞生]136户 */
const arising = new RegExp(anyOf(chineseSubject.arising))
/** Nouns of stocks and capacities: 种植面积, 处理能力, 在校人数. */
const stock = new RegExp(`(?:${anyOf(chineseKind.stocks)})$`)
/** 建成道路面积: the area was built, not had. */
const built = new RegExp(`(?:${anyOf(chineseKind.builds)})[^，。；、]{2,}$`)
const filed = new RegExp(`(?:${anyOf(chineseKind.filings)})$`)
const capacity = /^(?:kW|kWh|kV|kVA|t\/d|m3\/d)$/
const broughtIn = new RegExp(anyOf(chineseKind.broughtIn))
/** 引进总投资21亿元的项目: what the project costs. */
const invested = /投资$/
const relief = new RegExp(anyOf(chineseKind.reliefs))
const money = /^(?:CNY|USD|EUR|HKD)/

/** Whether an amount or a count is had (level) or was newly done (delta), and the rule that says so. */
export function amountKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, from} = site
  const left = text.slice(from, quantity.start)
  if (money.test(quantity.unit))
    return isMoneyGained(left) || isListedGain(text, site, left) || won.test(text.slice(site.clause, quantity.start))
      ? ['delta', 'kind/money-gained']
      : ['level', 'kind/money']
  const head = headAt(text, from, quantity.start)
  // 每日开行列车56对: how many run
  if (quantity.unit === 'count/d' && !gains.test(left) && !arising.test(left)) return ['level', 'kind/daily']
  return (
    newKind(text, site, left, previous) ??
    visitKind(quantity) ??
    jointKind(text, site, previous) ??
    toldKind(text, site, left) ??
    stockKind(text, site, left, head, previous) ??
    sizeKind(text, site) ??
    filedKind(text, site) ??
    verbBefore(text, site, left, head) ??
    verbKind(text, site, previous)
  )
}

function isMoneyGained(left: string): boolean {
  return (
    moneyGained.test(left) &&
    !invested.test(left) &&
    !relief.test(left) &&
    (broughtIn.test(left) || !received.test(left))
  )
}

/** 新增一般债券2.3亿元、[专项债券6.4亿元] */
function isListedGain(text: string, {clause, from}: Site, left: string): boolean {
  if (text.charAt(from - 1) !== '元' || !joinsOn.test(left) || costs.test(left)) return false
  return isMoneyGained(text.slice(clause, from).replace(new RegExp(amounts, 'g'), ''))
}

/** 培训委员2150人次, 转移避险197万余人次: a sum of how often people took part, whatever was done. */
function visitKind({unit}: Site['quantity']): Decision {
  return unit === 'person-time' ? ['level', 'kind/person-times'] : null
}

/** 新增: of its number and of those that follow it in the clause. */
function newKind(text: string, {from, clause, quantity}: Site, left: string, previous: Kind | null): Decision {
  if (gains.test(left)) return ['delta', 'kind/new']
  const governed = previous === 'delta' && gains.test(text.slice(clause, from))
  const own = verbsIn(text, from, quantity.start)
  return governed && !gotTo.test(left) && own.every((verb) => isDelta(verb) && !isCare(verb, quantity))
    ? ['delta', 'kind/new-list']
    : null
}

/** 开工5个共66万平方米的还建项目: the second number measures what the first one counts. */
function jointKind(text: string, {previousEnd, clause, quantity}: Site, previous: Kind | null): Decision {
  const between = text.slice(previousEnd, quantity.start)
  if (onlySums.test(between)) return previous === 'delta' ? ['delta', 'kind/joint'] : null
  // 梳理11个区共110件事项: the verb stands before the places
  if (previousEnd <= clause || !sumsPlaces.test(between)) return null
  return verbsIn(text, headAt(text, clause, previousEnd), previousEnd)[0]?.role === 'delta'
    ? ['delta', 'kind/joint']
    : null
}

/** 农作物种植面积44.8万亩 is had, 建成道路面积39万平方米 was done; 完成 only attains. */
function stockKind(text: string, site: Site, left: string, head: number, previous: Kind | null): Decision {
  const {from, tail, quantity} = site
  const stem = text.slice(from, tail.end)
  const named = stock.exec(stem)
  if (!named) return null
  const first = verbsIn(text, head, quantity.start).find(({word}) => word !== '完成')
  // 关停水泥产能14万吨、钢铁产能48万吨; not 建成电站28座、装机1.1万千瓦, which tells how large they are
  const repeated = text.slice(site.clause, from).includes(named[0])
  if (previous === 'delta' && repeated && /^、/.test(left) && !isReached(left)) return ['delta', 'kind/same-list']
  const doing = built.test(stem) || (first?.role === 'delta' && first.at - head < 3 && first.at < from + named.index)
  return doing && !isReached(left) ? ['delta', 'kind/verb'] : ['level', 'kind/stock']
}

/** 安装60千瓦变压器, 220千伏变电站: how large a thing is, whatever is done with it. */
function sizeKind(text: string, {quantity, to, tail}: Site): Decision {
  if (!capacity.test(quantity.unit)) return null
  const sized = thingFollows.test(text.slice(quantity.end, to))
  return sized && tail.roles.size === 0 ? ['level', 'kind/capacity'] : null
}

/** 委员提案402件: papers come in one by one. */
function filedKind(text: string, {from, tail, quantity}: Site): Decision {
  return papers.test(quantity.unitWord) && filed.test(text.slice(from, tail.end)) ? ['delta', 'kind/filed'] : null
}
