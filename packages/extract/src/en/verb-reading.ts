import {english} from '@jianbao/lexicon'
import {isPlural, type VerbForm} from '@jianbao/quantity'
import {ambiguousIsVerb} from './ambiguous-verb.js'
import {measures, starts, tagBefore} from './neighbours.js'
import {isClosed, participleIsVerb, pastIsVerb} from './participle.js'
import type {Tagged, Tagging} from './tagged.js'
import {isMeasuring} from './verb-class.js'
import {words} from './words.js'

/** `It also plans | to raise spending`, `Anhui plans | 5.5 pct growth`. */
function intends({inflection}: VerbForm, at: number, {tokens, tagged, ahead}: Tagging): boolean {
  const before = tagged[at - 1]?.tag
  if (tokens[at + 1]?.lower === 'to') return before !== 'det' && before !== 'prep'
  return inflection === 's' && before === 'noun' && ahead(at + 1) === 'quantity'
}

/** `propose that GDP | grow | at an average rate of 10 percent and by 2007 | reach | 48 billion yuan`: a base form behind a singular. */
function isProposed(form: VerbForm, at: number, tagging: Tagging): boolean {
  const word = tagging.tokens[at]?.lower ?? ''
  if (!isMeasuring(form) || changeNouns.has(word)) return false
  const next = tagging.tokens[at + 1]?.lower
  const average = next === 'at' && words.averageLead.has(tagging.tokens[at + 2]?.lower ?? '')
  return measures(tagging, at + 1) || (words.growingAt.has(form.lemma) && average)
}

const changeNouns = new Set(english.cues.changeNouns)

/** Most words are in none, which spares putting two together. */
const namedWords = new Set([...words.participialNames].flatMap((name) => name.split(' ')))

/** `industrial | added | value`, `the | standing | committee`: part of a name. */
function isNamePart(at: number, {tokens}: Tagging): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!namedWords.has(word)) return false
  const last = at > 0 ? tokens[at - 1]?.lower : ''
  return words.participialNames.has(`${word} ${tokens[at + 1]?.lower}`) || words.participialNames.has(`${last} ${word}`)
}

/** `that local revenue | grow | by 11 percent`, `that GDP | grow | at an average annual rate of 10%`: the subjunctive of what is proposed. */
function isWished(form: VerbForm, at: number, tagging: Tagging): boolean {
  if (!isMeasuring(form)) return false
  const {tokens} = tagging
  const averaged = tokens[at + 1]?.lower === 'at' && words.averageLead.has(tokens[at + 2]?.lower ?? '')
  return averaged || measures(tagging, at + 1)
}

/** `people aged 60 and above | account for 34 percent`: the preposition ends a bound and governs nothing. */
const endsBound = (tagged: readonly Tagged[]) => tagged.at(-2)?.tag === 'conj' && tagged.at(-3)?.tag === 'quantity'

const boundPairs = new Set(
  Object.values(english.cues.boundsBefore)
    .flat()
    .filter((phrase) => phrase?.split(' ').length === 2)
)

/** `| Close to | six million people received aid`: a bound, and no order. */
const isBound = (at: number, {tokens, ahead}: Tagging) =>
  ahead(at + 2) === 'quantity' && boundPairs.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)

/** Whether a word that can be a verb is one here, by its neighbours. */
export function isVerb(form: VerbForm, tagging: Tagging): boolean {
  const at = tagging.tagged.length
  const before = tagBefore(tagging, at)
  if (isNamePart(at, tagging) || isBound(at, tagging)) return false
  // "It also plans to raise spending"
  if (words.intending.has(form.lemma) && intends(form, at, tagging)) return true
  // "raise R&D | spending | by 9 percent"
  if (words.ingNouns.has(tagging.tokens[at]?.lower ?? '') && before?.tag === 'noun') return false
  if (form.ambiguous) return ambiguousIsVerb(form, at, tagging)
  if (before?.tag === 'aux' || before?.tag === 'pron') return true
  if (form.inflection === 'ing') return participleIsVerb(at, tagging)
  if (form.inflection === 'past') return pastIsVerb(at, tagging)
  // "won two quality awards, ranking first": a verb in -s has something behind it
  if (form.inflection === 's' && isClosed(tagging, at + 1)) return false
  // "this consists of"
  if (form.inflection === 's')
    return (
      words.demonstratives.has(before?.token.lower ?? '') ||
      (before?.tag !== 'det' && before?.tag !== 'prep') ||
      endsBound(tagging.tagged)
    )
  if (form.inflection === 'base' && before?.tag === 'noun' && isProposed(form, at, tagging)) return true
  // "Of the 46 projects, seven | involve | an investment of over 1 billion yuan"
  const parted = before?.tag === 'quantity' && /^(?:det|quantity)$/.test(tagging.ahead(at + 1) ?? '')
  return (
    parted ||
    starts(before) ||
    before?.tag === 'adv' ||
    before?.tag === 'verb' ||
    (before?.tag === 'noun' && (isPlural(before.token.lower) || isWished(form, at, tagging)))
  )
}
