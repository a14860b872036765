import {behindFrame} from './change-behind.js'
import {intends, isChangeNoun, isFallNoun, ownSubject} from './changing.js'
import {type Phrase, phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {isYearOrPlace} from './place-word.js'
import {objectBefore, phraseBehind} from './subject.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** What grew, from the words around a change noun at `at`: `regional GDP | growth`, `growth in | exports`. */
function changeSubject(view: View, at: number): string {
  const {tags, text, clause} = view
  // "improve the growth rate | of GDP | to 8 percent"
  const of = words.rates.has(lowerAt(tags, at + 1)) ? at + 2 : at + 1
  const behind =
    /^(?:in|of)$/.test(lowerAt(tags, of)) && tags[of + 1]?.tag !== 'quantity'
      ? phraseAfter(tags, of + 1, Math.min(clause.to, view.bound.from), true)
      : undefined
  if (behind) return phraseText(text, tags, behind)
  // "growth" alone does not name what grows in "economic growth"
  let end = lowerAt(tags, at - 1) === 'economic' ? at + 1 : at
  while (end > clause.from && words.changeFillers.has(lowerAt(tags, end - 1))) end--
  // "led the country | with a growth of 9.5%" says nothing of the country
  const floor = Math.max(clause.from, view.verb + 1)
  const before = lowerAt(tags, end - 1) === 'with' ? undefined : phraseBefore(tags, end, floor)
  return phraseText(text, tags, before ?? grownBehind(view))
}

/** `a drop of 2.5% | in energy consumption`; not `in 2012` or `in the county`. */
function grownBehind(view: View): Phrase | undefined {
  const {tags, quantity, clause} = view
  if (lowerAt(tags, quantity.to) !== 'in' || isYearOrPlace(view, quantity.to + 1)) return undefined
  return phraseAfter(tags, quantity.to + 1, clause.to, true)
}

/** `an increase of 7.7%`, `GDP growth of about 6%`, `at an average annual rate of 9.3%`. */
function nounFrame(view: View): Frame | undefined {
  const {tags, lead, clause, topic, quantities, index} = view
  // "had a growth of 5% | to 22 billion dollars" tells a level
  const to = lowerAt(tags, lead) === 'to' && /^(?:%|pp|‰)$/.test(view.quantity.unit)
  if (!to && !/^(?:of|at|by)$/.test(lowerAt(tags, lead))) return undefined
  for (
    let at = lead - 1;
    at >= Math.max(clause.from, lead - 8) && tags[at]?.tag !== 'verb' && tags[at]?.tag !== 'quantity';
    at--
  ) {
    const word = lowerAt(tags, at)
    if (!isChangeNoun(word)) continue
    // "the natural population growth rate" is a rate by its name
    if (lowerAt(tags, at + 1) === 'rate' && isVitalRate(view, at)) return undefined
    // "the contribution to global economic growth of over 30%" is a share
    if (isContribution(view, at)) return undefined
    // "achieve an increase of 9% in regional GDP | with a rise of 9.5%" goes on with what was measured last
    const told = quantities[index - 1]?.from ?? -1
    const goesOn = told >= clause.from && lowerAt(tags, lead - 2) !== 'and'
    const own = clause.verbAt < at && !goesOn ? ownSubject(view) : ''
    const subject = changeSubject(view, at) || own || (intends(view) ? word : topic.subject)
    return {kind: 'change', subject, negative: isFallNoun(word), rule: 'en/change-noun'}
  }
  return undefined
}

/** `natural (population) growth rate`: of births over deaths, not of a growth that was measured. */
function isVitalRate({tags}: View, at: number): boolean {
  return (
    lowerAt(tags, at - 1) === 'natural' ||
    (lowerAt(tags, at - 1) === 'population' && lowerAt(tags, at - 2) === 'natural')
  )
}

function isContribution({tags, clause}: View, at: number): boolean {
  for (let k = Math.max(clause.from, at - 6); k < at; k++)
    if (/^contribut(?:ion|ions|ed|es|ing)$/.test(lowerAt(tags, k))) return true
  return false
}

/** `GDP: 2.21 trillion yuan, +6%`: a sign glued to a percentage; that of a range, `5-6%`, stands behind a number. */
function signFrame({tags, topic, quantity}: View): Frame | undefined {
  const [before, sign] = [tags[quantity.from - 2], tags[quantity.from - 1]?.token]
  const joins = before?.token.end === sign?.start && before?.tag !== 'mark'
  if (!/^(?:%|pp)$/.test(quantity.unit) || sign?.end !== quantity.start || joins) return undefined
  const negative = words.minusSigns.has(sign.text)
  if (!negative && !words.plusSigns.has(sign.text)) return undefined
  return {kind: 'change', subject: topic.subject, negative, rule: 'en/change-sign'}
}

/** `up 8.2%`, `grain output | up 12%`, `down by 3%`, `up by between 9 and 10 percent`. */
function particleFrame({tags, text, lead, topic, clause, verb}: View): Frame | undefined {
  let at = lead
  while (/^(?:by|between)$/.test(lowerAt(tags, at))) at--
  const word = lowerAt(tags, at)
  if ((word !== 'up' && word !== 'down') || tags[at - 1]?.tag === 'verb') return undefined
  const own = verb < 0 && at > clause.from ? phraseText(text, tags, phraseBefore(tags, at, clause.from)) : ''
  return {kind: 'change', subject: own || topic.subject, negative: word === 'down', rule: 'en/change-particle'}
}

/**
 * `cut steel capacity by 30 million tons and | coal capacity by | 150 million tons`, `Revenue rose by 6% to 41 billion yuan,
 * and | exports by | 9%`: the verb governs both.
 */
function listedBy(view: View): Frame | undefined {
  const {tags, text, lead, quantities, index, clause, topic} = view
  const previous = quantities[index - 1]
  if (!previous || lowerAt(tags, lead) !== 'by') return undefined
  // "output rose by 8% to 12 billion yuan, and | revenue by | 11%": in a clause without a verb of its own
  const elided = previous.from < clause.from && clause.verbAt === clause.to
  const change = elided ? topic.verbChange : topic.change
  if (!change || (!elided && (previous.from < clause.from || !/^(?:and|,)$/.test(lowerAt(tags, previous.to)))))
    return undefined
  const subject = phraseText(text, tags, phraseBefore(tags, lead, Math.max(clause.from, previous.to + 1)))
  return subject ? {kind: 'change', subject, negative: change.negative, rule: 'en/change-listed'} : undefined
}

/** The verb of change that governs a number, and what it says of it. */
function verbFrame(view: View): Frame | undefined {
  const {tags, verb, lead, topic, quantity} = view
  const form = tags[verb]?.verb
  if (!form || (form.verbClass !== 'rise' && form.verbClass !== 'fall')) return undefined
  const by = lastBy(view)
  // "renovate and expand 70 hectares of park" makes them
  const made =
    isRaised(view) ||
    (form.lemma === 'expand' && quantity.unit !== '%') ||
    (form.lemma === 'lift' && /^(?:person|household|count)$/.test(quantity.unit)) ||
    (lowerAt(tags, quantity.to) === 'of' && !/^(?:%|CNY)$/.test(quantity.unit))
  // "rise | between 6% and 6.5%", "has gone | up | 37%", but "fell | short of 9%"
  const at = /^(?:between|up|down)$/.test(lowerAt(tags, lead)) ? lead - 1 : lead
  const direct =
    at === verb && lowerAt(tags, verb + 1) !== 'short' && !quantity.counted && form.lemma !== 'bring' && !made
  if (by < 0 && !direct) return undefined
  const subject = (by >= 0 ? objectBefore(view) : '') || ownSubject(view) || topic.subject
  // "was brought | down | by 5.6%", "went down 3%"
  const down = lowerAt(tags, verb + 1) === 'down' || lowerAt(tags, (by < 0 ? lead : by) - 1) === 'down'
  return {kind: 'change', subject, negative: form.verbClass === 'fall' || down, rule: 'en/change-verb'}
}

/** `raised 8.6 million yuan | for poverty alleviation`: money that was found, not what it grew by. */
function isRaised({tags, verb, quantity}: View): boolean {
  return (
    tags[verb]?.verb?.lemma === 'raise' &&
    /^(?:CNY|USD)$/.test(quantity.unit) &&
    /^(?:for|from|in)$/.test(lowerAt(tags, quantity.to))
  )
}

/** The `by` of `dropped by 18.6% and 11.1%` or `grew at an average annual rate of`; -1 if the number has none. */
function lastBy({tags, lead, verb, quantity}: View): number {
  for (let at = lead; at > verb && lead - at <= 9; at--) {
    const word = lowerAt(tags, at)
    if (word === 'by') return at
    // "raised the floor prices | between 40% and 80%"
    if (word === 'between' && at === lead && quantity.unit === '%') return at
    if (word === 'at' && at === lead && /^(?:an?|the|average)$/.test(lowerAt(tags, lead + 1))) return at
    // "growing | at 7.6%"
    if (word === 'at' && at === verb + 1 && /^(?:grow|expand|increase|rise)$/.test(tags[verb]?.verb?.lemma ?? ''))
      return at
    if (tags[at]?.tag === 'mark' || /^(?:to|from|in)$/.test(word)) return -1
  }
  return -1
}

/**
 * `exceeding the province's average growth rate by 5.9 percentage points`, `exceeded the planned figure by 7 billion yuan`:
 * what is exceeded is not what grew.
 */
function overYardstick(view: View): Frame | undefined {
  const measured = view.quantity.unit === 'pp' || lowerAt(view.tags, view.lead) === 'by'
  if (!measured || view.tags[view.verb]?.verb?.verbClass !== 'exceed') return undefined
  return {kind: 'change', subject: ownSubject(view) || view.topic.subject, rule: 'en/change-over'}
}

/** `exceeded the plan by 7 billion yuan, including | 4 billion yuan | in cities`: a part of what something changed by. */
function partOfChange(view: View): Frame | undefined {
  const {tags, lead, quantity, quantities, index, topic} = view
  const same = quantities[index - 1]?.unit === quantity.unit && !/^(?:%|pp|count)$/.test(quantity.unit)
  if (!topic.change || !same || lowerAt(tags, lead) !== 'including') return undefined
  const {negative} = topic.change
  return {kind: 'change', subject: phraseBehind(view) || topic.subject, negative, rule: 'en/change-part'}
}

/** `output rose twofold and | exports | threefold`: the noun between two numbers. */
function listedNoun({tags, text, bound, quantities, index, clause}: View): string {
  const previous = quantities[index - 1]
  if (!previous || previous.from < clause.from || lowerAt(tags, previous.to) !== 'and') return ''
  return phraseText(text, tags, phraseBefore(tags, bound.from, previous.to + 1))
}

/** Growth, decline, comparison: by how much something changed. */
export function changeFrame(view: View): Frame | undefined {
  if (view.quantity.counted || view.quantity.unit === 'rank') return undefined
  const over = overYardstick(view)
  if (over) return over
  const frame =
    partOfChange(view) ??
    nounFrame(view) ??
    signFrame(view) ??
    particleFrame(view) ??
    behindFrame(view) ??
    listedBy(view) ??
    verbFrame(view)
  if (frame) return frame
  if (view.quantity.unit !== 'pp' && !view.quantity.rules.includes('en/fold')) return undefined
  return {kind: 'change', subject: listedNoun(view) || ownSubject(view) || view.topic.subject, rule: 'en/change-points'}
}
