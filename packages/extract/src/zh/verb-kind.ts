import {chineseKind} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {anyOf} from './any-of.js'
import type {Site} from './site.js'
import {leadingVerb, type Verb, verbsIn} from './verb.js'

type Decision = readonly [Kind, string] | null

/** 3个县脱贫摘帽: what a place or a firm has become. */
const become = new RegExp(`^[^，。；]*(?:${anyOf(chineseKind.becomes)})`)
/** 居民的居住条件将得到改善: people to whom something good is done. */
const better = new RegExp(`^[^，。；]*(?:${anyOf(chineseKind.benefits)})`)
const works = new RegExp(anyOf(chineseKind.works))
/** 帮扶困难群体再就业2万人, 帮助2万人就业 */
const outcome = new RegExp(`(?:${anyOf(chineseKind.outcomes)})$`)
const cares = new Set(chineseKind.cares)
const crops = new Set(chineseKind.crops)
const light = new Set(chineseKind.light)
const served = new Set(chineseKind.attended)
/** 税收过百万元企业23家: what such firms are was not done. */
const firms = new RegExp(anyOf(chineseKind.classedFirms))
const draws = new Set(chineseKind.draws)
const bought = new Set(chineseKind.bought)
/** 种植柠檬4000余亩，[产量]4820吨 */
const yielded = new RegExp(`^[^，。；]{0,6}[，,](?:${anyOf(chineseKind.yields)})`)
const yearly = new RegExp(`^(?:${anyOf(chineseKind.yearly)})`)
/** 2家过会、2家申报: the stage that so many are at. */
const staged = new RegExp(`^(?:${anyOf(chineseKind.stages)})`)
const people = /^(?:person|household)/
const weight = /^(?:t|kg|jin)$/
const reached = new RegExp(`(?:${anyOf(chineseKind.reached)})[约近]?$`)
const place = new RegExp(`^(?:${anyOf(chineseKind.placeUnits)})(?![级属重直卫办])`)
const agent = new RegExp(`^[^，。；、]{0,4}?(?:${anyOf(chineseKind.agents)})(?=[^，。；、的]{2})`)
/** 158个重点项目完成投资189.4亿元 */
const attaining = new RegExp(`^[^，。；、]{2,14}?(?:${anyOf(chineseKind.attains)})`)
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
  if (first?.role === 'delta' && first.at - head < 3) return deedKind(text, site, first.word)
  if (isReached(left)) return ['level', 'kind/reached']
  // 建设2.2平方公里起步区 was done, 推进东部新城2.2平方公里起步区规划 tells how large the thing is
  if (
    isSize(quantity, text.slice(quantity.end, site.to)) &&
    verbs.at(-1)?.at !== undefined &&
    !endsInVerb(verbs, quantity)
  )
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
  if (crops.has(word) && grown) return ['level', 'kind/grown']
  if (bought.has(word) && (weight.test(quantity.unit) || quantity.unitWord === '担')) return ['level', 'kind/bought']
  return ['delta', 'kind/verb']
}

/** Without a verb before it: the verb behind, else what the number before it in the list is. */
export function verbKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, to, clause} = site
  const right = text.slice(quantity.end, Math.min(to, quantity.end + farthest))
  if (staged.test(right)) return ['level', 'kind/stage']
  // 在16个合作社中，申报示范社2个: those among which something is done
  if (/在$/.test(text.slice(clause, quantity.start)) && /^[^，。；]{2,12}[中内里]/.test(right))
    return ['level', 'kind/among']
  if (become.test(right)) return ['delta', 'kind/become']
  // 21个省（区、市）完成了换届, 在108个村开展试点: places that do something
  if (quantity.unitWord === '个' && place.test(right) && !works.test(right)) return ['level', 'kind/places']
  if (/^[个家]$/.test(quantity.unitWord) && agent.test(right) && !works.test(right)) return ['level', 'kind/agents']
  if (attaining.test(right)) return ['level', 'kind/attains']
  if (/^(?:t|m2)$/.test(quantity.unit) && isSize(quantity, right)) return ['level', 'kind/capacity']
  if (people.test(quantity.unit) && better.test(right)) return ['level', 'kind/benefit']
  if (quantity.unit === 'kW') return ['level', 'kind/capacity']
  const behind = verbsIn(text, quantity.end, reach(text, quantity.end, to))[0]?.role
  if (behind && site.follows === null) return [behind, 'kind/verb-behind']
  const governing = listVerb(text, site) ?? openingVerb(text, site)
  if (governing !== null) return [governing, 'kind/verb-of-list']
  if (site.tail.roles.has('apart')) return ['level', 'kind/default']
  const partly = /^\s*(?:其中)/.test(text.slice(clause, clause + 3))
  const listed = isListed(text, site) || partly
  const classed =
    firms.test(text.slice(clause, quantity.start)) &&
    (/[万亿]元?(?:以[上下])?[^，。；]{0,8}$/.test(text.slice(site.from, quantity.start)) ||
      /[万亿]元/.test(text.slice(clause, site.from)))
  if ((previous === 'delta' && (!classed || (listed && !partly))) || (previous === 'level' && listed))
    return [previous, 'kind/same-list']
  return behind ? [behind, 'kind/verb-behind'] : ['level', 'kind/default']
}

/** 开工建设城东花园，河西花苑等5个还建项目: the verb stands before a list with commas. */
function listVerb(text: string, {from, previousEnd, tail}: Site): Verb['role'] | null {
  if (!tail.words.includes('等')) return null
  const start = Math.max(previousEnd, from - 2 * farthest, text.lastIndexOf('。', from), text.lastIndexOf('；', from))
  return verbsIn(text, start, from)[0]?.role ?? null
}

const opening = new RegExp(`^\\s*(?:${anyOf(chineseKind.opens)})`)

/** 实施堤防治理工程，包括挡墙13千米: the verb stands in the clause before. */
function openingVerb(text: string, {clause, previousEnd}: Site): Verb['role'] | null {
  if (!opening.test(text.slice(clause, clause + 5))) return null
  return verbsIn(text, Math.max(previousEnd, clause - farthest), clause)[0]?.role ?? null
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
