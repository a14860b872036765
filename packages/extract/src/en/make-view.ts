import {english} from '@jianbao/lexicon'
import type {Clause} from './clause.js'
import {deniedBound, isDenied} from './denied.js'
import type {ReadSentence} from './sentence.js'
import {readAlternative, readCoordinatedBound} from './shared-bound.js'
import type {Tagged} from './tagged.js'
import type {Topic} from './topic.js'
import {isChanged, isMeasuring} from './verb-class.js'
import type {View} from './view.js'
import {words} from './words.js'

/** `from the previous year's | negative | 2.3 percent`. */
const turning = new Set(english.quantity.negatives)

/** `from | last year's | 2.1%`: the year only tells when. */
function beforeYear(tags: readonly Tagged[], at: number): number {
  let lead = at - 1
  while (words.relativeYears.has(tags[lead]?.token.lower ?? '') || tags[lead]?.tag === 'det') lead--
  return lead
}

/** The word that governs a number: before its bound, its article, and `an average annual rate of`. */
function leadBefore(tags: readonly Tagged[], from: number, floor: number): number {
  let lead = from - 1
  if (turning.has(tags[lead]?.token.lower ?? '')) lead--
  if (words.timePossessives.has(tags[lead]?.token.lower ?? '')) lead = beforeYear(tags, lead)
  // "set aside | 56 billion yuan"
  // "invest an | additional | 45 million yuan"
  while (lead >= floor && (tags[lead]?.tag === 'det' || words.beforeAmount.has(tags[lead]?.token.lower ?? ''))) lead--
  if (tags[lead]?.token.lower !== 'of') return lead
  let start = lead - 1
  while (start >= floor && words.introducing.has(tags[start]?.token.lower ?? '')) start--
  // "a penetration rate of 10%" is a name, "an average rate of" only introduces
  if (start === lead - 1 || tags[start]?.tag === 'noun') return lead
  while (start >= floor && tags[start]?.tag === 'det') start--
  return start >= floor ? start : lead
}

/** A participle or an infinitive that only describes the noun before it: `residents | living | in poverty`, `the time | to open a firm`. */
function describesNoun(tags: readonly Tagged[], at: number): boolean {
  const form = tags[at]?.verb
  if (!form || isMeasuring(form)) return false
  const infinitive = form.inflection === 'base' && tags[at - 1]?.token.lower === 'to'
  const before = tags[infinitive ? at - 2 : at - 1]
  // "increase funds for | helping | the poor by 1.5 billion yuan"
  if (form.inflection === 'ing' && before?.tag === 'prep') return true
  if (infinitive) return before?.tag === 'noun' || before?.tag === 'verb'
  return (form.inflection === 'ing' || form.inflection === 'past') && before?.tag === 'noun'
}

/**
 * The verb of change that governs a number behind a preposition of measure, where verbs inside its object stand nearer:
 * `reduced | the number of residents living in poverty by 3 million`, `cut | the time needed to open a firm to 5 days`.
 */
function governingVerb(tags: readonly Tagged[], nearest: number, lead: number, floor: number): number {
  if (!words.placings.has(tags[lead]?.token.lower ?? '') || lead <= nearest) return nearest
  let at = nearest
  while (at >= floor && (tags[at]?.tag !== 'verb' || describesNoun(tags, at))) {
    if (/^(?:quantity|mark|conj)$/.test(tags[at]?.tag ?? '')) return nearest
    at--
  }
  return at >= floor && isChanged(tags[at]?.verb) ? at : nearest
}

/** `limit | the rise in prices | to | 3 percent`; not `was limited to 3 cities`. */
function limitsTo(tags: readonly Tagged[], lead: number): boolean {
  if (tags[lead]?.token.lower !== 'to') return false
  let verb = lead - 1
  while (verb >= 0 && !/^(?:quantity|mark)$/.test(tags[verb]?.tag ?? '')) {
    if (words.limitingTo.has(tags[verb]?.verb?.lemma ?? '')) return true
    verb--
  }
  return false
}

/** What the rules look at for one quantity of a clause. */
export function makeView(
  {text, tags, quantities}: ReadSentence,
  clause: Clause,
  index: number,
  topic: Topic
): View | undefined {
  const quantity = quantities[index]
  if (!quantity) return undefined
  const bound = readAlternative(tags, quantities, index) ?? readCoordinatedBound(tags, quantities, index)
  const lead = leadBefore(tags, bound.from, clause.from)
  let verb = Math.min(quantity.from, clause.to) - 1
  while (verb >= clause.from && tags[verb]?.tag !== 'verb') verb--
  if (verb >= clause.from) verb = governingVerb(tags, verb, lead, clause.from)
  // "exceeds 760 billion": the verb is the bound
  const governor = verb >= bound.from ? verb : lead
  const isLimit = bound.bound === 'eq' && !quantity.counted && limitsTo(tags, lead)
  const view: View = {
    text,
    tags,
    clause,
    quantity,
    quantities,
    index,
    bound: isLimit ? {...bound, bound: 'lte'} : bound,
    lead: governor,
    verb: verb < clause.from ? -1 : verb,
    topic
  }
  const denied = isDenied(view) ? deniedBound[bound.bound] : undefined
  return denied === undefined ? view : {...view, bound: {...bound, bound: denied}}
}
