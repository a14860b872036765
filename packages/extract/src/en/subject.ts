import {english} from '@jianbao/lexicon'
import {behindBound} from './bound.js'
import {phraseAfter, phraseBefore, phraseText, trimPhrase} from './phrase.js'
import {isYearOrPlace} from './place-word.js'
import {isGeneric, isPronoun} from './subject-word.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `reduced the number of residents | living in poverty | by 3 million`: a verb inside the object that only describes it. */
function describesObject({tags, verb}: View, at: number): boolean {
  const before = tags[lowerAt(tags, at - 1) === 'to' ? at - 2 : at - 1]
  return at > verb + 1 && (before?.tag === 'noun' || before?.tag === 'verb') && lowerAt(tags, at - 1) !== 'and'
}

/** `people | below | the poverty line by 3 million`: a preposition inside the object whose amount another one brings. */
function isInsideObject({tags, lead}: View, at: number): boolean {
  if (lowerAt(tags, at) === 'to' && tags[at + 1]?.tag === 'verb') return true
  // "the percentage of land covered | by | forest to 20 percent"
  if (lowerAt(tags, at) === 'by' && tags[at - 1]?.verb?.inflection === 'past' && tags[at + 1]?.tag === 'noun')
    return true
  if (at >= lead || words.byFromTo.has(lowerAt(tags, at)) || !words.byFromTo.has(lowerAt(tags, lead))) return false
  return /^(?:noun|det)$/.test(tags[at + 1]?.tag ?? '')
}

/** The noun behind a number that is to be changed: `reduce the current 16 percent | VAT rate | to 13 percent`. */
function objectModified({text, tags, verb, lead, quantities, index}: View): string {
  const old = quantities[index - 1]
  if (!old || old.from < verb || !words.untilNow.has(lowerAt(tags, old.from - 1)) || lowerAt(tags, lead) !== 'to')
    return ''
  return phraseText(text, tags, phraseAfter(tags, old.to, lead, true))
}

/** Object of the verb before the number: `reduce | the emission of pollutants | by 1,269 tons`. */
export function objectBefore(view: View): string {
  const {text, tags, verb, bound} = view
  if (verb < 0) return ''
  // "the rise was held | in check | at 3.3 percent": what is behind a passive is no object
  if (words.be.has(lowerAt(tags, verb - 1)) && tags[verb + 1]?.tag === 'prep') return ''
  let to = verb + 1
  let described = false
  // "reduce | the current 16 percent | VAT rate | to 13 percent"
  const modified = objectModified(view)
  if (modified) return modified
  for (; to < bound.from && tags[to]?.tag !== 'quantity'; to++) {
    const placing = words.placings.has(lowerAt(tags, to))
    if ((placing && !isInsideObject(view, to)) || (tags[to]?.tag === 'verb' && !describesObject(view, to))) break
    described ||= placing || tags[to]?.tag === 'verb'
  }
  // "rose | on average | by 0.36 meters"
  if (words.onAverage.has(`${lowerAt(tags, to - 2)} ${lowerAt(tags, to - 1)}`)) to -= 2
  // "bringing total investment | up | to 152 billion yuan"
  while (to > verb + 1 && words.upDown.has(lowerAt(tags, to - 1))) to--
  // "climbed | past the RMB 10,000 mark | to RMB 10,300" passes what has no object
  if (words.crossing.has(lowerAt(tags, verb + 1))) return ''
  const phrase = described ? trimPhrase(tags, {from: verb + 1, to}) : phraseBefore(tags, to, verb + 1)
  const object = phraseText(text, tags, phrase)
  return isPronoun(object) || /^them$/i.test(object) || isGeneric(object) ? '' : object
}

const milestones = new Set(english.quantity.marks)
const changeNouns = new Set(english.cues.changeNouns)

/** Where a phrase goes on behind a number that is said twice: `220 billion yuan (US$34.54 billion) | in infrastructure`. */
export function behindAside({tags, quantity, quantities, index}: View): number {
  const next = quantities[index + 1]
  const aside = next && lowerAt(tags, quantity.to) === '(' && lowerAt(tags, next.to) === ')'
  return aside ? next.to + 1 : behindIncrease(tags, quantity.to, next?.to)
}

/** `spent 55 billion yuan, | a two-fold increase, | on low-income housing`; without an aside the place itself. */
function behindIncrease(tags: View['tags'], at: number, next: number | undefined): number {
  if (next === undefined || lowerAt(tags, at) !== ',' || !changeNouns.has(lowerAt(tags, next))) return at
  return lowerAt(tags, next + 1) === ',' && words.purposes.has(lowerAt(tags, next + 2)) ? next + 2 : at
}

/** How far behind an aside a phrase may reach: the clause ends before it. */
export const asideReach = 12

/** `162.6 kilometers of sewage pipe network`, `100% satisfaction rate`: the noun phrase behind the unit. */
export function phraseBehind(view: View): string {
  const {text, tags, quantity, clause} = view
  const aside = behindAside(view)
  // "110 billion yuan | at a minimum | in trade through the port"
  const to = aside > quantity.to ? aside : behindBound(tags, aside)
  const sign = lowerAt(tags, to)
  const money =
    sign === 'in' && /^(?:CNY|USD)/.test(quantity.unit) && !isYearOrPlace(view, to + 1) && !tellsMeasure(view, to + 1)
  // "2.3 billion yuan | worth of | vouchers"
  const worth = sign === 'worth' && lowerAt(tags, to + 1) === 'of'
  const of = sign === 'of' || money || worth
  const start = worth ? to + 2 : of ? to + 1 : to
  if (!of && (tags[start]?.tag !== 'noun' || to > quantity.to)) return ''
  const limit = to > quantity.to ? to + asideReach : clause.to
  // "30,000 mu of | returning farmland to forests"
  const gerund = of && tags[start]?.verb?.inflection === 'ing' ? phraseAfter(tags, start + 1, limit, true) : undefined
  const phrase = gerund ? {from: start, to: gerund.to} : phraseAfter(tags, start, limit, sign === 'of' || worth)
  const behind = phraseText(text, tags, phrase)
  // "crossed the US$250 billion | line" names what was passed
  if (milestones.has(behind.toLowerCase())) return ''
  // "exceeding 90 trillion yuan in total"
  return isGeneric(behind) ? '' : behind
}

/** `114 billion yuan | in value`: by what it is so much, and not what has it. */
const tellsMeasure = ({tags}: View, at: number) =>
  words.measuredBy.has(lowerAt(tags, at)) && lowerAt(tags, at + 1) !== 'of'

/** `built | by Zhongsheng with | an investment of 720 million yuan`: who did it is no part of what is measured. */
function behindDoer({tags, lead}: View, from: number): number {
  if (lowerAt(tags, from) !== 'by' || tags[from - 1]?.verb?.inflection !== 'past') return from
  const at = tags.slice(from, lead).findLastIndex(({token}) => words.fundedWith.has(token.lower))
  return at < 0 ? from : from + at + 1
}

/** `total import and export volume of 318.4 billion yuan`: the noun phrase before `of`. */
export function phraseOf(view: View): string {
  const {text, tags, lead, clause, verb} = view
  if (lowerAt(tags, lead) !== 'of') return ''
  // "Old houses | having | a floor space of 53,000 square meters": the houses are what is told of
  const owner = lowerAt(tags, verb) === 'having' && verb > clause.from ? verb : lead
  const phrase = phraseText(
    text,
    tags,
    phraseBefore(tags, owner, owner < lead ? clause.from : behindDoer(view, Math.max(clause.from, verb + 1)))
  )
  // "was put into operation | with a length | of 48 kilometers" says how long the line is
  const sized = verb >= clause.from && words.extents.has(lowerAt(tags, lead - 1)) && / with an? [\w -]+$/.test(phrase)
  return isGeneric(phrase) || sized ? '' : phrase
}

/** How much of a clause is quoted as a subject where it has no better one. */
const longestTold = 9

/** Text from token `from` to the clause's end, cut off after some words. */
export function toldFrom({text, tags, clause}: View, from: number, limit: number = clause.to): string {
  let to = Math.min(clause.to, from + longestTold, limit)
  while (limit < clause.to && to > from && /^(?:conj|mark)$/.test(tags[to - 1]?.tag ?? '')) to--
  return text.slice(tags[from]?.token.start, tags[to - 1]?.token.end)
}
