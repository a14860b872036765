import {english} from '@jianbao/lexicon'
import {lower} from './found.js'
import type {Token} from './token.js'
import {words} from './words.js'

const spanAfter = new Set(english.cues.spanAfter)

/** How far before `in five years` the number stands that came about in them. */
const termReach = 12

const isCapital = (token: Token | undefined) => /^[A-Z]/.test(token?.text ?? '')

/** `the six consecutive years`: an adjective stands between. */
const isStreak = (tokens: readonly Token[], at: number, to: number) =>
  tokens.slice(at, to).some(({lower: word}) => words.timeAdjectives.has(word))

/** `over | the five years`; `The five years since …` opens a sentence. */
const isPlaced = (tokens: readonly Token[], at: number) =>
  words.calendarPrepositions.has(lower(tokens, at)) || (tokens[at]?.kind ?? 'mark') === 'mark'

/** `51 million jobs were created in five years`: so long is a government's term; `was finished in five years` measures. */
function isTerm(tokens: readonly Token[], at: number, to: number, unit: string): boolean {
  if (unit !== 'year' || lower(tokens, at) !== 'five' || to !== at + 2) return false
  // "these were | five years | of catching up"
  if (words.copulas.has(lower(tokens, at - 1)) && words.termRelatives.has(lower(tokens, to))) return true
  if (lower(tokens, at - 1) === 'in' && !words.finishing.has(lower(tokens, at - 2))) return true
  if (words.earlierWords.has(lower(tokens, to))) return true
  return (
    lower(tokens, at - 1) === 'in' && tokens.slice(Math.max(0, at - termReach), at).some(({kind}) => kind === 'number')
  )
}

/** `one year ahead of schedule`; elsewhere `one year` is no quantity. */
export function isAhead(tokens: readonly Token[], to: number): boolean {
  const [next, second, third] = [lower(tokens, to), lower(tokens, to + 1), lower(tokens, to + 2)]
  return spanAfter.has(next) || spanAfter.has(`${next} ${second}`) || spanAfter.has(`${next} ${second} ${third}`)
}

/** Words between an article and the number of a stretch: `an | extremely extraordinary | five years`. */
const stretchReach = 4

/** `is an extraordinary | five years | in our history`: years that have one article are one stretch of them. */
function isOneStretch(tokens: readonly Token[], at: number, to: number): boolean {
  const open = (tokens[to]?.kind ?? 'mark') === 'mark' || words.termRelatives.has(lower(tokens, to))
  for (let back = at - 1; open && at - back <= stretchReach && tokens[back]?.kind === 'word'; back--)
    if (words.manySigns.has(lower(tokens, back)))
      return back < at - 1 && words.copulas.has(lower(tokens, back - 1)) && !words.addedSigns.has(lower(tokens, at - 1))
  return false
}

/** `past five years`, `over the five years`, `Twelfth Five Year Plan`: a stretch of the calendar, not a quantity. */
export function isCalendarSpan(tokens: readonly Token[], at: number, to: number, unit: string): boolean {
  if (unit === 'year' && words.plans.has(lower(tokens, to))) return true
  // "6,897 Proposals in Five Years": a title tells which years it is about
  if (unit === 'year' && isCapital(tokens[at]) && isCapital(tokens[to - 1])) return true
  if (!['year', 'month', 'day', 'hour'].includes(unit)) return false
  const before = lower(tokens, at - 1)
  // "half as many again | as three years earlier"
  if (words.comparedPrepositions.has(before) && words.earlierWords.has(lower(tokens, to))) return true
  if (words.agoWords.has(lower(tokens, to)) || isTerm(tokens, at, to, unit)) return true
  if (unit === 'year' && isOneStretch(tokens, at, to)) return true
  return (
    words.calendarAdjectives.has(before) ||
    (before === 'the' &&
      (isPlaced(tokens, at - 2) || words.calendarSince.has(lower(tokens, to))) &&
      !isStreak(tokens, at, to))
  )
}
