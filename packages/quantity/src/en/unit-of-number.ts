import {english} from '@jianbao/lexicon'
import {isAhead} from './calendar-span.js'
import {lower} from './found.js'
import type {Numeral} from './numeral.js'
import {numerals} from './numerals.js'
import {type Token, tokenize} from './token.js'
import {readUnit} from './unit.js'
import {words} from './words.js'

/** `for 21 consecutive months`, `two whole years`: an adjective between a number and its unit of time. */
function spanUnit(tokens: readonly Token[], at: number): ReturnType<typeof readUnit> {
  return words.timeAdjectives.has(lower(tokens, at)) ? readUnit(tokens, at + 1) : readUnit(tokens, at)
}

/** How far before points the percentage stands that they are of. */
const percentReach = 20

/** `99.4%, | 1.2 points | higher than the year before`; not `30 service points`. */
function pointUnit(tokens: readonly Token[], at: number, {to, spelled}: Numeral): ReturnType<typeof readUnit> {
  if (!/^points?$/.test(lower(tokens, to)) || spelled) return undefined
  // "rose | 2 points | to 43 percent"
  const moved = /^(?:rise|fall)$/.test(tokens[at - 1]?.verb?.verbClass ?? '')
  const compared = moved || words.comparatives.has(lower(tokens, to + 1)) || words.pointSigns.has(lower(tokens, at - 1))
  const percent = tokens
    .slice(Math.max(0, at - percentReach), at)
    .some(({text, lower: word}) => /^(?:%|percent|cent|pct)$/.test(text) || words.pointBases.has(word))
  return compared && percent ? {unit: 'pp', factor: 1, to: to + 1} : undefined
}

/** `two billion-yuan projects` are two, `100 million-yuan projects` (亿元项目) of 100 million each. */
const leastSized = 100

/** `100 | million-yuan projects`. */
export function hyphenatedMoney(tokens: readonly Token[], {to, value}: Numeral): ReturnType<typeof readUnit> {
  if ((value ?? 0) < leastSized) return undefined
  const [scale = '', money = '', more] = lower(tokens, to).split('-')
  const power = numerals.scales.get(scale)
  const unit = power === undefined || more !== undefined ? undefined : readUnit(tokenize(money), 0)
  return unit?.unit === 'CNY' ? {...unit, factor: 10 ** (power ?? 0), to: to + 1} : undefined
}

/** `15 quarters in a row`, `six consecutive quarters`; elsewhere quarters are fractions or parts of a year. */
function streakUnit(tokens: readonly Token[], {to}: Numeral): ReturnType<typeof readUnit> {
  const at = words.timeAdjectives.has(lower(tokens, to)) ? to + 1 : to
  if (lower(tokens, at) !== 'quarters' || (at === to && !isAhead(tokens, to + 1))) return undefined
  return {unit: 'other', factor: 1, to: at + 1}
}

/** Power of ten from which degrees are of electricity. */
const massPower = 3

/** `135.73 million degrees`, of electricity. */
function massUnit(tokens: readonly Token[], {to, power}: Numeral): ReturnType<typeof readUnit> {
  const unit = power >= massPower ? english.units.massUnits[lower(tokens, to)] : undefined
  return unit === undefined ? undefined : {unit, factor: 1, to: to + 1}
}

/** How far from `P` it may be said that it measures computing. */
const computingReach = 9

/** `17,000 P of intelligent computing power`, `The scale of intelligent computing is | 220,000 P`: petaflops. */
function computingUnit(tokens: readonly Token[], at: number, {to}: Numeral): ReturnType<typeof readUnit> {
  if (tokens[to]?.text !== 'P') return undefined
  const around = tokens.slice(Math.max(0, at - computingReach), to + computingReach)
  return around.some(({lower: word}) => word === 'computing') ? {unit: 'PFLOPS', factor: 1, to: to + 1} : undefined
}

/** The unit behind a number that starts at `at`, where words stand between or only some numbers have it. */
export const unitBehind = (tokens: readonly Token[], at: number, numeral: Numeral): ReturnType<typeof readUnit> =>
  computingUnit(tokens, at, numeral) ??
  spanUnit(tokens, numeral.to) ??
  massUnit(tokens, numeral) ??
  streakUnit(tokens, numeral) ??
  pointUnit(tokens, at, numeral)
