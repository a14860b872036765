import {english} from '@jianbao/lexicon'
import {endsPhrase, isYear, tellsChange} from './changed-number.js'
import {doesNext, doesToo, isPassed} from './counted-part.js'
import {isPlural} from './counted-phrase.js'
import {lower} from './found.js'
import {auxiliaries, goesOn, isClosed, sharesUnit} from './number-goes-on.js'
import {type Numeral, readCardinal} from './numeral.js'
import {isDone, isDoneAgain, listReach, prepositions, sharesDeed} from './shared-deed.js'
import type {Token} from './token.js'
import {words} from './words.js'

const labels = new Set(english.cues.labels)

/** A number without unit or noun is a figure only where a verb, a preposition of measure or a list governs it. */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1)
  const after = readCardinal(tokens, at)?.to ?? at
  if (words.governing.has(before) || isPassed(tokens, at) || words.comparatives.has(lower(tokens, after))) return true
  return (
    sharesUnit(tokens, at) ||
    words.groups.has(`${lower(tokens, after)} ${lower(tokens, after + 1)}`) ||
    words.groups.has(`${lower(tokens, at - 2)} ${before}`) ||
    goesOn(tokens, at, after) ||
    isPredicated(tokens, at, after) ||
    tellsChange(tokens, at, after) ||
    words.against.has(before) ||
    isNumbered(tokens, at) ||
    words.againstPhrases.has(`${lower(tokens, at - 2)} ${before}`) ||
    isDone(tokens, at, after) ||
    sharesDeed(tokens, at, after) ||
    closesNoun(tokens, at, after) ||
    isDoneAgain(tokens, at, after) ||
    hasShare(tokens, at, after)
  )
}

/** `National laboratories reached | eight |,`: a number in words that a verb of measure governs alone. */
export const reachesSpelled = (tokens: readonly Token[], at: number, after: number): boolean =>
  tokens[at - 1]?.verb?.verbClass === 'reach' &&
  tokens[at - 1]?.verb?.inflection === 'past' &&
  endsPhrase(tokens, after)

/** `the workstations now | number | 210`; not `hotline number 12345`. */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  if (!words.numberVerbs.has(lower(tokens, at - 1))) return false
  // "the pilot cities, at present 58, | will | number 110"
  if (auxiliaries.has(lower(tokens, at - 2))) return true
  const adverb = words.nowAdverbs.has(lower(tokens, at - 2))
  return isPlural(lower(tokens, adverb ? at - 3 : at - 2))
}

/** `Of the 118 projects, | nine | involved foreign capital`: counts some of what was counted before. */
export function countsPart(tokens: readonly Token[], at: number, {to, value}: Numeral): boolean {
  if (value === 1 || !words.goingOn.has(lower(tokens, at - 1))) return false
  if (tokens[to]?.verb?.inflection !== 'past' && !words.predicates.has(lower(tokens, to))) return false
  return isPartitive(tokens, at)
}

/** `Of the 118 projects, |`, `among the 46 firms, |`. */
function isPartitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - listReach), at - 1)
  return before.some(
    ({lower: word, text}, k) =>
      words.partitives.has(word) &&
      (/^[OA]/.test(text) || before.slice(k).some((_, n) => readCardinal(before, k + n) !== undefined))
  )
}

/** `Of these, | 14 | received written instructions`, `Among the proposals, | 698 | came from members`: no noun follows, but a verb. */
export function tellsOfPart(tokens: readonly Token[], at: number, after: number): boolean {
  const form = tokens[after]?.verb
  if (doesNext(tokens, at, after) || doesToo(tokens, at, after)) return true
  // "Of the 46 projects, seven | involve | more than 1 billion yuan each"
  if (form?.inflection !== 'past')
    return form?.ambiguous === false && lower(tokens, at - 1) === ',' && isPartitive(tokens, at)
  if (words.originVerbs.has(lower(tokens, after))) return words.listedBy.has(lower(tokens, after + 1))
  // "of which | 34 | involved foreign firms"
  if (words.groups.has(`${lower(tokens, at - 2)} ${lower(tokens, at - 1)}`)) return true
  if (isDoneAgain(tokens, at, after)) return true
  return lower(tokens, at - 1) === ',' && (words.groups.has(`of ${lower(tokens, at - 2)}`) || isPartitive(tokens, at))
}

/** `health accounted for | 84 | (23.3%)`, `gave no feedback on | 6 | (0.1%)`: counts with their shares. */
function hasShare(tokens: readonly Token[], at: number, after: number): boolean {
  if (!prepositions.has(lower(tokens, at - 1)) || lower(tokens, after) !== '(' || tokens[after + 1]?.kind !== 'number')
    return false
  return /^(?:%|percent)$/.test(lower(tokens, after + 2))
}

/** `5,621 proposals were put forward, and | 4,791 | have been filed`. */
function isPredicated(tokens: readonly Token[], at: number, after: number): boolean {
  if (!words.predicates.has(lower(tokens, after))) return false
  // "proposals | 212 | were filed"
  const noun = tokens[at - 1]
  // "after examination | 356 | were filed"
  const many = isPlural(noun?.lower ?? '') || words.pluralPredicates.has(lower(tokens, after))
  const behind = /^[a-z]{3,}$/.test(noun?.text ?? '') && many && !isYear(tokens[at])
  return (
    words.beforePredicate.has(noun?.lower ?? '') ||
    (behind && !labels.has(noun?.lower ?? '') && !isClosed(noun?.lower ?? ''))
  )
}

/**
 * `Charging piles: | 3,400;`, `new enterprises above designated size | 26,`: machine translation and lists put the
 * number behind its noun. Names do that too, but in capitals (`Shenzhou 15`) or behind a label (`phase 2`).
 */
function closesNoun(tokens: readonly Token[], at: number, after: number): boolean {
  if (!endsPhrase(tokens, after) || isYear(tokens[at]) || lower(tokens, after) === ':') return false
  if (followsLabel(tokens, at, after)) return true
  const noun = tokens[at - 1]
  return noun?.kind === 'word' && /^[a-z]{3,}$/.test(noun.text) && !labels.has(noun.lower) && !isClosed(noun.lower)
}

/** `Visitors: | 85 million`, `Metro lines to open: | four`; not `Hits: 2037` of a web page. */
export function followsLabel(tokens: readonly Token[], at: number, after: number): boolean {
  const noun = tokens[at - 2]
  return (
    /^[:：]$/.test(lower(tokens, at - 1)) &&
    endsPhrase(tokens, after) &&
    noun?.kind === 'word' &&
    /^\p{L}[a-z]{2,}$/u.test(noun.text) &&
    !labels.has(noun.lower) &&
    !words.pageLabels.has(noun.lower) &&
    !isClosed(noun.lower)
  )
}
