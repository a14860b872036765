import {isPlural, type VerbForm} from '@jianbao/quantity'
import {measures, starts, tagBefore} from './neighbours.js'
import type {Tagging} from './tagged.js'
import {isChanged, isMeasuring, isReached} from './verb-class.js'
import {words} from './words.js'

/** `Increase GDP by about 7.5%`: a verb of change that opens a sentence before a noun. */
function orders(form: VerbForm, at: number, {ahead, tokens}: Tagging): boolean {
  const next = ahead(at + 1)
  // "cut" is its own past
  if (form.inflection === 'base' || tokens[at]?.lower === form.lemma)
    return (
      next === 'det' ||
      next === 'quantity' ||
      // "and grant | over five trillion yuan | in loans"
      (words.amountLeads.has(tokens[at + 1]?.lower ?? '') && ahead(at + 2) === 'quantity') ||
      // "Complete | investment of 5 billion yuan"
      (next === 'noun' && (isChanged(form) || words.ordering.has(form.lemma)))
    )
  return form.inflection !== 's' && (next === 'det' || next === 'quantity')
}

/** `Fully | complete | this year's tasks`, `and strictly | control | coal`: an order behind the adverb that tells how. */
function isAskedFor(form: VerbForm, at: number, tagging: Tagging): boolean {
  if (orders(form, at, tagging)) return true
  const how = /ly$/.test(tagging.tokens[at - 1]?.lower ?? '')
  return how && form.inflection === 'base' && tagging.ahead(at + 1) === 'noun'
}

/** `The county | cut | the number of …`: a noun, a word that can be a verb and a determiner, where no verb was before. */
function takesObject({tagged, ahead}: Tagging, at: number): boolean {
  if (ahead(at + 1) !== 'det' || tagged[at - 1]?.tag !== 'noun') return false
  for (let k = at - 1; k >= 0 && tagged[k]?.tag !== 'mark'; k--)
    if (/^(?:verb|aux|prep|quantity)$/.test(tagged[k]?.tag ?? '')) return false
  return true
}

/** `The project | benefits | 30,000 households`, `parks | benefit | 3,000 people`. */
function servesThem({lemma, inflection}: VerbForm, at: number, {tagged, ahead}: Tagging): boolean {
  if (!words.benefiting.has(lemma) || ahead(at + 1) !== 'quantity') return false
  return inflection === 's' || isPlural(tagged[at - 1]?.token.lower ?? '')
}

/** `imports increase by 6%`, `exports grew`, `its share increases to 5%`: what follows tells a verb from a noun. */
export function ambiguousIsVerb(form: VerbForm, at: number, tagging: Tagging): boolean {
  const before = tagBefore(tagging, at)
  if (starts(before)) return orders(form, at, tagging) || (form.inflection === 'past' && measures(tagging, at + 1))
  // "a drought that | hit | 210,000 mu of cropland"
  if (
    before?.token.lower === 'that' &&
    tagBefore(tagging, at, 2)?.tag === 'noun' &&
    tagging.ahead(at + 1) === 'quantity'
  )
    return true
  // "of which | exports | were 12 billion yuan"
  if (before?.tag === 'pron' && tagging.ahead(at + 1) === 'aux') return false
  // "of which | exports | stood at 34 billion yuan"
  const next = before?.tag === 'pron' ? tagging.tokens[at + 1]?.verb : undefined
  if (next && !next.ambiguous && next.inflection === 'past' && isMeasuring(next)) return false
  if (before?.tag === 'pron' || (before?.tag === 'aux' && !words.be.has(before.token.lower))) return true
  if (before?.tag === 'aux') return form.inflection === 'past' || form.inflection === 'ing'
  // "23,900 firms were newly registered"
  if (before?.token.lower === 'newly') return form.inflection === 'past' && tagBefore(tagging, at, 2)?.tag === 'aux'
  // "Fully | complete | this year's 66 projects", "it is to fully | complete | them"
  // "We must fully | complete | this year's plan"
  const modal = tagBefore(tagging, at, 2)?.tag === 'aux' && !words.be.has(tagBefore(tagging, at, 2)?.token.lower ?? '')
  const ordered = modal || starts(tagBefore(tagging, at, 2))
  if (before?.tag === 'adv') return measures(tagging, at + 1) || (ordered && isAskedFor(form, at, tagging))
  // "Foreign capital actually used | hit | $178 million"
  if (before?.tag === 'verb') return before.verb?.inflection === 'past' && isReached(form) && measures(tagging, at + 1)
  if (before?.tag !== 'noun') return false
  if (form.lemma === 'rank' || takesObject(tagging, at) || servesThem(form, at, tagging)) return true
  // "20 projects | start | and 15 are finished"
  const begins = words.beginning.has(form.lemma) && form.inflection === 'base' && isPlural(before.token.lower)
  if (begins && /^(?:mark|conj)$/.test(tagging.ahead(at + 1) ?? 'mark')) return true
  const says = isMeasuring(form) || form.inflection === 'past' || form.inflection === 'ing'
  return says && measures(tagging, at + 1)
}
