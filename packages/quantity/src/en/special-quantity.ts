import {english} from '@jianbao/lexicon'
import {decimal} from '@jianbao/model'
import {type Found, finish, lower} from './found.js'
import {readFold, readHyphenated, readHyphenatedMark} from './hyphenated.js'
import {readComparedMultiple, readMultiple} from './multiple.js'
import {readCardinal, readOrdinal} from './numeral.js'
import {numerals} from './numerals.js'
import {readHalf, readOdds, readShareOfWhole} from './part-of-whole.js'
import {readPlaces} from './places.js'
import {readProduct} from './product.js'
import {readRange} from './range.js'
import {readRank} from './rank.js'
import type {Token} from './token.js'
import {readUnit, withRates} from './unit.js'
import {words} from './words.js'

const currencies = new Map(Object.entries(english.units.currencyPrefixes))

const {scales} = numerals

/** `US$1 billion`, `RMB 4.5 trillion`, `$30`. */
function readPrefixed(tokens: readonly Token[], at: number): Found | undefined {
  const unit = currencies.get(tokens[at]?.text.replace(/\s/g, '') ?? '')
  const numeral = unit === undefined ? undefined : readCardinal(tokens, at + 1)
  // "energy consumption | per RMB 10,000 | of GDP" is what a rate is taken by
  if (unit === undefined || !numeral || words.denominatorSigns.has(lower(tokens, at - 1))) return undefined
  const range = readRange(tokens, at + 1, numeral)
  const again = readUnit(tokens, range.numeral.to)
  // "reached $30 million people": the sign stands for a digit that was lost
  if (again && /^(?:person|household)$/.test(again.unit)) {
    const lost = {...range.numeral, value: null}
    return finish(at, {numeral: lost}, again, 'en/lost-digit')
  }
  const money = {unit, factor: 1, to: again?.unit === unit ? again.to : range.numeral.to}
  // "RMB 810 a month"
  return finish(at, range, withRates(tokens, money), 'en/money-prefix')
}

/** `by a percentage point`, `a full percentage point above`; not `0.3 of a percentage point`. */
function readOnePoint(tokens: readonly Token[], at: number): Found | undefined {
  if (!words.manySigns.has(lower(tokens, at)) || lower(tokens, at - 1) === 'of') return undefined
  const from = words.wholeSigns.has(lower(tokens, at + 1)) ? at + 2 : at + 1
  const unit = readUnit(tokens, from)
  if (unit?.unit !== 'pp') return undefined
  return finish(at, {numeral: {to: from, value: 1, spelled: true, power: 0}}, unit, 'en/unit-pp')
}

function readOrder(tokens: readonly Token[], at: number): Found | undefined {
  const rank = readRank(tokens, at)
  if (!rank) return undefined
  const {value, from, to, top} = rank
  return {from, to, value, unit: 'rank', ...(top ? {top: true as const} : {}), rules: ['en/rank']}
}

function readRatio(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (token?.kind !== 'ratio') return undefined
  const [above = '', below = '', third] = token.text.split(/\s?:\s?/)
  // shares of three industries: the value is the first, as in Chinese; `4:30:19` without a point is a time of day
  if (third !== undefined)
    return token.text.includes('.')
      ? {from: at, to: at + 1, value: Number(above), unit: 'ratio', rules: ['en/ratio-parts']}
      : undefined
  // 15:30 is a time of day, 0 no divisor
  if (Number(below) === 0 || /^\d\d$/.test(below)) return undefined
  const value = decimal(above).div(below).toNumber()
  return {from: at, to: at + 1, value, unit: 'ratio', rules: ['en/ratio']}
}

/** `reaching the trillion level`: a scale word alone is a number where it names a mark that is passed. */
function readMark(tokens: readonly Token[], at: number): Found | undefined {
  const power = scales.get(lower(tokens, at))
  if (power === undefined || power < 6 || !words.marks.has(lower(tokens, at + 1))) return undefined
  if (lower(tokens, at - 1) !== 'the' && lower(tokens, at - 1) !== 'a') return undefined
  return {from: at, to: at + 1, value: 10 ** power, unit: 'other', rules: ['en/scale-mark']}
}

/** `the third consecutive year`, `for the sixth year in a row`: a streak told by its last year. */
function readStreak(tokens: readonly Token[], at: number): Found | undefined {
  const value = readOrdinal(tokens[at])
  if (value === undefined || value < 2) return undefined
  const adjective = words.timeAdjectives.has(lower(tokens, at + 1)) ? 1 : 0
  const unit = readUnit(tokens, at + 1 + adjective)
  if (!unit || !/^(?:year|month)$/.test(unit.unit)) return undefined
  const behind = [1, 2, 3].map((size) =>
    tokens
      .slice(unit.to, unit.to + size)
      .map((token) => token.lower)
      .join(' ')
  )
  if (!adjective && !behind.some((told) => words.streakBehind.has(told))) return undefined
  return {from: at, to: unit.to, value, unit: unit.unit, rules: ['en/streak']}
}

/** Readers of quantities that do not begin with a plain number, most telling first. */
export const specialReaders: ReadonlyArray<(tokens: readonly Token[], at: number) => Found | undefined> = [
  readPlaces,
  readProduct,
  readStreak,
  readOrder,
  readRatio,
  readHalf,
  readOnePoint,
  readShareOfWhole,
  readOdds,
  readPrefixed,
  readHyphenated,
  readHyphenatedMark,
  readFold,
  readMultiple,
  readComparedMultiple,
  readMark
]

/** Those of them that may begin with digits, in the same order. */
export const specialReadersOfDigits: typeof specialReaders = [readPlaces, readProduct, readOrder, readOdds]
