import {lower} from './found.js'
import {numerals} from './numerals.js'
import type {Token} from './token.js'
import {words} from './words.js'

const {scales} = numerals

/** `2012` may be a year. */
export const isYear = (token: Token | undefined) => /^(?:19|20)\d\d$/.test(token?.text ?? '')

/** Whether the number that ends before token `after` is followed by a mark or the sentence's end. */
export const endsPhrase = (tokens: readonly Token[], after: number) => (tokens[after]?.kind ?? 'mark') === 'mark'

/** The number that ends before `at`, its scale left out: `8.6 | million`. */
function digitsBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1
  while (scales.get(lower(tokens, before)) !== undefined) before--
  return before
}

/** `an increase of 2.8 and | 5.5 | over 2007`, `by 8.6 million, 9.1 million and | 8.8 million`. */
function followsGoverned(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at - 1) !== 'and') return false
  let before = digitsBefore(tokens, lower(tokens, at - 2) === ',' ? at - 2 : at - 1)
  while (tokens[before]?.kind === 'number' && lower(tokens, before - 1) === ',')
    before = digitsBefore(tokens, before - 1)
  return tokens[before]?.kind === 'number' && words.governing.has(lower(tokens, before - 1))
}

/** `101 million people had insurance, up | 22.3 million | from five years earlier`. */
function followsDirection(tokens: readonly Token[], at: number, after: number): boolean {
  if (!words.changeSides.has(lower(tokens, at - 1)) || isYear(tokens[at])) return false
  return endsPhrase(tokens, after) || words.comparedWith.has(lower(tokens, after))
}

/** `was reduced from | 40 | to 29`, `went up from | 286 | in 2016 to 1,470`. */
function startsChange(tokens: readonly Token[], at: number, after: number): boolean {
  if (lower(tokens, at - 1) !== 'from' || isYear(tokens[at])) return false
  // "from 9,200 | at the end of 1996 | to 15,700"
  let to = after
  while (to - after < timeReach && lower(tokens, to) !== 'to' && (tokens[to]?.kind === 'word' || isYear(tokens[to])))
    to++
  return lower(tokens, to) === 'to' && tokens.slice(to + 1, to + 5).some(({kind}) => kind === 'number')
}

/** How many words may tell when a number was so: `from 9,200 | at the end of 1996 | to 15,700`. */
const timeReach = 6

/** `cut to 1.5 working days, from | 3 | in 2018`, `rise to 4.8 from | 4.1`: what a change began from, told behind its end. */
function followsEnd(tokens: readonly Token[], at: number, after: number): boolean {
  if (lower(tokens, at - 1) !== 'from' || isYear(tokens[at])) return false
  // "took 2.1 million calls, up from | 1.6 million"
  if (words.changeSides.has(lower(tokens, at - 2)) && endsPhrase(tokens, after)) return true
  const closed =
    endsPhrase(tokens, after) ||
    (lower(tokens, after) === 'in' && isYear(tokens[after + 1])) ||
    // "to 260 by the end of the year from | 190 | a year earlier"
    (words.rateSigns.has(lower(tokens, after)) && words.earlierWords.has(lower(tokens, after + 2)))
  const before = tokens.slice(Math.max(0, at - endReach), at - 1)
  const to = before.findLastIndex((token) => token.lower === 'to')
  return closed && to >= 0 && before[to + 1]?.kind === 'number'
}

/** `consolidating 162 parks into | 123 |`, `merged 23 departments into | 15 |`: what a merger left. */
function followsMerger(tokens: readonly Token[], at: number, after: number): boolean {
  if (lower(tokens, at - 1) !== 'into' || isYear(tokens[at])) return false
  const closed = endsPhrase(tokens, after) || lower(tokens, after) === 'and'
  return closed && tokens.slice(Math.max(0, at - endReach), at - 1).some(({kind}) => kind === 'number')
}

/** How far before `from` the end of a change may stand. */
const endReach = 10

/** Whether a bare number at `at`, which ends before `after`, is an end of a change or its size. */
export const tellsChange = (tokens: readonly Token[], at: number, after: number): boolean =>
  followsGoverned(tokens, at) ||
  startsChange(tokens, at, after) ||
  followsDirection(tokens, at, after) ||
  followsMerger(tokens, at, after) ||
  followsEnd(tokens, at, after)
