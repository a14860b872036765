import {englishPattern} from '@jianbao/lexicon'
import {originAt, tellsOrigin} from './origin.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {isYearOrPlace} from './place-word.js'
import {
  behindAside,
  clauseSubject,
  infinitiveSubject,
  objectBefore,
  phraseBehind,
  phraseOf,
  toldFrom
} from './subject.js'
import {isMeasuring, isReached} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `14,000 people were supported to start their own businesses`, `4.45 million people in areas without power`. */
function unitNoun(view: View): string {
  const {tags, quantity, clause, text} = view
  if (!/^(?:person|household|count)$/.test(quantity.unit) || quantity.counted || quantity.rules.includes('en/bare'))
    return ''
  const of = phraseOf(view)
  // "the completion of 1,500 sets of low-rent housing"
  if (of && words.deeds.has(of.toLowerCase())) return phraseBehind(view) || view.topic.subject
  // "construction of another 6.3 million units should begin": units of what was named before
  if (quantity.unit === 'count') return of || phraseBehind(view) || nounBefore(view) || view.topic.subject
  // "new urban employment of no less than 260,000 people", "training of rural labor force 10,000 people"
  if (of || nounBefore(view)) return of || nounBefore(view)
  // "the number of participants reached 412 thousand people"
  if (isReached(tags[view.verb]?.verb) && clauseSubject(view)) return ''
  if (clause.verbAt > quantity.from && clause.verbAt < clause.to) return toldFrom(view, quantity.to - 1)
  return phraseText(
    text,
    tags,
    phraseAfter(tags, quantity.to - 1, clause.to, true) ?? {from: quantity.to - 1, to: quantity.to}
  )
}

/** `the slaughter of pigs | 450 thousand head`: machine translation puts the number right behind its noun. */
function nounBefore({tags, text, quantity, clause, verb, bound}: View): string {
  if (isMeasuring(tags[verb]?.verb) || bound.from !== quantity.from || tags[quantity.from - 1]?.tag !== 'noun')
    return ''
  return phraseText(text, tags, phraseBefore(tags, quantity.from, Math.max(clause.from, verb + 1)))
}

/** `The city invested 22.6 billion yuan in infrastructure`: what was done with the money, not who did it. */
function spentOn(view: View): string {
  const {tags, verb} = view
  const to = behindAside(view)
  if (!words.spending.has(tags[verb]?.verb?.lemma ?? '') || !words.purposes.has(lowerAt(tags, to))) return ''
  if (lowerAt(tags, to) === 'in' && isYearOrPlace(view, to + 1)) return ''
  return `${lowerAt(tags, verb)} ${toldFrom(view, to)}`.trim()
}

/** `2.1 billion yuan goes | to education`: what the money is for. */
function flowsTo({tags, text, clause}: View, at: number): string {
  return words.purposes.has(lowerAt(tags, at)) ? phraseText(text, tags, phraseAfter(tags, at + 1, clause.to, true)) : ''
}

/** `a sum of 50 billion yuan | will be set aside for bad debts`. */
function setAside(view: View): string {
  const {tags, quantity, clause, verb} = view
  if (verb >= 0 || !/^(?:CNY|USD)/.test(quantity.unit) || clause.verbAt === clause.to) return ''
  let at = quantity.to
  while (at < clause.to && tags[at]?.tag === 'aux') at++
  if (words.flowing.has(tags[at]?.verb?.lemma ?? '')) return flowsTo(view, at + 1)
  const passive = at > quantity.to && tags[at]?.verb?.inflection === 'past'
  return passive ? toldFrom(view, at) : ''
}

/** `the year marked the start and | the GDP of the city | reaching 135 billion yuan`: the participle has its own subject. */
function reachingSubject({tags, text, verb, lead, clause}: View): string {
  const form = tags[verb]?.verb
  if (lead !== verb || verb <= clause.verbAt || form?.inflection !== 'ing') return ''
  if (!isReached(form)) return ''
  return phraseText(text, tags, phraseBefore(tags, verb, clause.verbAt + 1))
}

const partOfList = englishPattern('partOfList', '')

/** `4,742 proposals were from members, | 201 | from the central committees`: the noun of the list and the part of it. */
function listedPart(view: View): string {
  const {tags, text, quantity, clause, topic} = view
  const at = originAt(view)
  const sign = lowerAt(tags, at)
  if (!quantity.rules.includes('en/bare') || !tellsOrigin(view) || clause.verbAt < quantity.from) return ''
  const part = phraseText(text, tags, phraseAfter(tags, at + 1, clause.to, true))
  const noun = topic.subject.replace(partOfList, '')
  return part ? `${noun} ${sign} ${part}`.trim() : ''
}

/** `3,576 were filed`, `and 1,017 concerned education`: more of what was counted before. */
function countedAgain(view: View): string {
  const {tags, quantity, clause, topic} = view
  if (!quantity.rules.includes('en/bare') || clause.verbAt !== quantity.to) return ''
  let at = quantity.to
  while (at < clause.to && tags[at]?.tag === 'aux') at++
  // "32 were adopted by the provincial committee | and 6 by the national one"
  const next = view.quantities[view.index + 1]?.from
  const told = toldFrom(view, at, next !== undefined && tags[next - 1]?.tag === 'conj' ? next : clause.to)
  return tags[at]?.tag === 'verb' && topic.counted ? `${topic.counted} ${told}` : ''
}

/** `spend 120 billion yuan on transport, including | 34 billion yuan on railways`. */
function includedIn(view: View): string {
  const {tags, text, lead, quantity, clause} = view
  if (!words.listedWith.has(lowerAt(tags, lead)) || !/^(?:CNY|USD)$/.test(quantity.unit)) return ''
  if (!words.purposes.has(lowerAt(tags, quantity.to)) || isYearOrPlace(view, quantity.to + 1)) return ''
  return phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true))
}

/** `Its entire rural poor population, | 55.75 million in number, | was lifted out of poverty`. */
function apposed({tags, text, quantity, clause}: View): string {
  const told = `${lowerAt(tags, quantity.to)} ${lowerAt(tags, quantity.to + 1)}`
  if (!words.inNumber.has(told) || clause.opener !== ',') return ''
  return phraseText(text, tags, phraseBefore(tags, clause.from - 1, 0))
}

/** `2.1 billion yuan goes to education and | 900 million yuan | to health care`. */
function clauseGoes({tags, clause, quantity, quantities, index}: View): boolean {
  const previous = quantities[index - 1]
  const listed = previous && previous.from >= clause.from && lowerAt(tags, quantity.from - 1) === 'and'
  return Boolean(listed) && words.flowing.has(tags[clause.verbAt]?.verb?.lemma ?? '')
}

/** What an amount with a unit of its own measures. */
export function amountSubject(view: View): string {
  const {tags, lead, quantity, topic, verb} = view
  const own = clauseSubject(view)
  if (quantity.rules.includes('en/scale-mark')) return own || topic.subject
  if (words.partsOf.has(`${lowerAt(tags, quantity.to)} ${lowerAt(tags, quantity.to + 1)}`) && topic.subject)
    return topic.subject
  const listed = listedPart(view) || countedAgain(view) || includedIn(view) || apposed(view)
  if (listed) return listed
  const flowing = /^(?:CNY|USD)/.test(quantity.unit) && clauseGoes(view) ? flowsTo(view, quantity.to) : ''
  if (flowing) return flowing
  const leadWord = lowerAt(tags, lead)
  // "the repair of 1 million square meters | of old housing"
  const extent = /^(?:m2|km|m|ha|mu|acre)$/.test(quantity.unit) && lowerAt(tags, quantity.to) === 'of'
  const direct = unitNoun(view) || (extent && phraseBehind(view)) || phraseOf(view) || reachingSubject(view)
  if (direct) return direct
  if (tags[verb]?.verb?.lemma !== 'invest' && phraseBehind(view) && !words.placings.has(leadWord))
    return phraseBehind(view)
  const object = words.placings.has(leadWord) || tags[lead]?.tag === 'noun' ? objectBefore(view) : ''
  if (object || infinitiveSubject(view)) return object || infinitiveSubject(view)
  if (/^(?:stock|action|rise)$/.test(tags[verb]?.verb?.verbClass ?? '') && lead === verb)
    return (quantity.unit.startsWith('CNY') || quantity.unit === 'USD' ? spentOn(view) : '') || own || topic.subject
  return own || setAside(view) || topic.subject || phraseBehind(view)
}
