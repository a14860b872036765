import type {Quantity} from '@jianbao/quantity'
import type {Site} from './site.js'

/** 排名由32位提升到21位, 位次提升9位: places, not people. */
export function asRank(text: string, quantity: Quantity): Quantity {
  if (
    quantity.unitWord !== '位' ||
    !/(?:排名|位次|名次|排位|位居|排行)[^，,。；;]{0,20}$/.test(
      text.slice(Math.max(0, quantity.start - 26), quantity.start)
    )
  )
    return quantity
  return {...quantity, unit: 'rank', rules: [...quantity.rules, 'rank/places']}
}

/** The sites with the units that their subjects and neighbours give them. */
export function withUnits(sites: readonly Site[], subjects: readonly {readonly subject: string}[]): Site[] {
  const settled: Site[] = []
  for (const [index, site] of sites.entries()) {
    const unit = unitOf(site, subjects[index]?.subject ?? '', settled.at(-1))
    settled.push(unit === site.quantity.unit ? site : {...site, quantity: {...site.quantity, unit}})
  }
  return settled
}

const enterprises = /企业|工商户|商户|经营主体|市场主体|单位|工业|公司/
const people =
  /人口|人数|人员|用户|游客|旅客|农民|学生|群众|职工|居民|市民|师生|移民|党员|老人|老年人|劳动力|学子|残疾人|军人/
const homes = /农户|贫困户|家庭/
const money = /收入|产值|投资|总额|销售|支出|预算|资金|税收|补助|补贴|贷款|存款/

/** 户 of homes are households, of enterprises a count; of a bare number the subject tells the unit. */
function unitOf(site: Site, subject: string, previous: Site | undefined): string {
  const {quantity, follows} = site
  const {unit, unitWord, surface} = quantity
  if (unit === 'household' && enterprises.test(subject)) return 'count'
  const shared = previous?.quantity.unit ?? ''
  // 每人每月560元和340元
  if (unit === 'CNY' && follows && shared.startsWith('CNY/') && !/[/每]/.test(previous?.quantity.unitWord ?? ''))
    return shared
  if (unit === 'CNY' && shared.startsWith('CNY/') && previous && grownFrom(previous, site)) return shared
  if (unitWord !== '' || unit !== 'count') return unit
  if (people.test(subject)) return 'person'
  if (homes.test(subject)) return 'household'
  // 销售突破百亿, 总量跨上千亿台阶: what is told in 亿 without a unit is money
  return /亿/.test(surface) || money.test(subject) ? 'CNY' : unit
}

/** 由每月100元提高至120元: both are of a month. */
function grownFrom(before: Site, {tail, clause}: Site): boolean {
  return before.tail.roles.has('before') && tail.roles.has('result') && before.clause === clause
}
