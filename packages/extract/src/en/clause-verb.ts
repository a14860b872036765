import type {Tagged} from './tagged.js'
import {isMeasuring} from './verb-class.js'
import {words} from './words.js'

export function isFiniteVerb({tag, verb, token}: Tagged): boolean {
  if (token.lower === 'to') return false
  return (tag === 'verb' && verb?.inflection !== 'ing') || tag === 'aux'
}

/** `the target for expanding the money supply is …`: a gerund behind a preposition, before the verb of the clause. */
export function isGerund(tags: readonly Tagged[], at: number, to: number): boolean {
  if (tags[at - 1]?.tag !== 'prep') return false
  for (let k = at + 1; k < to; k++) {
    const tagged = tags[k]
    if (tagged && isFiniteVerb(tagged)) return true
  }
  return false
}

/** `the taxes | they turned over to the state | grew 17 percent`: the verb behind a clause that a pronoun begins within the subject. */
export function behindContact(tags: readonly Tagged[], verbAt: number, from: number, to: number): number {
  if (tags[verbAt - 1]?.tag !== 'pron' || tags[verbAt - 2]?.tag !== 'noun' || verbAt - 2 < from) return verbAt
  let at = verbAt
  while (at < to && /^(?:aux|adv)$/.test(tags[at]?.tag ?? '')) at++
  if (tags[at]?.tag === 'verb') at++
  for (; at < to && tags[at]?.tag !== 'quantity'; at++) {
    const tagged = tags[at]
    if (tagged && isFiniteVerb(tagged)) return at
  }
  return verbAt
}

/** `the number of people | covered by | pensions, insurance and aid grew`: a participle that only describes, and no verb. */
export const describes = (tags: readonly Tagged[], at: number): boolean =>
  tags[at]?.verb?.inflection === 'past' &&
  !isMeasuring(tags[at]?.verb) &&
  tags[at - 1]?.tag === 'noun' &&
  words.participleSigns.has(tags[at + 1]?.token.lower ?? '')

/** `the number of tourists | received in the whole year | will reach`: a participle with its phrase before the verb of the clause. */
export function behindParticiple(tags: readonly Tagged[], verbAt: number, from: number, to: number): number {
  const isParticiple = tags[verbAt]?.verb?.inflection === 'past' && tags[verbAt + 1]?.tag === 'prep'
  if (!isParticiple || verbAt === from || tags[verbAt - 1]?.tag !== 'noun') return verbAt
  let at = verbAt + 1
  // "people | covered by pensions and insurance | grew by"
  while (at < to && /^(?:prep|det|noun|adv|conj)$/.test(tags[at]?.tag ?? '')) at++
  const main = at < to ? tags[at] : undefined
  const finite = main?.tag === 'aux' && words.finite.has(main.token.lower)
  // "Energy | consumed per unit of GDP | fell 3.4%"
  const measured = main?.verb?.inflection === 'past' && isMeasuring(main.verb) && !isMeasuring(tags[verbAt]?.verb)
  return finite || measured ? at : verbAt
}
