import {english} from '@jianbao/lexicon'
import {isPlural, type VerbForm, verbForm} from '@jianbao/quantity'
import {ambiguousIsVerb} from './ambiguous-verb.js'
import {measures, starts} from './neighbours.js'
import type {Tagged, Tagging} from './tagged.js'
import {isMeasuring} from './verb-class.js'
import {words} from './words.js'

/** How far a subject reaches behind a participle in it: `irrigated farmland was increased`. */
const longestSubject = 6

/** `reached 182 billion yuan | growing by 12.3%`. */
function changes(word: string): boolean {
  return isMeasuring(verbForm(word))
}

/** Opens a name in quotation marks, which a verb may govern: `rectifying | “scattered” firms`. */
const quotes = new Set(['“', '"', '«', '《'])

/** Whether nothing that a verb could govern follows: a mark, `is`, `will`; but `amounts | to`, `aims | to attract`. */
function isClosed({tokens, ahead}: Tagging, at: number): boolean {
  return !quotes.has(tokens[at]?.text ?? '') && tokens[at]?.lower !== 'to' && /^(?:mark|aux)$/.test(ahead(at) ?? 'mark')
}

/** `projects exceeding 1 billion yuan`, `by reducing costs`; but `charging stations`, `of dredging was completed`. */
function participleIsVerb(at: number, tagging: Tagging): boolean {
  const {tokens, tagged, ahead} = tagging
  const before = tagged[at - 1]
  const next = ahead(at + 1)
  const opens = starts(before) || (before?.tag === 'adv' && starts(tagged[at - 2]))
  if (opens) return !isClosed(tagging, at + 1) && !isInsideSubject(at, tagging)
  if (before?.tag === 'prep') return next === 'det' || next === 'quantity' || next === 'noun' || next === 'adv'
  // "spend 1.5 billion yuan | renovating 86 villages", but "200 charging stations"
  if (before?.tag === 'quantity')
    return next === 'quantity' || next === 'det' || (changes(tokens[at]?.lower ?? '') && measures(tagging, at + 1))
  // "funds actually introduced | amounting to | 1.57 billion yuan"
  if (before?.tag === 'verb') return changes(tokens[at]?.lower ?? '') && measures(tagging, at + 1)
  if (before?.tag !== 'noun') return false
  return next === 'det' || next === 'quantity' || next === 'adv' || next === 'prep' || isPlural(before.token.lower)
}

/** How far a participle's own phrase may reach. */
const longestPhrase = 8

/** `the value | created by the service sector | approached 60 percent`: a verb with its measure follows the participle's phrase. */
function isInsideLongSubject(at: number, tagging: Tagging): boolean {
  const {tokens, tagged, ahead} = tagging
  if (tagged[at - 1]?.tag !== 'noun' || ahead(at + 1) !== 'prep') return false
  for (let k = at + 2; k <= at + longestPhrase && /^(?:noun|det)$/.test(ahead(k) ?? ''); k++) {
    const form = verbForm(tokens[k]?.lower ?? '')
    if (form && !form.ambiguous && form.inflection === 'past' && isMeasuring(form) && measures(tagging, k + 1))
      return true
  }
  return false
}

/** Whether a form stands inside a subject: `water-saving irrigated farmland was increased`, `generating capacity rose`. */
function isInsideSubject(at: number, tagging: Tagging): boolean {
  const {tokens, ahead} = tagging
  if (isInsideLongSubject(at, tagging)) return true
  for (let k = at + 1; k <= at + longestSubject; k++) {
    const tag = ahead(k)
    if (tag === 'aux') return k > at + 1 && words.finite.has(tokens[k]?.lower ?? '')
    if (tag !== 'noun') return false
    const form = verbForm(tokens[k]?.lower ?? '')
    if (k > at + 1 && form && !form.ambiguous && form.inflection === 'past' && isMeasuring(form)) return true
  }
  return false
}

/** `newly renovated park`, `above designated size`: a participle inside a noun phrase. */
function pastIsVerb(at: number, tagging: Tagging): boolean {
  const before = tagging.tagged[at - 1]
  // "8,657 person-times | took | part"
  if (before?.tag === 'quantity')
    return tagging.ahead(at + 1) !== 'noun' || words.takingPart.has(tagging.tokens[at + 1]?.lower ?? '')
  // "projects that | benefited 6 million people"
  if (before?.token.lower === 'that' && tagging.tagged[at - 2]?.tag === 'noun') return true
  // "14 schools were newly built"
  // "14 firms newly | crossed | the threshold"
  if (before?.token.lower === 'newly') return tagging.tagged[at - 2]?.tag === 'aux' || tagging.ahead(at + 1) === 'det'
  // "the lengths of both | exceeded 100,000 kilometers"
  if (before?.tag === 'det' && words.allOfThem.has(before.token.lower) && measures(tagging, at + 1)) return true
  // "residents aged 65 and above | reached 21,000"
  if (before?.tag === 'prep' && tagging.tagged[at - 2]?.tag === 'conj' && measures(tagging, at + 1)) return true
  // "the taxes that they turned over | grew | by 7.4 percent"
  const phrasal = before?.tag === 'prep' && tagging.tagged[at - 2]?.tag === 'verb'
  if (phrasal && isMeasuring(verbForm(tagging.tokens[at]?.lower ?? '')) && measures(tagging, at + 1)) return true
  if (before?.tag === 'det' || before?.tag === 'prep') return false
  return !isInsideSubject(at, tagging)
}

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

/** `industrial | added | value`, `the | standing | committee`: part of a name. */
function isNamePart(at: number, {tokens}: Tagging): boolean {
  const [last, word, next] = [tokens[at - 1]?.lower, tokens[at]?.lower, tokens[at + 1]?.lower]
  return words.participialNames.has(`${word} ${next}`) || words.participialNames.has(`${last} ${word}`)
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
  const before = tagging.tagged[at - 1]
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
