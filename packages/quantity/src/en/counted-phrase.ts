import {english} from '@jianbao/lexicon'
import type {Token} from './token.js'
import {verbForm} from './verb-form.js'
import {words} from './words.js'

const stops = new Set([
  ...english.words.prepositions,
  ...english.words.pronouns,
  ...english.words.determiners,
  ...english.words.phraseEnds,
  ...english.verbs.auxiliaries
])
const conjunctions = new Set(english.words.conjunctions)
const numberWords = new Set(Object.keys({...english.numerals.cardinals, ...english.numerals.tens}))
const notAdverbs = new Set(english.words.notAdverbs)
const adverbs = new Set(english.words.adverbs)
const plurals = new Set(english.units.uncountPlurals)
const people = new Set(english.units.people)
const openers = new Set(['“', '"', '‘', '«', '《'])
const closers = new Set(['”', '"', '’', '»', '》'])

/** Words that a counted noun phrase may hold before it is given up: `provincial-level “most beautiful … spaces”` has nine. */
const longest = 18

export interface CountedPhrase {
  /** Tokens of the phrase, end exclusive. */
  readonly from: number
  readonly to: number
  /** Lower-case last word: `projects` in `new charging projects`. */
  readonly head: string
}

/** `enterprises`, `people`; not `across`, `business`, `basis`. */
export function isPlural(word: string): boolean {
  return plurals.has(word) || (/[a-z]s$/.test(word) && !/(?:ss|us|is|'s)$/.test(word))
}

/** Whether the word at `at` is a verb there and not part of a noun phrase, given that a plural noun stands before it. */
function isVerbAfterNoun(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.verb
  if (!form) return false
  // "helped 23,000 jobless people | find | jobs", but "20 services | build | teams"
  const theyDo = people.has(tokens[at - 1]?.lower ?? '')
  if (!form.ambiguous) return form.inflection !== 'base' || theyDo || !isPlural(tokens[at + 1]?.lower ?? '')
  return form.inflection === 'past' || form.inflection === 'ing'
}

/** Whether a quotation is open behind a mark: a comma inside changes nothing, a straight mark opens or closes. */
function isQuotedBehind(mark: string, quoted: boolean): boolean {
  if (quoted) return !closers.has(mark)
  return openers.has(mark)
}

interface Scan {
  readonly from: number
  at: number
  plural: number
  quoted: boolean
}

/** `members|'| studios`: an apostrophe glued to a plural, with a word behind it. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return mark?.text === "'" && /s$/.test(before?.lower ?? '') && before?.end === mark.start && next?.kind === 'word'
}

/** `150 projects, including 5 | exceeding | 5 billion yuan`: a participle with a measure of its own counts nothing. */
function isMeasuring(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.verb
  const measured = tokens[at + 1]?.kind === 'number' || /^[A-Z]{2,}|[$¥]$/.test(tokens[at + 1]?.text ?? '')
  return measured && form?.inflection === 'ing' && form.verbClass === 'exceed'
}

/** Whether the phrase ends before token `at`. */
function endsBefore(tokens: readonly Token[], {at, from, plural, quoted}: Scan): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind === 'mark')
    return !(quoted ? true : openers.has(token.text)) && !closers.has(token.text) && !isPossessive(tokens, at)
  // "3 world's top 500 enterprises": the number is part of a name
  if (token.kind === 'number' || token.kind === 'ratio') return !quoted && tokens[at - 1]?.lower !== 'top'
  if (quoted) return false
  const word = token.lower
  if (stops.has(word) || (at === from && isMeasuring(tokens, at))) return true
  const next = tokens[at + 1]?.lower ?? ''
  if (conjunctions.has(word))
    return (
      at === from ||
      tokens[at + 1]?.kind !== 'word' ||
      plural >= 0 ||
      !words.phraseJoiners.has(word) ||
      stops.has(next) ||
      // "20 national | and five provincial parks"
      numberWords.has(next)
    )
  if (adverbs.has(word) || (/ly$/.test(word) && !notAdverbs.has(word)))
    // "clinics | now | serves"
    return plural >= 0 && (!isPlural(next) || verbForm(next)?.ambiguous === false)
  // "150 projects, including 5 | exceeding 5 billion yuan"
  if (at === from && words.sizing.has(word) && /^(?:number|mark)$/.test(tokens[at + 1]?.kind ?? '')) return true
  return plural === at - 1 && isVerbAfterNoun(tokens, at)
}

/**
 * The noun phrase that a number counts: `46 | consultation results`, `436 | new charging stations`. It ends at its
 * last plural noun before a preposition, verb or mark; without a plural, at that place.
 */
export function countedPhrase(tokens: readonly Token[], from: number): CountedPhrase | undefined {
  const scan: Scan = {from, at: from, plural: -1, quoted: false}
  while (scan.at - from < longest && !endsBefore(tokens, scan)) {
    const token = tokens[scan.at]
    if (token?.kind === 'mark') scan.quoted = isQuotedBehind(token.text, scan.quoted)
    else if (isPlural(token?.lower ?? '') && !scan.quoted) scan.plural = scan.at
    scan.at++
  }
  const to = scan.plural >= 0 ? scan.plural + 1 : scan.at
  const last = tokens[to - 1]
  const head = last?.kind === 'mark' ? tokens[to - 2] : last
  // "400 billion more than" counts nothing
  return to > from && head && !adverbs.has(head.lower) ? {from, to, head: head.lower} : undefined
}
