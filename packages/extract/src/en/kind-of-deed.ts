import {englishPattern} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {isPlural, verbForm} from '@jianbao/quantity'
import {clauseSubject} from './clause-subject.js'
import {saysNew} from './newness.js'
import {phraseOf} from './subject.js'
import {verbBehind} from './verb-behind.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

const cumulative = englishPattern('totals')
const leftPoverty = englishPattern('leftPoverty')
const datedDeed = englishPattern('datedDeed')

/** Text behind a number and what it counts, as far as a clause may reach. */
const behind = ({text, tags, quantity}: View, reach: number) => {
  const from = quantity.counted?.to ?? quantity.to
  return text.slice(tags[from]?.token.start, tags[Math.min(tags.length, from + reach) - 1]?.token.end)
}

/** How far behind people it may be said that they were lifted out of poverty. */
const povertyReach = 20

/** `all 183 people of the rural poor population | will be lifted out of poverty`; not `the 183 people lifted out of poverty`. */
function leavesPoverty(view: View): boolean {
  const {tags, quantity, bound, clause, text} = view
  const all = cumulative.test(text.slice(tags[clause.from]?.token.start, quantity.start))
  if (!/^(?:person|household|count)$/.test(quantity.unit) || all) return false
  const told = leftPoverty.exec(behind(view, povertyReach))
  return told !== null && (told[1] !== undefined || lowerAt(tags, bound.from - 1) !== 'the')
}

/** `Work began | on all 42 zones`, `on the second phase of all 5 centers`, `Ground was broken | on 12 projects`. */
function isBegun(view: View): boolean {
  const {tags, verb, lead, bound, quantity, clause} = view
  const all = lowerAt(tags, bound.from - 1) === 'all' ? bound.from - 2 : lead
  const on = lowerAt(tags, all) === 'of' && lowerAt(tags, verb + 1) === 'on' ? verb + 1 : all
  if (lowerAt(tags, on) !== 'on' || quantity.unit !== 'count') return false
  if (tags.slice(on, all).some(({tag}) => tag === 'quantity' || tag === 'mark')) return false
  const lemma = tags[verb]?.verb?.lemma ?? ''
  const ground = words.broken.has(lemma) && tags.slice(clause.from, on).some(({token}) => words.ground.has(token.lower))
  return ground || (words.starting.has(lemma) && on === verb + 1)
}

/** `The network was | newly | extended to 30 villages`. */
const isNewlyDone = ({tags, verb}: View) =>
  tags[verb]?.verb?.inflection === 'past' && lowerAt(tags, verb - 1) === 'newly'

/** `Rebuilding of houses | for 1,300 households | was completed`, `finish the repair of huts | for 1,300 households`. */
function isCompleted(view: View): boolean {
  const {tags, lead, verb, quantity} = view
  // "finished 3 | of the 5 tasks" parts them
  const work = words.workFor.has(lowerAt(tags, lead)) && tags[lead - 1]?.tag !== 'quantity'
  if (!work || !/^(?:household|count)$/.test(quantity.unit)) return false
  const at = verbBehind(view)
  const done = [verb, words.be.has(lowerAt(tags, at - 1)) || tags[at - 1]?.tag === 'adv' ? at : -1]
  return done.some((place) => words.completing.has(tags[place]?.verb?.lemma ?? ''))
}

/** `The city's 2,300 elevators | installed in the year`: dated, what was done is no stock. */
function isDated(view: View): boolean {
  const {tags, quantity} = view
  const form = verbForm(lowerAt(tags, quantity.counted?.to ?? -1))
  return form?.inflection === 'past' && form.verbClass === 'action' && datedDeed.test(behind(view, datedReach))
}

/** `installed in the year 2023`. */
const datedReach = 6

/** The last word of what stands before `of` and a number: `a total | mileage | of 61.4 km`. */
const headOf = (view: View) => phraseOf(view).toLowerCase().split(' ').at(-1) ?? ''

/** `the completion | of 1,500 sets of low-rent housing`, `this year's renovation | task | of 8,008 households`. */
export function isWork(view: View): boolean {
  if (/^(?:CNY|USD|%)/.test(view.quantity.unit)) return false
  return words.deeds.has(headOf(view)) || words.undertaken.has(headOf(view))
}

/** `step up the construction | of 12 projects | and of 70 others`: done one by one, whatever the verb before says. */
function isCountedWork(view: View): boolean {
  const {tags, lead, quantity, topic} = view
  if (!quantity.counted || lowerAt(tags, lead) !== 'of') return false
  return isWork(view) || (words.goingOn.has(lowerAt(tags, lead - 1)) && topic.countedKind === 'delta')
}

/** `5 roads | totaling 24 kilometers | are to be widened`, `80 roads were built, | with a total length of 61.4 km`: as new as what has it. */
function extentOfNew(view: View): boolean {
  const {tags, verb, quantity, quantities, index, clause, topic} = view
  const counted = quantities[index - 1]?.counted
  if (!counted || topic.countedKind !== 'delta' || !/^(?:km|m|m2|ha|mu|acre)$/.test(quantity.unit)) return false
  const sums = words.summed.has(tags[verb]?.verb?.lemma ?? '') && tags[verb]?.verb?.inflection === 'ing'
  if (sums) return counted.to === verb || (verb === clause.from && clause.opener === ',')
  const phrase = phraseOf(view).toLowerCase().split(' ')
  const whole = phrase.length === 1 || words.together.has(phrase[0] ?? '')
  return whole && lowerAt(tags, clause.from) === 'with' && words.extents.has(headOf(view))
}

/** `the lane, | 3.4 kilometers | long, | will be rebuilt`: how long it is, not how much was built. */
const isSize = ({tags, quantity}: View) =>
  /^(?:km|m)$/.test(quantity.unit) && words.sizesBehind.has(lowerAt(tags, quantity.to))

/**
 * `a line | with an annual capacity of | 20,000 tons`: what it can do, whatever becomes of it; that of all plants `with a
 * total capacity of 3 GW` is closed with them.
 */
function isCapacity(view: View): boolean {
  const {tags, lead, clause} = view
  if (lowerAt(tags, lead) !== 'of' || !words.capacities.has(lowerAt(tags, lead - 1)) || saysNew(view)) return false
  let at = lead - 2
  while (at > clause.from && /^(?:noun|det|adv)$/.test(tags[at]?.tag ?? '') && !words.together.has(lowerAt(tags, at)))
    at--
  return lowerAt(tags, at) === 'with'
}

/** `The pipeline | with a length of 4,000 kilometers | was connected`, `Line 1 opened with a length of 48 kilometers`: how long that one thing is. */
function isLength(view: View): boolean {
  const {tags, lead, verb, clause, quantity} = view
  if (lowerAt(tags, lead) !== 'of' || !words.extents.has(lowerAt(tags, lead - 1))) return false
  if (verb >= 0 && isPlural(clauseSubject(view).toLowerCase().split(' ').at(-1) ?? '')) return false
  let at = lead - 2
  while (at > clause.from && /^(?:noun|det|adv)$/.test(tags[at]?.tag ?? '')) at--
  const one = at > clause.from && lowerAt(tags, at) === 'with' && !isPlural(lowerAt(tags, at - 1))
  return one && /^(?:km|m|m2|ha|mu)$/.test(quantity.unit)
}

/** What is told of work by words that stand around its number: begun, dated, as long as what was built. */
export function ofDeed(view: View): Kind | undefined {
  if (isCapacity(view) || isSize(view) || isLength(view)) return 'level'
  const done = [isCountedWork, leavesPoverty, isBegun, isNewlyDone, isCompleted, isDated, extentOfNew].some((tells) =>
    tells(view)
  )
  return done ? 'delta' : undefined
}
