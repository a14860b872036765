import {isPlural, verbForm} from '@jianbao/quantity'
import {measures, starts, tagBefore} from './neighbours.js'
import type {Tagging} from './tagged.js'
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
export function isClosed({tokens, ahead}: Tagging, at: number): boolean {
  return !quotes.has(tokens[at]?.text ?? '') && tokens[at]?.lower !== 'to' && /^(?:mark|aux)$/.test(ahead(at) ?? 'mark')
}

/** `projects exceeding 1 billion yuan`, `by reducing costs`; but `charging stations`, `of dredging was completed`. */
export function participleIsVerb(at: number, tagging: Tagging): boolean {
  const {tokens, ahead} = tagging
  const before = tagBefore(tagging, at)
  const next = ahead(at + 1)
  const opens = starts(before) || (before?.tag === 'adv' && starts(tagBefore(tagging, at, 2)))
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
    const form = tokens[k]?.verb
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
    const form = tokens[k]?.verb
    if (k > at + 1 && form && !form.ambiguous && form.inflection === 'past' && isMeasuring(form)) return true
  }
  return false
}

/** `newly renovated park`, `above designated size`: a participle inside a noun phrase. */
export function pastIsVerb(at: number, tagging: Tagging): boolean {
  const before = tagBefore(tagging, at)
  // "8,657 person-times | took | part"
  if (before?.tag === 'quantity')
    return tagging.ahead(at + 1) !== 'noun' || words.takingPart.has(tagging.tokens[at + 1]?.lower ?? '')
  // "projects that | benefited 6 million people"
  if (before?.token.lower === 'that' && tagBefore(tagging, at, 2)?.tag === 'noun') return true
  // "14 schools were newly built"
  // "14 firms newly | crossed | the threshold"
  if (before?.token.lower === 'newly')
    return tagBefore(tagging, at, 2)?.tag === 'aux' || tagging.ahead(at + 1) === 'det'
  // "the lengths of both | exceeded 100,000 kilometers"
  if (before?.tag === 'det' && words.allOfThem.has(before.token.lower) && measures(tagging, at + 1)) return true
  // "residents aged 65 and above | reached 21,000"
  if (before?.tag === 'prep' && tagBefore(tagging, at, 2)?.tag === 'conj' && measures(tagging, at + 1)) return true
  // "the taxes that they turned over | grew | by 7.4 percent"
  const phrasal = before?.tag === 'prep' && tagBefore(tagging, at, 2)?.tag === 'verb'
  if (phrasal && isMeasuring(tagging.tokens[at]?.verb) && measures(tagging, at + 1)) return true
  if (before?.tag === 'det' || before?.tag === 'prep') return false
  return !isInsideSubject(at, tagging)
}
