import {readBound} from './bound.js'
import {phraseAfter, phraseText} from './phrase.js'
import {isYearOrPlace} from './place-word.js'
import {asideReach, behindAside, toldFrom} from './subject.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `The city invested 22.6 billion yuan in infrastructure`: what was done with the money, not who did it. */
export function spentOn(view: View): string {
  const {text, tags, verb, clause} = view
  const to = behindAside(view)
  if (!words.spending.has(tags[verb]?.verb?.lemma ?? '') || !words.purposes.has(lowerAt(tags, to))) return ''
  if (lowerAt(tags, to) === 'in' && isYearOrPlace(view, to + 1)) return ''
  // "spent 55 billion yuan, a two-fold increase, | on low-income housing"
  const apart = to > clause.to ? phraseAfter(tags, to + 1, to + asideReach, true) : undefined
  const purpose = apart ? phraseText(text, tags, {from: to, to: apart.to}) : toldFrom(view, to, nextDeed(view, to))
  // "set | aside | 339.7 billion yuan for agriculture"
  const deed = words.apartWords.has(lowerAt(tags, verb + 1))
    ? `${lowerAt(tags, verb)} ${lowerAt(tags, verb + 1)}`
    : lowerAt(tags, verb)
  return `${deed} ${purpose}`.trim()
}

/** `will allocate 43.3 billion yuan to support employment, and | 63.2 billion yuan | for housing`: the verb was told before. */
export function spentToo(view: View): string {
  const {text, tags, lead, verb, quantity, clause} = view
  if (!/^(?:CNY|USD)$/.test(quantity.unit) || lowerAt(tags, lead) !== 'and') return ''
  if (verb >= 0) return spentOn(view)
  if (lowerAt(tags, quantity.to) !== 'for') return ''
  // "| allocate | 43.3 billion yuan to support employment"
  const before = tags
    .slice(0, clause.from)
    .findLast(({tag, token}, at) => (tag === 'verb' && lowerAt(tags, at - 1) !== 'to') || token.lower === ';')
  const spends = words.spending.has(before?.verb?.lemma ?? '')
  return spends ? phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true)) : ''
}

/** `put 1.2 billion yuan into flood control | and built 36 reservoirs`, `| and about 3 billion yuan in roads`: where the next begins. */
function nextDeed({tags, clause, quantities, index}: View, from: number): number {
  const next = quantities[index + 1]
  const again = next?.unit === quantities[index]?.unit && next ? readBound(tags, next).from : -1
  const deed = tags
    .slice(from, clause.to)
    .findIndex(
      ({tag}, k) => tag === 'conj' && (tags[from + k + 1]?.verb?.inflection === 'past' || from + k + 1 === again)
    )
  return deed < 0 ? clause.to : from + deed
}

/** `2.1 billion yuan goes | to education`: what the money is for. */
export function flowsTo({tags, text, clause}: View, at: number): string {
  return words.purposes.has(lowerAt(tags, at)) ? phraseText(text, tags, phraseAfter(tags, at + 1, clause.to, true)) : ''
}

/** `a sum of 50 billion yuan | will be set aside for bad debts`. */
export function setAside(view: View): string {
  const {tags, quantity, clause, verb} = view
  if (verb >= 0 || !/^(?:CNY|USD)/.test(quantity.unit) || clause.verbAt === clause.to) return ''
  let at = quantity.to
  while (at < clause.to && tags[at]?.tag === 'aux') at++
  if (words.flowing.has(tags[at]?.verb?.lemma ?? '')) return flowsTo(view, at + 1)
  const passive = at > quantity.to && tags[at]?.verb?.inflection === 'past'
  return passive ? toldFrom(view, at) : ''
}

/** `spend 120 billion yuan on transport, including | 34 billion yuan on railways`. */
export function includedIn(view: View): string {
  const {tags, text, lead, quantity, clause} = view
  if (!words.listedWith.has(lowerAt(tags, lead)) || !/^(?:CNY|USD)$/.test(quantity.unit)) return ''
  if (!words.purposes.has(lowerAt(tags, quantity.to)) || isYearOrPlace(view, quantity.to + 1)) return ''
  return phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true))
}

/** `2.1 billion yuan goes to education | and 900 million yuan | to health care`, with a comma before `and` or without. */
export function clauseGoes({tags, clause, quantity, quantities, index}: View): boolean {
  const previous = quantities[index - 1]
  if (!previous || lowerAt(tags, quantity.from - 1) !== 'and') return false
  const goes = clause.verbAt === clause.to && words.flowing.has(tags[previous.to]?.verb?.lemma ?? '')
  if (goes && lowerAt(tags, clause.from) === 'and') return true
  const listed = previous.from >= clause.from
  return listed && words.flowing.has(tags[clause.verbAt]?.verb?.lemma ?? '')
}
