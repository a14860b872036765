import {english} from '@jianbao/lexicon'
import {countedPhrase, isPlural} from './counted-phrase.js'
import {lower} from './found.js'
import {type Numeral, readCardinal} from './numeral.js'
import type {Token} from './token.js'
import {words} from './words.js'

/** `saw 35 projects break ground, | 28 | go into production`: more of the same do something; not `12 parks and 30 escape routes`. */
export function doesNext(tokens: readonly Token[], at: number, after: number): boolean {
  const form = tokens[after]?.verb
  if (form?.inflection !== 'base' || form.ambiguous || !words.goingOn.has(lower(tokens, at - 1))) return false
  return isPlural(countedPhrase(tokens, after)?.head ?? '') ? false : hasNumber(tokens, at)
}

/** `45 were adopted and | 12 | received comments from leaders`: more of the same, with a verb that describes no noun. */
export const doesToo = (tokens: readonly Token[], at: number, after: number): boolean =>
  words.activePasts.has(lower(tokens, after)) && words.goingOn.has(lower(tokens, at - 1)) && hasNumber(tokens, at)

const hasNumber = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - wholeReach), at - 1).some(({kind}) => kind === 'number')

/** How far before a part the number of the whole may stand. */
const wholeReach = 25

/** `Nine bridges were begun, | four | of which are open`: some of what was counted before; not `one of them`. */
export const countsGroup = (tokens: readonly Token[], at: number, {to, value}: Numeral): boolean =>
  value !== 1 &&
  words.groups.has(`${lower(tokens, to)} ${lower(tokens, to + 1)}`) &&
  // "Eighty-two | of these concerned the economy": the whole was told in the sentence before
  (at === 0 ||
    tokens
      .slice(Math.max(0, at - wholeReach), at)
      .some((_, k) => readCardinal(tokens, Math.max(0, at - wholeReach) + k)))

const countingVerbs = new Set(english.cues.countingVerbs)

/** `held | one | plenary session, five meetings and …`: the first of a list of counts; not `one country, two systems`. */
export function opensCounts(tokens: readonly Token[], at: number): boolean {
  const phrase = countingVerbs.has(lower(tokens, at - 1)) ? countedPhrase(tokens, at + 1) : undefined
  if (phrase === undefined) return false
  // "hold | one | plenary meeting of the Standing Committee"
  if (words.gatherings.has(lower(tokens, phrase.to - 1))) return true
  return words.goingOn.has(lower(tokens, phrase.to)) && isCount(tokens, phrase.to + 1)
}

const isCount = (tokens: readonly Token[], at: number) => (readCardinal(tokens, at)?.value ?? 0) > 1

/** `198 factories, 10 parks and | one | zero-carbon park`: the last of a list of counts. */
export function closesCounts(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at - 1) !== 'and') return false
  for (let from = at - 2; from >= Math.max(0, at - listedReach); from--) {
    const numeral = readCardinal(tokens, from)
    if (numeral && numeral.to > from)
      return (numeral.value ?? 0) > 1 && countedPhrase(tokens, numeral.to)?.to === at - 1
  }
  return false
}

/** How far before the last count of a list the one before it may stand. */
const listedReach = 9

/** `cutting the number of VAT brackets | from three to two`: both ends in words. */
export function movesNumber(tokens: readonly Token[], at: number, {to}: Numeral): boolean {
  const sign = lower(tokens, at - 1)
  const from = sign === 'from' ? at - 1 : sign === 'to' ? at - 3 : -1
  if (from < 0 || lower(tokens, from) !== 'from') return false
  if (sign === 'from' ? lower(tokens, to) !== 'to' || !readCardinal(tokens, to + 1) : !readCardinal(tokens, from + 1))
    return false
  const before = tokens.slice(Math.max(0, from - listedReach), from)
  return before.some(({lower: word}, k) => word === 'number' && before[k + 1]?.lower === 'of')
}

/** `the number of listed firms rose by | three | to 15`. */
export const isStep = (tokens: readonly Token[], at: number, {to}: Numeral): boolean =>
  lower(tokens, at - 1) === 'by' && lower(tokens, to) === 'to' && isCount(tokens, to + 1)

/** `on top of the | 305 | already in operation`: those that there are. */
export const countsStanding = (tokens: readonly Token[], at: number, {to, spelled}: Numeral): boolean =>
  !spelled && words.definite.has(lower(tokens, at - 1)) && words.alreadyWords.has(lower(tokens, to))

/** `throughput topped | 50 million | for the first time`: a verb of passing has nothing but a number for its object. */
export function isPassed(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at - 1]?.verb
  if (form?.verbClass !== 'exceed') return false
  // "will | top | 50 million", but "the top 500 firms"
  return form.inflection !== 'base' || words.multipleBefore.has(lower(tokens, at - 2))
}
