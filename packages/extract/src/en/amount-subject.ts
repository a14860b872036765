import {english, englishPattern} from '@jianbao/lexicon'
import {isPlural} from '@jianbao/quantity'
import {ellipticSubject} from './elliptic-subject.js'
import {clauseGoes, flowsTo, includedIn, setAside, spentOn} from './money-subject.js'
import {originAt, tellsOrigin} from './origin.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {isYearOrPlace} from './place-word.js'
import {clauseSubject, infinitiveSubject, isGeneric, objectBefore, phraseBehind, phraseOf, toldFrom} from './subject.js'
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
  // "the maintenance and demolition of | 1,074 households | of dilapidated houses"
  if (words.deeds.has(of.toLowerCase().split(' ').at(-1) ?? '') && phraseBehind(view)) return phraseBehind(view)
  // "construction of another 6.3 million units should begin": units of what was named before
  if (quantity.unit === 'count') return of || phraseBehind(view) || nounBefore(view) || view.topic.subject
  // "new urban employment of no less than 260,000 people", "training of rural labor force 10,000 people"
  if (of || nounBefore(view)) return of || nounBefore(view)
  // "the number of participants reached 412 thousand people"
  // "throughput achieved | a historic breakthrough of | 1.83 million people"
  const height = lowerAt(tags, view.lead) === 'of' && words.newHeights.has(lowerAt(tags, view.lead - 1))
  // "the unemployed population | controlled | within 18,500 people"
  const limited = words.limiting.has(tags[view.verb]?.verb?.lemma ?? '') && view.bound.bound === 'lte'
  if ((isReached(tags[view.verb]?.verb) || height || limited) && clauseSubject(view)) return ''
  // "all 96 households and 183 people | of the rural poor population | will be lifted out of poverty"
  const group = peopleBehind(view)
  if (group) return group
  // "8,008 households | transformation tasks"
  if (quantity.unit === 'household' && tags[quantity.to]?.tag === 'noun' && phraseBehind(view))
    return phraseBehind(view)
  if (clause.verbAt > quantity.from && clause.verbAt < clause.to) return toldFrom(view, quantity.to - 1)
  return phraseText(
    text,
    tags,
    phraseAfter(tags, quantity.to - 1, clause.to, true) ?? {from: quantity.to - 1, to: quantity.to}
  )
}

const people = new Set(english.units.people)

/** `183 people | of the rural poor population`, `96 households and 183 people | of …`: whom they belong to. */
function peopleBehind({tags, text, quantity, quantities, index, clause}: View): string {
  const next = quantities[index + 1]
  const both = next?.from === quantity.to + 1 && lowerAt(tags, quantity.to) === 'and' && !next.counted
  const at = both ? next.to : quantity.to
  const phrase = lowerAt(tags, at) === 'of' ? phraseAfter(tags, at + 1, clause.to, false) : undefined
  return phrase && people.has(lowerAt(tags, phrase.to - 1)) ? phraseText(text, tags, phrase) : ''
}

/** `the slaughter of pigs | 450 thousand head`: machine translation puts the number right behind its noun. */
function nounBefore({tags, text, quantity, clause, verb, bound}: View): string {
  if (isMeasuring(tags[verb]?.verb) || bound.from !== quantity.from || tags[quantity.from - 1]?.tag !== 'noun')
    return ''
  const noun = phraseText(text, tags, phraseBefore(tags, quantity.from, Math.max(clause.from, verb + 1)))
  // "A | cumulative | 34.8 billion yuan was invested"
  return isGeneric(noun) ? '' : noun
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
  // "elderly care centers | 13 | were built"
  // "after examination | 356 | were filed" counts no examinations
  const noun = (isPlural(lowerAt(tags, quantity.from - 1)) ? nounBefore(view) : '') || topic.counted
  if (tags[at]?.tag === 'verb' && noun) return `${noun} ${told}`
  // "four | were no longer assessed", "the remaining four | are still being dealt with"
  const longer = tags[at + 1]?.token.lower === 'longer' && tags[at + 2]?.tag === 'verb'
  return noun && longer ? `${noun} ${told}` : at > quantity.to ? noun : ''
}

/** `and four, | including GDP, | were not fulfilled`: more of what was counted before. */
function countedByName({tags, quantity, topic}: View): string {
  const named = lowerAt(tags, quantity.to) === ',' && words.listedWith.has(lowerAt(tags, quantity.to + 1))
  return named && quantity.rules.includes('en/bare') ? topic.counted : ''
}

/** `Its entire rural poor population, | 55.75 million in number, | was lifted out of poverty`. */
function apposed({tags, text, quantity, clause, bound}: View): string {
  const told = `${lowerAt(tags, quantity.to)} ${lowerAt(tags, quantity.to + 1)}`
  if (!words.inNumber.has(told) || clause.opener !== ',' || bound.from > clause.from) return ''
  return phraseText(text, tags, phraseBefore(tags, clause.from - 1, 0))
}

/** `The auto industry, …, sold 280,000 vehicles and | earned | 20 billion yuan`: money belongs to who earned it, not to what was sold. */
function doer({tags, verb, clause, quantity, topic}: View): string {
  if (!clause.headless) return ''
  // "Environment: cut PM2.5 by 3 percent; | afforest | 33,000 mu"
  if (topic.label) return topic.label.subject
  const earns = /^(?:CNY|USD)$/.test(quantity.unit) && words.earning.has(tags[verb]?.verb?.lemma ?? '')
  return earns ? topic.ofClause : ''
}

/** `an investment of 594 billion yuan, of which | 100 billion yuan | will be put in place this year`: more of the same. */
function isOfWhich(view: View): boolean {
  const {tags, quantity, bound, clause} = view
  const which = lowerAt(tags, bound.from - 1) === 'which' && lowerAt(tags, bound.from - 2) === 'of'
  return which && /^(?:CNY|USD)$/.test(quantity.unit) && clause.verbAt === quantity.to && tellsOnlyHow(view)
}

/** `will be | put in place`, `was completed`; not `was used for roads`, which says what for, or `were loans`. */
function tellsOnlyHow(view: View): boolean {
  const {tags, clause} = view
  let verb = clause.verbAt
  while (/^(?:aux|adv)$/.test(tags[verb]?.tag ?? '')) verb++
  if (verb === clause.verbAt || tags[verb]?.verb?.inflection !== 'past') return false
  const sign = lowerAt(tags, verb + 1)
  return !words.purposes.has(sign) || (sign === 'in' && isYearOrPlace(view, verb + 2))
}

/** What an amount with a unit of its own measures. */
export function amountSubject(view: View): string {
  const {tags, lead, quantity, topic, verb} = view
  // "Rivers | 96 kilometers | were dredged"
  const own = clauseSubject(view) || nounBefore(view)
  if (quantity.rules.includes('en/scale-mark')) return own || topic.subject
  const part = words.partsOf.has(`${lowerAt(tags, quantity.to)} ${lowerAt(tags, quantity.to + 1)}`)
  // "signed 74 projects with an investment of 58.9 billion yuan, nine | of them | worth 2 billion yuan or more"
  const many = topic.countedKind === undefined ? topic.subject : topic.counted
  if (part && many) return many
  // "and the | remaining | 830 billion by local governments"
  const rest = quantity.rules.includes('en/bare') && words.remainders.has(lowerAt(tags, quantity.from - 1))
  if (rest && topic.subject) return topic.subject
  const listed =
    ellipticSubject(view) ||
    listedPart(view) ||
    countedAgain(view) ||
    countedByName(view) ||
    includedIn(view) ||
    apposed(view)
  if (listed) return listed
  const flowing = /^(?:CNY|USD)/.test(quantity.unit) && clauseGoes(view) ? flowsTo(view, quantity.to) : ''
  if (flowing) return flowing
  if (isOfWhich(view) && topic.told) return topic.told
  const leadWord = lowerAt(tags, lead)
  // "the repair of 1 million square meters | of old housing"
  const extent = /^(?:m2|km|m|ha|mu|acre)$/.test(quantity.unit) && lowerAt(tags, quantity.to) === 'of'
  const direct = unitNoun(view) || (extent && phraseBehind(view)) || phraseOf(view) || reachingSubject(view)
  if (direct) return direct
  if (tags[verb]?.verb?.lemma !== 'invest' && phraseBehind(view) && !words.placings.has(leadWord))
    return phraseBehind(view)
  const object = words.placings.has(leadWord) || tags[lead]?.tag === 'noun' ? objectBefore(view) : ''
  if (object || infinitiveSubject(view)) return object || infinitiveSubject(view)
  // "the county office used | 29" of what was counted
  const deed = /^(?:stock|action)$/.test(tags[verb]?.verb?.verbClass ?? '') && lead === verb
  if (deed && quantity.rules.includes('en/bare') && topic.counted) return topic.counted
  if (/^(?:stock|action|rise)$/.test(tags[verb]?.verb?.verbClass ?? '') && lead === verb)
    return (
      (quantity.unit.startsWith('CNY') || quantity.unit === 'USD' ? spentOn(view) : '') ||
      own ||
      doer(view) ||
      topic.subject
    )
  return own || setAside(view) || topic.subject || phraseBehind(view)
}
