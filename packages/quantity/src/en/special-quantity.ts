import {english} from '@jianbao/lexicon'
import {decimal} from '@jianbao/model'
import {countedPhrase} from './counted-phrase.js'
import {countedUnit} from './counted-unit.js'
import {type Found, finish, lower} from './found.js'
import {readFold, readHyphenated, readHyphenatedMark} from './hyphenated.js'
import {readCardinal, readFraction, readOrdinal} from './numeral.js'
import {readPlaces} from './places.js'
import {readProduct} from './product.js'
import {readRange} from './range.js'
import {readRank} from './rank.js'
import type {Token} from './token.js'
import {readUnit, withRates} from './unit.js'
import {words} from './words.js'

const currencies = new Map(Object.entries(english.units.currencyPrefixes))
const scales = english.numerals.scales

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

/** `one-tenth of`, `two thirds`; not `one third-party`, `third-generation`. */
function readShareOfWhole(tokens: readonly Token[], at: number): Found | undefined {
  const numeral = readFraction(tokens, at)
  if (!numeral) return undefined
  const next = lower(tokens, numeral.to)
  // "a third | more than the year before"
  const compared = words.comparatives.has(next) && lower(tokens, numeral.to + 1) === 'than'
  const used =
    next === 'of' || compared || tokens[at]?.text.includes('-') || words.fractionSigns.has(lower(tokens, at - 1))
  if (!used || (lower(tokens, at) === 'half' && words.halfTimes.has(lower(tokens, at - 1)))) return undefined
  return finish(at, {numeral}, {unit: 'ratio', factor: 1, to: numeral.to}, 'en/fraction')
}

/** `half` of `half a million`, `a quarter of` of `a quarter of a million`. */
function readPartOfOne(tokens: readonly Token[], at: number): {to: number; count: number; size: number} | undefined {
  if (lower(tokens, at) === 'half') return {to: at + 1, count: 1, size: 2}
  const first = lower(tokens, at)
  const count = words.manySigns.has(first) ? 1 : english.numerals.cardinals[first]
  const size = english.numerals.denominators[lower(tokens, at + 1)]
  return count && size && lower(tokens, at + 2) === 'of' ? {to: at + 3, count, size} : undefined
}

/** `half a percentage point`, `half a day`, `half a million people`, `a quarter of a million people`: part of what follows. */
function readHalf(tokens: readonly Token[], at: number): Found | undefined {
  const part = readPartOfOne(tokens, at)
  if (!part || !words.manySigns.has(lower(tokens, part.to))) return undefined
  const power = scales[lower(tokens, part.to + 1)] ?? 0
  const to = power > 0 ? part.to + 2 : part.to + 1
  if (power === 0 && part.size !== 2) return undefined
  const unit = readUnit(tokens, to)
  const numeral = {to, value: decimal(10).pow(power).times(part.count).div(part.size).toNumber(), spelled: true, power}
  // "shortened to half a day", but "half a day was lost"; half a year is a part of the calendar
  const placed = unit?.unit !== 'year' && words.fractionSigns.has(lower(tokens, at - 1))
  if (unit && (power > 0 || unit.unit === 'pp' || placed)) return finish(at, {numeral}, unit, `en/unit-${unit.unit}`)
  const counted = power > 0 ? countedPhrase(tokens, to) : undefined
  return counted && {...finish(at, {numeral}, {unit: countedUnit(tokens, counted), factor: 1, to}, 'en/count'), counted}
}

/** `by a percentage point`, `a full percentage point above`; not `0.3 of a percentage point`. */
function readOnePoint(tokens: readonly Token[], at: number): Found | undefined {
  if (!words.manySigns.has(lower(tokens, at)) || lower(tokens, at - 1) === 'of') return undefined
  const from = words.wholeSigns.has(lower(tokens, at + 1)) ? at + 2 : at + 1
  const unit = readUnit(tokens, from)
  if (unit?.unit !== 'pp') return undefined
  return finish(at, {numeral: {to: from, value: 1, spelled: true, power: 0}}, unit, 'en/unit-pp')
}

/** `8 out of 10 cases`, `one in three households`, `seven in ten`: a share, and no ten cases. */
function readOdds(tokens: readonly Token[], at: number): Found | undefined {
  const part = readCardinal(tokens, at)
  if (!part?.value || part.power > 0) return undefined
  const out = lower(tokens, part.to) === 'out' && lower(tokens, part.to + 1) === 'of' ? part.to + 2 : -1
  const inside =
    part.spelled && lower(tokens, part.to) === 'in' ? part.to + (lower(tokens, part.to + 1) === 'every' ? 2 : 1) : -1
  const whole = readCardinal(tokens, Math.max(out, inside))
  if (Math.max(out, inside) < 0 || !whole?.value || whole.value <= part.value || whole.power > 0) return undefined
  // "one in three households", "seven in ten", "nine in 10", "Two in three firms", but "built two in three cities" may count
  const opens = (tokens[at - 1]?.kind ?? 'mark') === 'mark'
  if (inside > 0 && whole.value !== 10 && ((part.value > 1 && !opens) || !whole.spelled)) return undefined
  const value = decimal(part.value).div(whole.value).toNumber()
  return finish(at, {numeral: {...whole, value}}, {unit: 'ratio', factor: 1, to: whole.to}, 'en/fraction')
}

const {multiples, comparedMultiples} = english.numerals
const determiners = new Set(english.words.determiners)
const prepositions = new Set(english.words.prepositions)

/** `more than doubled`, `will double farmers' income`; not the `double first-class` plan or `income doubling action`. */
function readMultiple(tokens: readonly Token[], at: number): Found | undefined {
  const word = lower(tokens, at)
  const value = multiples[word]
  const next = tokens[at + 1]
  if (value === undefined) return undefined
  const open = !next || next.kind === 'mark' || determiners.has(next.lower) || prepositions.has(next.lower)
  const said = /(?:ed|ing)$/.test(word)
    ? (open || words.multipleNext.has(next.lower)) && !determiners.has(lower(tokens, at - 1))
    : words.multipleBefore.has(lower(tokens, at - 1)) && !words.multipleNouns.has(next?.lower ?? '')
  return said ? {from: at, to: at + 1, value, unit: 'times', rules: ['en/multiple']} : undefined
}

/** `twice that of 2010`, `double the national average`. */
function readComparedMultiple(tokens: readonly Token[], at: number): Found | undefined {
  const value = comparedMultiples[lower(tokens, at)]
  const next = lower(tokens, at + 1)
  if (value === undefined || !words.multipleOf.has(next)) return undefined
  if (next === 'the' && !words.multipleAverages.has(lower(tokens, at + 2))) return undefined
  return {from: at, to: at + 1, value, unit: 'times', rules: ['en/compared-multiple']}
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
  const power = scales[lower(tokens, at)]
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
