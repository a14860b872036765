import {behindBound} from './bound.js'
import type {Clause} from './clause.js'
import {isDate, type Phrase, phraseAfter, phraseBefore, phraseText, trimPhrase} from './phrase.js'
import {isYearOrPlace} from './place-word.js'
import type {Tagged} from './tagged.js'
import {isMeasuring} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** Whether a subject says nothing by itself and an earlier one has to stand in. */
export function isPronoun(subject: string): boolean {
  return subject === '' || words.empty.has(subject.toLowerCase()) || isAnaphor(subject)
}

/** `this figure`: names what was measured before. */
export const isAnaphor = (subject: string) => words.anaphors.has(subject.toLowerCase())

/** `high-tech firms | up from 402 to 517`: where a noun ends whose change is told without a verb. */
function beforeDirection(tags: readonly Tagged[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (words.upDown.has(lowerAt(tags, at)) && words.byFromTo.has(lowerAt(tags, at + 1))) return at
  return to
}

/** `…, and | that of | ships grew by half`: the noun was told before. */
export const opensThatOf = (tags: readonly Tagged[], {from}: Clause) =>
  lowerAt(tags, from) === 'that' && lowerAt(tags, from + 1) === 'of'

/** `that of ships` behind `the value of cars` is the value of ships. */
export function thatOf(told: string, whose: string): string {
  const [head = ''] = told.split(' of ')
  return head && whose ? `${head} of ${whose}` : whose
}

/** `the taxes | they turned over to the state | grew`: a clause inside the subject. */
function hasContact(tags: readonly Tagged[], {from, verbAt}: Clause): boolean {
  for (let at = from + 1; at < verbAt - 1; at++)
    if (tags[at]?.tag === 'pron' && tags[at - 1]?.tag === 'noun' && /^(?:verb|aux)$/.test(tags[at + 1]?.tag ?? ''))
      return true
  return false
}

/** `the number of tourists | received | reached 6 million`, `funds actually introduced | amounting to`: told of the noun, not by the clause. */
function withParticiple(tags: readonly Tagged[], phrase: Phrase, end: number): Phrase {
  const [participle, verb] = tags.slice(end, end + 2)
  const describes = participle?.verb?.inflection === 'past' && verb?.tag === 'verb' && isMeasuring(verb.verb)
  return describes ? {from: phrase.from, to: end + 1} : phrase
}

/** `consumed | per unit of GDP`, `collected | by the districts`; but `received | in the whole year` tells when. */
function toldOf(tags: readonly Tagged[], at: number, end: number): number {
  return words.participleSigns.has(lowerAt(tags, at)) && !isDate(tags, at) ? end : at
}

/** The noun phrase before `end`, with a clause or a participle that is told of its noun. */
function subjectPhrase(tags: readonly Tagged[], clause: Clause, end: number): Phrase | undefined {
  if (hasContact(tags, clause)) return trimPhrase(tags, {from: clause.from, to: end})
  const at = clause.participle ?? end
  const phrase = phraseBefore(tags, at, clause.from)
  if (phrase && clause.participle !== undefined) return {from: phrase.from, to: toldOf(tags, at + 1, end)}
  return phrase && withParticiple(tags, phrase, end)
}

/** Subject of the clause: the noun phrase before its first verb; empty for pronouns. */
export function clauseSubject({text, tags, clause, bound, topic}: View): string {
  const end = clause.verbAt < clause.to ? clause.verbAt : beforeDirection(tags, clause.from, bound.from)
  // "the value of cars doubled and | that of ships | grew by half"
  if (opensThatOf(tags, clause)) return topic.told
  const subject = phraseText(text, tags, subjectPhrase(tags, clause, end))
  // "Per capita income: | urban | 54,000 yuan; rural 27,000 yuan"
  if (topic.label && words.strata.has(subject.toLowerCase())) return `${topic.label.subject} ${subject}`
  return isPronoun(subject) || isGeneric(subject) ? '' : subject
}

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
  // "bringing total investment | up | to 152 billion yuan"
  while (to > verb + 1 && words.upDown.has(lowerAt(tags, to - 1))) to--
  const phrase = described ? trimPhrase(tags, {from: verb + 1, to}) : phraseBefore(tags, to, verb + 1)
  const object = phraseText(text, tags, phrase)
  return isPronoun(object) || /^them$/i.test(object) || isGeneric(object) ? '' : object
}

/** Where a phrase goes on behind a number that is said twice: `220 billion yuan (US$34.54 billion) | in infrastructure`. */
export function behindAside({tags, quantity, quantities, index}: View): number {
  const next = quantities[index + 1]
  const aside = next && lowerAt(tags, quantity.to) === '(' && lowerAt(tags, next.to) === ')'
  return aside ? next.to + 1 : quantity.to
}

/** How far behind an aside a phrase may reach: the clause ends before it. */
const asideReach = 12

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
  // "exceeding 90 trillion yuan in total"
  return isGeneric(behind) ? '' : behind
}

/** `114 billion yuan | in value`: by what it is so much, and not what has it. */
const tellsMeasure = ({tags}: View, at: number) =>
  words.measuredBy.has(lowerAt(tags, at)) && lowerAt(tags, at + 1) !== 'of'

/** Nouns before `of` that only introduce a number, and adjectives behind a length: `3.4 kilometers | long`. */
export const isGeneric = (subject: string) =>
  words.generic.has(subject.toLowerCase()) || words.dimensions.has(subject.toLowerCase())

/** `total import and export volume of 318.4 billion yuan`: the noun phrase before `of`. */
export function phraseOf({text, tags, lead, clause, verb}: View): string {
  if (lowerAt(tags, lead) !== 'of') return ''
  const phrase = phraseText(text, tags, phraseBefore(tags, lead, Math.max(clause.from, verb + 1)))
  return isGeneric(phrase) ? '' : phrase
}

/** `16 | new | 750 kV and 330 kV grid projects`: the things stand behind the measures of their grade. */
function countedBehindGrade({text, tags, quantity, clause}: View): string {
  const {from, to} = quantity.counted ?? quantity
  if (!words.newness.has(lowerAt(tags, from)) || to !== from + 1 || tags[to]?.tag !== 'quantity') return ''
  let noun = to
  while (noun < clause.to && (tags[noun]?.tag === 'quantity' || words.goingOn.has(lowerAt(tags, noun)))) noun++
  const end = phraseAfter(tags, noun, clause.to, true)?.to
  return end === undefined ? '' : phraseText(text, tags, {from: to, to: end})
}

/** What a bare number counts, with what specifies it: `high-quality demonstration application scenarios`. */
export function countedSubject(view: View): string {
  const {text, tags, quantity, clause} = view
  const {counted} = quantity
  if (!counted) return ''
  // "submit proposals | 5,769 cases"
  const noun = tags[quantity.from - 1]
  if (words.classifiers.has(counted.head) && counted.to === counted.from + 1 && noun?.tag === 'noun') {
    const phrase = phraseBefore(tags, quantity.from, clause.from)
    // "delegated | to lower-level governments | 416 items"
    const aside = phrase && /^(?:prep|aux)$/.test(tags[phrase.from - 1]?.tag ?? '')
    if (phrase && !aside) return phraseText(text, tags, phrase)
  }
  // "7 items | of practical matters"
  const classifier = words.classifiers.has(counted.head) && counted.to === counted.from + 1
  if (classifier && lowerAt(tags, counted.to) === 'of') {
    const phrase = phraseAfter(tags, counted.to + 1, clause.to, true)
    if (phrase) return phraseText(text, tags, phrase)
  }
  // "automobile output | 502,000 vehicles"
  if (noun?.tag === 'noun' && words.stocks.has(noun.token.lower)) {
    const phrase = phraseBefore(tags, quantity.from, clause.from)
    if (phrase) return phraseText(text, tags, phrase)
  }
  const graded = countedBehindGrade(view)
  if (graded) return graded
  const joined = lowerAt(tags, counted.to) === 'and' && tags[counted.to + 1]?.tag === 'noun'
  const end = joined ? (phraseAfter(tags, counted.from, clause.to, false)?.to ?? counted.to) : counted.to
  const phrase = phraseAfter(tags, counted.from, Math.max(counted.to, end), true) ?? counted
  // "90 peak | shared | parking spaces": a participle inside does not end it
  const told = phraseText(text, tags, {from: phrase.from, to: Math.max(phrase.to, counted.to)})
  // "five | county-level | and 20 section-level officials"
  return told.toLowerCase().includes(counted.head) ? told : `${told} ${counted.head}`
}

/** `will see | the number of firms | rise to 300`: what does it stands between the two verbs. */
export function seenSubject({text, tags, clause, verb}: View): string {
  if (verb <= clause.verbAt || !isMeasuring(tags[verb]?.verb) || tags[verb - 1]?.tag !== 'noun') return ''
  let at = verb - 1
  while (at >= clause.from && /^(?:noun|det|prep|adv)$/.test(tags[at]?.tag ?? '')) at--
  if (!words.seeing.has(tags[at]?.verb?.lemma ?? '')) return ''
  return phraseText(text, tags, phraseBefore(tags, verb, at + 1))
}

/** `promote | the scale of the industry | to exceed 880 billion yuan`: the object of the first verb is what exceeds. */
export function infinitiveSubject(view: View): string {
  const {text, tags, clause, verb} = view
  const seen = seenSubject(view)
  if (seen) return seen
  if (verb <= clause.verbAt || lowerAt(tags, verb - 1) !== 'to' || !isMeasuring(tags[verb]?.verb)) return ''
  return phraseText(text, tags, phraseBefore(tags, verb - 1, infinitiveFrom(view)))
}

/** `to account for 27% of GDP and | high-tech firms to exceed 8,000`: the second of two begins behind `and`. */
function infinitiveFrom({tags, clause, verb, quantities, index}: View): number {
  const told = quantities[index - 1]?.to ?? 0
  const and = told > clause.verbAt ? tags.slice(told, verb).findIndex(({token}) => token.lower === 'and') : -1
  return and < 0 ? clause.verbAt + 1 : told + and + 1
}

/** How much of a clause is quoted as a subject where it has no better one. */
const longestTold = 9

/** Text from token `from` to the clause's end, cut off after some words. */
export function toldFrom({text, tags, clause}: View, from: number, limit: number = clause.to): string {
  let to = Math.min(clause.to, from + longestTold, limit)
  while (limit < clause.to && to > from && /^(?:conj|mark)$/.test(tags[to - 1]?.tag ?? '')) to--
  return text.slice(tags[from]?.token.start, tags[to - 1]?.token.end)
}
