import {behindBound} from './bound.js'
import {fallsAt, intends, isChangeNoun, isFallNoun, isRelief, ownSubject} from './changing.js'
import {type Phrase, phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {isYearOrPlace, thingAt} from './place-word.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** What grew, from the words around a change noun at `at`: `regional GDP | growth`, `growth in | exports`. */
function changeSubject(view: View, at: number): string {
  const {tags, text, clause} = view
  // "improve the growth rate | of GDP | to 8 percent"
  const of = words.rates.has(lowerAt(tags, at + 1)) ? at + 2 : at + 1
  const behind =
    words.changeOf.has(lowerAt(tags, of)) && tags[of + 1]?.tag !== 'quantity'
      ? phraseAfter(tags, of + 1, Math.min(clause.to, view.bound.from), true)
      : undefined
  if (behind) return phraseText(text, tags, behind)
  // "growth" alone does not name what grows in "economic growth"
  let end = lowerAt(tags, at - 1) === 'economic' ? at + 1 : at
  while (end > clause.from && words.changeFillers.has(lowerAt(tags, end - 1))) end--
  // "led the country | with a growth of 9.5%" says nothing of the country
  const floor = Math.max(clause.from, view.verb + 1)
  // "growth of 5% in retail sales | and growth of 6% in revenue" goes on with something else
  const goesOn = [end - 1, end].some((place) => place < at && lowerAt(tags, place) === 'and')
  const apart = lowerAt(tags, end - 1) === 'with' || (goesOn && grownBehind(view) !== undefined)
  const before = apart ? undefined : phraseBefore(tags, end, floor)
  return phraseText(text, tags, before ?? grownBehind(view))
}

/** `a drop of 2.5% | in energy consumption`; not `in 2012` or `in the county`. */
function grownBehind(view: View): Phrase | undefined {
  const {tags, quantity, quantities, index, clause} = view
  // "growth of 7.5% and 9% | in the incomes of urban and rural residents"
  const next = quantities[index + 1]
  const both = next?.unit === quantity.unit && lowerAt(tags, quantity.to) === 'and' && next.from === quantity.to + 1
  const at = behindBound(tags, both ? next.to : quantity.to)
  const thing = thingAt(tags, at + 1)
  if (lowerAt(tags, at) !== 'in' || isYearOrPlace(view, thing)) return undefined
  return phraseAfter(tags, thing, beforeNext(tags, thing, clause.to), true)
}

/** `growth of 5% in | retail sales | and growth of 6% in revenue`: the next change is no part of what grew. */
function beforeNext(tags: View['tags'], from: number, to: number): number {
  const next = tags
    .slice(from, to)
    .findIndex((_, k) => lowerAt(tags, from + k) === 'and' && isChangeNoun(lowerAt(tags, from + k + 1)))
  return next < 0 ? to : from + next
}

/** `natural (population) growth rate`: of births over deaths, not of a growth that was measured. */
function isVitalRate({tags}: View, at: number): boolean {
  return (
    lowerAt(tags, at - 1) === 'natural' ||
    (lowerAt(tags, at - 1) === 'population' && lowerAt(tags, at - 2) === 'natural')
  )
}

/** `the poverty reduction | task of | 12,000 people`: as many as it is for. */
const isTask = ({tags, lead, quantity}: View) =>
  /^(?:count|person|household)$/.test(quantity.unit) && words.undertaken.has(lowerAt(tags, lead - 1))

function isContribution({tags, clause}: View, at: number): boolean {
  for (let k = Math.max(clause.from, at - 6); k < at; k++) if (words.contributing.has(lowerAt(tags, k))) return true
  return false
}

/** `an increase of 7.7%`, `GDP growth of about 6%`, `at an average annual rate of 9.3%`. */
export function nounFrame(view: View): Frame | undefined {
  const {tags, clause, topic, quantities, index} = view
  // "growth of | between 5% and 6% | in revenue"
  const lead = lowerAt(tags, view.lead) === 'between' && view.quantity.high !== undefined ? view.lead - 1 : view.lead
  // "had a growth of 5% | to 22 billion dollars" tells a level
  const to = lowerAt(tags, lead) === 'to' && /^(?:%|pp|‰)$/.test(view.quantity.unit)
  if (!to && !words.changeLeads.has(lowerAt(tags, lead))) return undefined
  for (
    let at = lead - 1;
    at >= Math.max(clause.from, lead - 8) && tags[at]?.tag !== 'verb' && tags[at]?.tag !== 'quantity';
    at--
  ) {
    const word = lowerAt(tags, at)
    if (!isChangeNoun(word)) continue
    if (isRelief(view, at) || isTask(view)) return undefined
    if (to && (isFallNoun(word) || lowerAt(tags, view.quantity.to) === 'of')) return reachedShare(view)
    // "the natural population growth rate" is a rate by its name
    if (lowerAt(tags, at + 1) === 'rate' && isVitalRate(view, at)) return undefined
    // "the contribution to global economic growth of over 30%" is a share
    if (isContribution(view, at)) return undefined
    // "achieve an increase of 9% in regional GDP | with a rise of 9.5%" goes on with what was measured last
    const told = quantities[index - 1]?.from ?? -1
    const goesOn = told >= clause.from && lowerAt(tags, lead - 2) !== 'and'
    const own = clause.verbAt < at && !goesOn ? ownSubject(view) : ''
    const subject = changeSubject(view, at) || own || (intends(view) ? word : topic.subject)
    return {kind: isNet(view, at) ? 'delta' : 'change', subject, negative: fallsAt(tags, at), rule: 'en/change-noun'}
  }
  return undefined
}

/** `a deficit of 80 million yuan, | a decrease to 1.5% of GDP`, `a drop to 4.2%`: what is left, not what went. */
function reachedShare({tags, text, quantity, clause, topic}: View): Frame | undefined {
  if (topic.subject === '') return undefined
  const whole =
    lowerAt(tags, quantity.to) === 'of'
      ? phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true))
      : ''
  const subject = whole === '' ? topic.subject : `${topic.subject} share of ${whole}`
  return {kind: 'share', subject, negative: false, rule: 'en/change-to'}
}

/** `a net increase | of 58 enterprises`: so many were added. */
function isNet({tags, quantity}: View, at: number): boolean {
  return /^(?:count|person|household)$/.test(quantity.unit) && words.netted.has(lowerAt(tags, at - 1))
}

/** `industrial added value | growth 17.8%`, `net increase 9`: machine translation puts the number right behind the noun. */
export function bareNounFrame(view: View): Frame | undefined {
  const {tags, bound, quantity, topic, clause} = view
  let at = bound.from - 1
  if (words.rates.has(lowerAt(tags, at))) at--
  const word = lowerAt(tags, at)
  if (at < clause.from || !isChangeNoun(word) || tags[at]?.tag !== 'noun') return undefined
  if (!/^(?:%|pp)$/.test(quantity.unit) && !isNet(view, at)) return undefined
  if (isVitalRate(view, at) || isContribution(view, at)) return undefined
  const subject = changeSubject(view, at) || topic.subject
  return {kind: isNet(view, at) ? 'delta' : 'change', subject, negative: fallsAt(tags, at), rule: 'en/change-bare'}
}
