import {anyOf, chineseKind, chinesePatterns} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {isRepeatedDeed} from '@jianbao/quantity'
import {headAt} from './lead.js'
import {nounBehind} from './noun-behind.js'
import type {Site} from './site.js'
import {verbsIn} from './verb.js'

const {
  accumulated,
  doneBy,
  inPlaces,
  indicators,
  ofYears,
  place,
  partDone,
  planned,
  ratedBehind,
  reaches,
  receiving,
  remaining,
  served,
  servedPeople,
  sum,
  summed,
  takingPart,
  treated,
  underWay,
  upTo,
  wentTo,
  yearsLead
} = chinesePatterns.kind
const {joinedBefore} = chinesePatterns.subject

const batches = new Set(chineseKind.batches)
const works = new RegExp(anyOf(chineseKind.works))
const outcome = new RegExp(`(?:${anyOf(chineseKind.outcomes)})$`)
const candidate = new RegExp(`^[^，。；]{0,10}(?:${anyOf(chineseKind.candidates)})`)
/** 续建[项目]12个: how many there are. */
const goingOn = new RegExp(`^[^，。；、]{0,4}(?:${anyOf(chineseKind.goingOn)})`)
/** 年处理垃圾30万吨 */
const sized = new RegExp(`(?:${anyOf(chineseKind.sizes)})[^，。；、\\d]{0,4}$`)
const averaged = new RegExp(`(?:${anyOf(chineseKind.averages)})$`)
/** A predicate stands nearer; text without marks must not cost the square of its length. */
const farthest = 60

/** What the words around the number say outright: 累计, 达到, 在建, 为…提供. */
export function toldKind(text: string, site: Site, left: string): readonly [Kind, string] | null {
  const {tail, from, quantity} = site
  // 梳理11个区共110件事项: where they are
  if (summed.test(text.slice(quantity.end, quantity.end + 8))) return ['level', 'kind/places']
  // 在11个街道、126个村建成议事室: where it was done
  if (
    quantity.unit === 'count' &&
    wentTo.test(text.slice(Math.max(site.clause, quantity.start - farthest), quantity.start))
  )
    return ['level', 'kind/places']
  if (isPlaceOfDeed(text, site)) return ['level', 'kind/places']
  const rated = quantity.unit === 'count' && ratedBehind.test(text.slice(quantity.end, quantity.end + farthest))
  if (remaining.test(left) || rated || isPartlyDone(text, site)) return ['level', 'kind/whole']
  const forWhom = servedKind(text, site)
  if (forWhom !== null) return forWhom
  if (quantity.unitWord === '次' && isRepeatedDeed(text, quantity.start, quantity.end))
    return ['delta', 'kind/repeated']
  // 接待来访210批: groups come one by one
  if (batches.has(quantity.unitWord) && receiving.test(left)) return ['delta', 'kind/batches']
  // 出版文史7辑、180万字: how long it is; 参与委员1500人次
  if (quantity.unitWord === '字' || (/^person/.test(quantity.unit) && takingPart.test(left)))
    return ['level', 'kind/taking-part']
  if ((accumulated.test(left) && !isOfYears(text, site)) || (tail.roles.has('cumulative') && !isSumOfDeeds(text, site)))
    return ['level', 'kind/cumulative']
  if (isUnderWay(text, site, left) || candidate.test(text.slice(quantity.end, site.to)))
    return ['level', 'kind/under-way']
  // 交由95家承办单位办理: who does it
  if (doneBy.test(left)) return ['level', 'kind/agents']
  if (tail.end > from + 1 && tail.roles.has('result')) return ['level', 'kind/result']
  if (tail.roles.has('before') || (tail.roles.has('result') && upTo.test(left))) return ['level', 'kind/result']
  if (quantity.unit === 'count' && indicators.test(text.slice(quantity.end, quantity.end + 14)))
    return ['level', 'kind/indicators']
  if (reaches.test(left)) return ['level', 'kind/reaches']
  if (planned.test(text.slice(quantity.end, quantity.end + 12))) return ['level', 'kind/planned']
  if (averaged.test(left)) return ['level', 'kind/average']
  if (sized.test(left)) return ['level', 'kind/capacity']
  return null
}

function isPlaceOfDeed(text: string, {quantity, clause, to}: Site): boolean {
  const right = text.slice(quantity.end, Math.min(to, quantity.end + farthest))
  // 在86个村开展试点: only they are counted, and it was done in each
  return (
    quantity.unitWord === '个' &&
    /\d/.test(right) &&
    place.test(right) &&
    inPlaces.test(text.slice(clause, quantity.start))
  )
}

/** 16项问题已整改完成7项: those that there are. */
function isPartlyDone(text: string, {quantity, to}: Site): boolean {
  if (quantity.unit !== 'count' || quantity.unitWord === '') return false
  const part = partDone.exec(text.slice(quantity.end, Math.min(to, quantity.end + farthest)))
  return part !== null && text.startsWith(quantity.unitWord, quantity.end + part[0].length)
}

/** 五年累计引进项目1076个: of years that are told. */
function isOfYears(text: string, {from, quantity}: Site): boolean {
  const years = ofYears.exec(text.slice(from, quantity.start))
  // 五年来，全镇累计签下项目57个
  const led = years === null && yearsLead.test(text) ? sum.exec(text.slice(from, quantity.start)) : null
  const said = years ?? led
  return said !== null && verbsIn(text, from + said.index + said[0].length, quantity.start)[0]?.role === 'delta'
}

/** 制定规则共72项: 共 only sums up what was done. */
function isSumOfDeeds(text: string, {from, quantity}: Site): boolean {
  const head = headAt(text, from, quantity.start)
  const first = verbsIn(text, head, quantity.start)[0]
  return first?.role === 'delta' && first.at - head < 3
}

/** 在建项目10个, 续建项目12个, 其中续建26个; not 新建、续建项目11个, 续建道路12公里, 续建18个城市公园, which is done. */
function isUnderWay(text: string, {quantity, to}: Site, left: string): boolean {
  // 12个续建项目竣工、8个新建项目开工: 续建 is of the number before
  const at = joinedBefore.test(left) ? null : underWay.exec(left)
  if (!at || joinedBefore.test(left.slice(0, at.index))) return false
  if (at[0] !== '续建') return true
  const thing = left.slice(at.index + at[0].length)
  return thing === '' ? nounBehind(text, quantity.end, to) === '' : goingOn.test(thing)
}

/** 为16万个学校配备设施, 支持116户企业, 对800多名僧尼…: those whom something is done for. */
function servedKind(text: string, {quantity, clause, to}: Site): readonly [Kind, string] | null {
  const left = text.slice(clause, quantity.start)
  const right = text.slice(quantity.end, Math.min(to, quantity.end + farthest))
  // 为400户困难老年人家庭实施适老化改造, 对3名委员进行约谈: done one by one
  if (works.test(right)) return treated.test(left) ? ['delta', 'kind/works'] : null
  const people = /^(?:person|household)/.test(quantity.unit)
  // 帮助6300名下岗失业人员实现再就业: what they came to
  if (people && outcome.test(right)) return null
  const isServed = served.test(left) || treated.test(left) || (people && servedPeople.test(left))
  return isServed ? ['level', 'kind/served'] : null
}
