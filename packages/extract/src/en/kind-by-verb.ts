import type {Kind} from '@jianbao/model'
import {isActing, isHelping} from './acting.js'
import {classOf} from './class-of-verb.js'
import {isJoining} from './joining.js'
import {saysNew} from './newness.js'
import {verbBehind} from './verb-behind.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** What is moved or made is measured by its amount: `handled 265 million tonnes of cargo`, `carried 8 million passenger trips`. */
export function isMoved({tags, verb, quantity}: View, behind: number): boolean {
  if (!/^(?:t|kg|jin|kWh|TEU|m3|person-time)(?:\/d)?$/.test(quantity.unit)) return false
  return words.moving.has(tags[verb]?.verb?.lemma ?? tags[behind]?.verb?.lemma ?? '')
}

/** `A total of 58.7 million jobs were created` tells of a period, `… have been built` of all that there is. */
export function wasDone(view: View): boolean {
  const {tags} = view
  const at = verbBehind(view)
  if (
    at < 0 ||
    view.clause.verbAt < view.quantity.from ||
    tags[at]?.verb?.inflection !== 'past' ||
    classOf(view, at) === 'stock' ||
    (/^person/.test(view.quantity.unit) && tags[at]?.verb?.lemma === 'take')
  )
    return false
  let before = at - 1
  while (tags[before]?.tag === 'adv') before--
  // "a total of 300 schools | will be | built"
  const willBe = lowerAt(tags, before) === 'be' && words.willWords.has(lowerAt(tags, before - 1))
  return willBe || tags[before]?.tag !== 'aux' || words.pastBe.has(lowerAt(tags, before))
}

/** `helped 1,720 students in need`; but `help 3,000 people | find jobs` tells what they do. */
function helpsAlone({tags, quantity, verb}: View): boolean {
  const next = tags[quantity.counted?.to ?? quantity.to]
  return (
    tags[verb]?.verb?.lemma === 'drive' || !next || next.tag === 'prep' || next.tag === 'mark' || next.tag === 'conj'
  )
}

/** `grain output | held at | 280,000 tonnes`, `the unemployed | were kept within | 18,500 people`; not `held at 3 schools`. */
function isHeldAt({tags, lead, bound, quantity}: View, lemma: string): boolean {
  if (lemma !== 'hold' && !words.limiting.has(lemma)) return false
  const limited = bound.from < quantity.from && words.holdingAt.has(lowerAt(tags, bound.from))
  return (limited || words.holdingAt.has(lowerAt(tags, lead))) && !quantity.counted
}

/** What the verb before the number says of it. */
export function byVerb(view: View): Kind | undefined {
  const {tags, verb, quantity} = view
  const own = classOf(view, verb)
  const lemma = tags[verb]?.verb?.lemma ?? ''
  // "strive to | have | more than 1,000 firms"
  if (words.having.has(lowerAt(tags, view.lead))) return saysNew(view) ? 'delta' : 'level'
  // "holds 23 patents", but "hold 4 lectures"; "receives 3,000 patients", but "received 48 delegations"
  if (words.driven.has(lemma) && /^(?:person|household)$/.test(quantity.unit) && helpsAlone(view)) return 'level'
  // "driving more than 1,000 companies to form clusters" tells of those that came along
  if (lemma === 'drive' && view.lead === verb && quantity.counted && !saysNew(view)) return 'level'
  if (isHeldAt(view, lemma)) return 'level'
  // "by 2025, we | will have fostered | four clusters" tells how many there will be
  if (words.perfect.has(lowerAt(tags, verb - 1)) && words.willWords.has(lowerAt(tags, verb - 2))) return 'level'
  // "brought | 35 projects | to the city"
  if (lemma === 'bring' && view.lead === verb && quantity.unit === 'count' && quantity.counted) return 'delta'
  // "the valley now | counts | 175 new energy companies"
  if (words.comprising.has(lemma) && view.lead === verb) return 'level'
  // "lines in service | now | extend 3,411 kilometers"
  const present = /^(?:base|s)$/.test(tags[verb]?.verb?.inflection ?? '')
  if (present && view.lead === verb && words.presently.has(lowerAt(tags, verb - 1)) && !saysNew(view)) return 'level'
  if (lemma === 'hold') return words.holdings.has(quantity.counted?.head ?? '') ? 'level' : 'delta'
  if (words.leavingOver.has(lemma) && tags[verb]?.verb?.inflection === 'ing') return 'level'
  if (lemma === 'host' && words.tenants.has(quantity.counted?.head ?? '')) return 'level'
  if (words.welcoming.has(lemma) && quantity.unit === 'person-time') return 'level'
  if (lemma === 'receive') return tags[verb]?.verb?.inflection === 'past' ? 'delta' : 'level'
  // "aim for | 230 million tonnes of cargo"
  const aiming = words.striving.has(lemma) || words.striving.has(lowerAt(tags, view.lead - 1))
  const aims = aiming && lowerAt(tags, view.lead) === 'for'
  if (aims && /^(?:t|kg|jin|kWh|TEU|m3)$/.test(quantity.unit)) return saysNew(view) ? 'delta' : 'level'
  // "the city was granted 1,386 patents"
  if (words.handed.has(lemma) && quantity.unit === 'count') return 'delta'
  // "provided 41,300 additional school places", but "provided water for an additional 3 million people"
  if (own === 'stock' && lemma === 'provide' && words.provided.has(quantity.unitWord)) return 'delta'
  if (own === 'stock') return saysNew(view) && /^(?:count|person|household)$/.test(quantity.unit) ? 'delta' : 'level'
  return own && 'delta'
}

/** `60 firms | have settled in the park`: they are its tenants. */
const isThere = (view: View, at: number) =>
  words.movingIn.has(view.tags[at]?.verb?.lemma ?? '') &&
  words.perfect.has(lowerAt(view.tags, at - 1)) &&
  !saysNew(view)

/** `21 villages | did not | yet have a road`, `26 members | made no | proposal`: those of whom something is not so. */
function isDenying({tags, quantity}: View): boolean {
  const at = quantity.counted?.to ?? quantity.to
  const verb = tags[at]?.tag === 'aux' || tags[at]?.tag === 'verb'
  return verb && words.denyingWords.has(lowerAt(tags, at + 1)) && !words.beforeNow.has(lowerAt(tags, at + 2))
}

/** What the verb behind the number says of it: `98 units were renovated`, `four received instructions`. */
export function byVerbBehind(view: View): Kind | undefined {
  const {tags, clause, quantity, topic} = view
  if (clause.verbAt < quantity.from && tags[clause.verbAt]?.tag === 'aux') return saysNew(view) ? 'delta' : 'level'
  const behind = verbBehind(view)
  const behindClass = classOf(view, behind)
  // "17 villages are still waiting to be rebuilt"
  if (tags.slice(quantity.to, behind).some(({token}) => words.pending.has(token.lower))) return 'level'
  // "21 villages | did not yet have a road"
  if (isDenying(view)) return 'level'
  // "83,000 patents were granted"
  const isDefinite = lowerAt(tags, view.bound.from - 1) === 'the'
  const handed = words.handed.has(tags[behind]?.verb?.lemma ?? '') && !/^(?:person|household)/.test(quantity.unit)
  if (handed && !isDefinite) return 'delta'
  // "45 million workers | found employment"
  // but "1.35 million people | are enrolled in the scheme" are in it
  if (quantity.unit === 'person' && isJoining(tags, behind))
    return words.presentBe.has(lowerAt(tags, behind - 1)) && !saysNew(view) ? 'level' : 'delta'
  // "20 projects start", "31 firms settled in the park", but "60 firms have settled in it" are there
  if (quantity.unit === 'count' && words.beginning.has(tags[behind]?.verb?.lemma ?? '') && quantity.counted)
    return isThere(view, behind) ? 'level' : 'delta'
  // "54 projects were introduced, of which | 13 | exceeded 100 million yuan"
  const part = lowerAt(tags, view.bound.from - 1) === 'which' && behindClass === 'exceed'
  if (part && topic.countedKind) return topic.countedKind
  if (isMoved(view, behind) || isActing(view, behind) || isHelping(view, behind)) return 'level'
  // "Of the 52 new projects, six | involve …" are as new as all of them
  if (quantity.rules.includes('en/bare') && clause.verbAt === quantity.to && topic.countedKind === 'delta')
    return 'delta'
  // "10,000 more entities became eligible", "Two counties became demonstration counties"
  const became = tags[behind]?.verb?.lemma === 'become'
  if (
    became &&
    (saysNew(view) || (quantity.unit === 'count' && quantity.counted && tags[behind + 1]?.tag !== 'quantity'))
  )
    return 'delta'
  // "32,500 people were | newly | employed"
  if (lowerAt(tags, behind - 1) === 'newly') return 'delta'
  // "12,000 more people joined the scheme"
  if (behindClass === 'stock' && saysNew(view) && /^(?:count|person|household)$/.test(quantity.unit)) return 'delta'
  if (behindClass === 'stock' || behindClass === 'reach') return 'level'
  if (behindClass) return 'delta'
  // "2 new projects exceeding 10 billion yuan added, and | 46 projects | exceeding 1 billion yuan" goes on
  const describes = tags[clause.verbAt]?.verb?.inflection === 'ing' && clause.verbAt > quantity.from
  // "forums were held, with | 156 members | speaking"
  if (describes && quantity.unit === 'person' && lowerAt(tags, clause.from) === 'with' && !saysNew(view)) return 'level'
  if (describes && quantity.counted && view.topic.countedKind) return view.topic.countedKind
  if (clause.verbAt === clause.to) return undefined
  return saysNew(view) ? 'delta' : 'level'
}
