import {anyOf, chineseClasses, chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'
import type {Site} from './site.js'

const {daily, eachMonth, everyDay, firmsBefore, homesToldBefore, hundredMillions, moved, perUnit} = chinesePatterns.site

const ranking = new RegExp(`(?:${anyOf(chineseClasses.rankings)})[^，,。；;]{0,20}$`)

/** 排名由32位提升到21位, 位次提升9位: places, not people. */
export function asRank(text: string, quantity: Quantity): Quantity {
  const left = text.slice(Math.max(0, quantity.start - 26), quantity.start)
  if (quantity.unitWord !== '位' || !(ranking.test(left) || moved.test(left))) return quantity
  return {...quantity, unit: 'rank', rules: [...quantity.rules, 'rank/places']}
}

/** The sites with the units that their subjects and neighbours give them. */
export function withUnits(
  text: string,
  sites: readonly Site[],
  subjects: readonly {readonly subject: string}[]
): Site[] {
  const settled: Site[] = []
  for (const [index, site] of sites.entries()) {
    const unit = unitOf(text, site, subjects[index]?.subject ?? '', settled.at(-1))
    settled.push(unit === site.quantity.unit ? site : {...site, quantity: {...site.quantity, unit}})
  }
  return settled
}

const enterprises = new RegExp(anyOf(chineseClasses.enterprises))
/** 固定电话用户54万户: lines, no homes. */
const lines = new RegExp(`(?:${anyOf(chineseClasses.lines)})$`)
const people = new RegExp(anyOf(chineseClasses.people))
const homes = new RegExp(anyOf(chineseClasses.homes))
const visits = new RegExp(`(?:${anyOf(chineseClasses.visits)})$`)
const money = new RegExp(anyOf(chineseClasses.money))

/** 户 of homes are households, of enterprises a count; of a bare number the subject tells the unit. */
function unitOf(text: string, site: Site, subject: string, previous: Site | undefined): string {
  const {quantity, follows} = site
  const {unit, unitWord, surface} = quantity
  const shared = previous?.quantity.unit ?? ''
  // 日均新设企业由5000户增加到16000户
  if (shared.endsWith('/d') && previous && grownFrom(previous, site)) return shared
  if (unit === 'household' && (enterprises.test(subject) || lines.test(subject) || isOfFirms(text, site, subject)))
    return isDaily(text, {...site, quantity: {...quantity, unit: 'count'}}) ? 'count/d' : 'count'
  // 每人每月560元和340元
  if (unit === 'CNY' && follows && shared.startsWith('CNY/') && !perUnit.test(previous?.quantity.unitWord ?? ''))
    return shared
  const each = unit === 'CNY' ? perOf(text.slice(site.clause, quantity.start)) : undefined
  if (each !== undefined) return each
  if (unit === 'CNY' && shared.startsWith('CNY/') && previous && grownFrom(previous, site)) return shared
  // 日处理污水6万吨
  if (isDaily(text, site)) return `${unit}/d`
  if (unitWord !== '' || unit !== 'count') return unit
  if (visits.test(subject)) return 'person-time'
  if (people.test(subject)) return 'person'
  if (homes.test(subject)) return 'household'
  // 销售突破百亿, 总量跨上千亿台阶: what is told in 亿 without a unit is money
  return hundredMillions.test(surface) || money.test(subject) ? 'CNY' : unit
}

/** 日处理污水6万吨, 日均新增企业120家 */
function isDaily(text: string, {clause, from, quantity}: Site): boolean {
  if (!/^(?:t|m3|count)$/.test(quantity.unit) || quantity.unitWord === '') return false
  const bulk = quantity.unit !== 'count' && daily.test(text.slice(clause, quantity.start))
  return bulk || everyDay.test(text.slice(from, quantity.start))
}

/** 低保标准每人每月上调65元, 最低工资标准每月提高183元; most clauses are spared the search. */
function perOf(clause: string): string | undefined {
  const each = /每[人月]/.test(clause) ? eachMonth.exec(clause)?.groups : undefined
  if (each === undefined) return undefined
  const time = each['per'] === '月' ? 'month' : 'year'
  if (each['who'] !== undefined) return `CNY/person-${time}`
  return time === 'month' ? 'CNY/month' : undefined
}

/** 推进企业改制，首批35户通过验收: firms, where no homes are told of. */
function isOfFirms(text: string, {quantity, to}: Site, subject: string): boolean {
  const before = text.slice(Math.max(0, quantity.start - 40), quantity.start)
  return firmsBefore.test(before) && !homesToldBefore.test(`${before}${text.slice(quantity.end, to)}${subject}`)
}

/** 由每月100元提高至120元: both are of a month. */
function grownFrom(before: Site, {tail, clause}: Site): boolean {
  return before.tail.roles.has('before') && tail.roles.has('result') && before.clause === clause
}
