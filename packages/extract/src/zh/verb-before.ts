import {anyOf, chineseKind, chinesePatterns} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import type {Site} from './site.js'
import {leadingVerb, type Verb, verbsIn} from './verb.js'

const {reached, sizedWork} = chinesePatterns.kind

type Decision = readonly [Kind, string] | null

/** [有3人]被评为劳动模范: what those counted became. */
const become = new RegExp(`^[^，。；]*(?:${anyOf(chineseKind.becomes)})`)
/** 帮扶困难群体再就业2万人, 帮助2万人就业 */
const outcome = new RegExp(`(?:${anyOf(chineseKind.outcomes)})$`)
const cares = new Set(chineseKind.cares)
const crops = new Set(chineseKind.crops)
const light = new Set(chineseKind.light)
const served = new Set(chineseKind.attended)
const draws = new Set(chineseKind.draws)
const removes = new Set(chineseKind.removes)
const bought = new Set(chineseKind.bought)
/** 种植柠檬4000余亩，[产量]4820吨 */
const yielded = new RegExp(`^[^，。；]{0,6}[，,][^，。；、\\d]{0,4}(?:${anyOf(chineseKind.yields)})`)
const yearly = new RegExp(`^(?:${anyOf(chineseKind.yearly)})`)
const people = /^(?:person|household)/
const weight = /^(?:t|kg|jin)$/
/** 种植[油菜]1.9万亩: what is sown every year. */
const annual = new RegExp(anyOf(chineseKind.annualCrops))
const alreadyDone = new RegExp(`^(?:${anyOf(chineseKind.alreadyDone)})`)
/** A predicate stands nearer; text without marks must not cost the square of its length. */
const farthest = 60

export function isDelta({role}: Verb): boolean {
  return role === 'delta'
}

/** 提供照护服务2120人: of people, done for them. */
export function isCare({word}: Verb, {unit}: Site['quantity']): boolean {
  return people.test(unit) && cares.has(word)
}

/** 达到, 突破 and the like right before the number. */
export function isReached(left: string): boolean {
  return reached.test(left)
}

/** The verb that governs the number from before it. */
export function verbBefore(text: string, site: Site, left: string, head: number): Decision {
  const {from, quantity} = site
  const verbs = withoutLight(verbsIn(text, from, quantity.start), quantity)
  const first = verbs.find(({at}) => at >= head)
  // 实施1.6万吨仓储项目: how large the project is
  if (!removes.has(first?.word ?? '') && sizedWork.test(text.slice(quantity.start, quantity.start + 30)))
    return ['level', 'kind/capacity']
  if (left.endsWith('已有') && alreadyDone.test(text.slice(quantity.end, quantity.end + 4)))
    return ['delta', 'kind/already-done']
  if (first?.role === 'delta' && first.at - head < 3) return deedKind(text, site, first.word)
  // 有15件提案被列为重点提案: what they became
  if (left.endsWith('有') && become.test(text.slice(quantity.end, Math.min(site.to, quantity.end + farthest))))
    return ['delta', 'kind/become']
  if (isReached(left)) return ['level', 'kind/reached']
  // 建设2.2平方公里起步区 was done, 推进东部新城2.2平方公里起步区规划 tells how large the thing is
  if (verbs.length > 0 && isSize(quantity, text.slice(quantity.end, site.to)) && !endsInVerb(verbs, quantity))
    return ['level', 'kind/capacity']
  const word = leadingVerb(text, from, head, quantity.start)
  if (word !== null) return deedKind(text, site, word)
  const governing = verbs[0]
  if (!governing) return null
  return governing.role === 'delta' ? deedKind(text, site, governing.word) : ['level', 'kind/verb']
}

/** 完成免费接种2.8万人次: of people, the verb that 完成 carries tells. */
function withoutLight(verbs: Verb[], {unit}: Site['quantity']): Verb[] {
  const [first, second] = verbs
  const carried = first !== undefined && second !== undefined && light.has(first.word) && people.test(unit)
  return carried ? [{...second, at: first.at}, ...verbs.slice(2)] : verbs
}

function endsInVerb(verbs: readonly Verb[], {start}: Site['quantity']): boolean {
  const last = verbs.at(-1)
  return last !== undefined && last.at + last.word.length === start
}

/** Deeds are delta, but people cared for, crops that yielded and goods by weight are had. */
function deedKind(text: string, {quantity, clause, to}: Site, word: string): readonly [Kind, string] {
  const person = people.test(quantity.unit)
  const right = text.slice(quantity.end, Math.min(to, quantity.end + farthest))
  if (person && (outcome.test(text.slice(clause, quantity.start)) || outcome.test(right)))
    return ['delta', 'kind/outcome']
  const caredFor = person ? cares.has(word) : served.has(word)
  if (caredFor) return ['level', 'kind/cared-for']
  if (draws.has(word) && verbsIn(text, quantity.end, to)[0]?.role === 'level') return ['level', 'kind/drawn']
  const grown = yielded.test(text.slice(quantity.end, quantity.end + farthest)) || yearly.test(text.slice(clause))
  if (crops.has(word) && (grown || annual.test(text.slice(clause, quantity.end + 12)))) return ['level', 'kind/grown']
  if (bought.has(word) && (weight.test(quantity.unit) || quantity.unitWord === '担')) return ['level', 'kind/bought']
  return ['delta', 'kind/verb']
}

/** 700万吨露天矿, 2.2平方公里起步区: sizes, where no verb stands before them. */
export function isSize({unit, unitWord}: Site['quantity'], right: string): boolean {
  return (unit === 't' || unitWord === '平方公里') && /^[^，。；、]{2,}/.test(right)
}
