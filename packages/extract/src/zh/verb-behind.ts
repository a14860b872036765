import {anyOf, chineseKind, chinesePatterns} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import type {Site} from './site.js'
import {type Verb, verbsIn} from './verb.js'
import {isSize} from './verb-before.js'

const {
  agent,
  agentUnit,
  amongThem,
  doneAway,
  joinedList,
  ofWhich,
  place,
  placesLed,
  sizedBefore,
  sizedInClause,
  speaking
} = chinesePatterns.kind
const {inBefore, joinedBefore} = chinesePatterns.subject

/** 3个县脱贫摘帽: what a place or a firm has become. */
const become = new RegExp(`^[^，。；]*(?:${anyOf(chineseKind.becomes)})`)
/** 12个国控断面水质全部达标: how all of them stand. */
const steady = new RegExp(`^[^，。；]{0,16}(?:${anyOf(chineseKind.steady)})`)
/** 居民的居住条件将得到改善: people to whom something good is done. */
const better = new RegExp(`^[^，。；]*(?:${anyOf(chineseKind.benefits)})`)
const works = new RegExp(anyOf(chineseKind.works))
/** 税收过百万元企业23家: what such firms are was not done. */
const firms = new RegExp(anyOf(chineseKind.classedFirms))
/** 2家过会、2家申报: the stage that so many are at. */
const staged = new RegExp(`^(?:${anyOf(chineseKind.stages)})`)
const people = /^(?:person|household)/
/** 158个重点项目完成投资189.4亿元 */
const attaining = new RegExp(`^[^，。；、]{2,14}?(?:${anyOf(chineseKind.attains)})`)
/** A predicate stands nearer; text without marks must not cost the square of its length. */
const farthest = 60

/** Without a verb before it: what stands behind, the verb of the list, else what the number before it in the list is. */
export function verbKind(text: string, site: Site, previous: Kind | null): readonly [Kind, string] {
  const {quantity, to} = site
  const right = text.slice(quantity.end, Math.min(to, quantity.end + farthest))
  const told = thoseBehind(text, site, right, previous) ?? sizeBehind(site, right)
  if (told) return told
  const behind = verbsIn(text, quantity.end, reach(text, quantity.end, to))[0]?.role
  if (behind && site.follows === null) return [behind, 'kind/verb-behind']
  const governing = listVerb(text, site) ?? openingVerb(text, site)
  if (governing !== null) return [governing, 'kind/verb-of-list']
  return (
    carried(text, site, previous) ??
    (behind && !site.tail.roles.has('apart') ? [behind, 'kind/verb-behind'] : ['level', 'kind/default'])
  )
}

/** Those that are counted: what they became, the stage they are at, what they do or attain, what is done for them. */
function thoseBehind(text: string, site: Site, right: string, previous: Kind | null): readonly [Kind, string] | null {
  const {quantity, clause} = site
  if (staged.test(right)) return ['level', 'kind/stage']
  // 在16个合作社中，申报示范社2个: those among which something is done
  if (inBefore.test(text.slice(clause, quantity.start)) && amongThem.test(right)) return ['level', 'kind/among']
  if (doneAway.test(right)) return ['delta', 'kind/done-away']
  if (steady.test(right)) return ['level', 'kind/steady']
  if (people.test(quantity.unit) && better.test(right)) return ['level', 'kind/benefit']
  if (become.test(right)) return ['delta', 'kind/become']
  // 21个省（区、市）完成了换届, 在108个村开展试点: places that do something
  // but 走访9个乡镇、57个村和28家企业 goes on with what was done
  const goesOn = previous === 'delta' && isListed(text, site) && !placesLed.test(text.slice(clause, quantity.start))
  const acting = !works.test(right) && !goesOn
  if (acting && quantity.unitWord === '个' && place.test(right)) return ['level', 'kind/places']
  if (acting && agentUnit.test(quantity.unitWord) && agent.test(right)) return ['level', 'kind/agents']
  if (people.test(quantity.unit) && speaking.test(right)) return ['level', 'kind/agents']
  return attaining.test(right) ? ['level', 'kind/attains'] : null
}

function sizeBehind({quantity}: Site, right: string): readonly [Kind, string] | null {
  const sized = quantity.unit === 'kW' || (/^(?:t|m2)$/.test(quantity.unit) && isSize(quantity, right))
  return sized ? ['level', 'kind/capacity'] : null
}

/** What the number before it in the sentence was, if one verb governs both. */
function carried(text: string, site: Site, previous: Kind | null): readonly [Kind, string] | null {
  if (site.tail.roles.has('apart')) return null
  const partly = ofWhich.test(text.slice(site.clause, site.clause + 3))
  const listed = isListed(text, site) || partly
  const goesOn =
    previous === 'delta' ? !isClassOfFirms(text, site) || (listed && !partly) : previous === 'level' && listed
  return goesOn && previous !== null ? [previous, 'kind/same-list'] : null
}

/** 税收过百万元企业23家 */
function isClassOfFirms(text: string, {quantity, from, clause}: Site): boolean {
  return (
    firms.test(text.slice(clause, quantity.start)) &&
    (sizedBefore.test(text.slice(from, quantity.start)) || sizedInClause.test(text.slice(clause, from)))
  )
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

/** 48个服务中心和426个村卫生室: one verb governs the things that 、 和 及 join. */
function isListed(text: string, {follows, from, quantity}: Site): boolean {
  return follows !== null || (from > 0 && joinedList.test(text.slice(from, quantity.start)))
}

/** Where the verb behind a number is looked for: before the next number, or behind the list that it stands in. */
function reach(text: string, from: number, end: number): number {
  const to = Math.min(end, from + 3 * farthest)
  for (let at = from; at < to; at++) {
    if (!/\d/.test(text.charAt(at))) continue
    if (at > from && !joinedBefore.test(text.slice(from, at))) return Math.min(to, at + 12)
    while (/[\d.,]/.test(text.charAt(at + 1))) at++
  }
  return to
}
