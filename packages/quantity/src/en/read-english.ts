import {english} from '@jianbao/lexicon'
import {decimal} from '@jianbao/model'
import type {Quantity} from '../quantity.js'
import {type CountedPhrase, countedPhrase} from './counted-phrase.js'
import {countedUnit} from './counted-unit.js'
import {isDate, isLabelled, isNameOrAnnouncement, quotedNames} from './name.js'
import {type Numeral, readCardinal, readFraction} from './numeral.js'
import {readRank} from './rank.js'
import {type Token, tokenize} from './token.js'
import {readUnit} from './unit.js'

/** A quantity with its place among the tokens. */
export interface EnglishQuantity extends Quantity {
  /** Tokens of the surface, end exclusive. */
  readonly from: number
  readonly to: number
  /** What a bare number counts, when it counts something. */
  readonly counted?: CountedPhrase
  /** `top five` */
  readonly top?: true
}

export interface EnglishReading {
  readonly tokens: readonly Token[]
  readonly quantities: readonly EnglishQuantity[]
}

type Found = Omit<EnglishQuantity, 'start' | 'end' | 'surface' | 'unitWord'>

const currencies = new Map(Object.entries(english.units.currencyPrefixes))
const scales = english.numerals.scales
const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : decimal(value).times(factor).toNumber()
}

/** `2-3`, `5 to 10 percent`, `between 20 and 30`: the numeral that ends a range begun before `at`. */
function readRangeEnd(tokens: readonly Token[], start: number, at: number): Numeral | undefined {
  const sign = tokens[at]?.text ?? ''
  const glued = /^[-–—~～]$/.test(sign)
  const between = sign === 'and' && lower(tokens, start - 1) === 'between'
  // "from 26.6 to 51.9" tells a change, "5 to 10" a range
  const upTo = sign === 'to' && lower(tokens, start - 1) !== 'from' && tokens[start]?.kind === 'number'
  if (!glued && !between && !upTo) return undefined
  const end = readCardinal(tokens, at + 1)
  return end && (!glued || tokens[at + 1]?.kind === 'number') ? end : undefined
}

interface Range {
  readonly numeral: Numeral
  readonly high?: number
}

function readRange(tokens: readonly Token[], at: number, first: Numeral): Range {
  const end = readRangeEnd(tokens, at, first.to)
  if (!end || end.value === null || first.value === null) return {numeral: first}
  const low = first.power === 0 ? decimal(first.value).times(decimal(10).pow(end.power)).toNumber() : first.value
  return low < end.value ? {numeral: {...end, value: low}, high: end.value} : {numeral: first}
}

function finish(
  from: number,
  {numeral, high}: Range,
  unit: {unit: string; factor: number; to: number},
  rule: string
): Found {
  const value = scaled(numeral.value, unit.factor)
  return {
    from,
    to: unit.to,
    value,
    ...(high === undefined ? {} : {high: scaled(high, unit.factor) ?? high}),
    unit: unit.unit,
    ...(value === null ? {damaged: true as const} : {}),
    rules: [rule]
  }
}

/** `US$1 billion`, `RMB 4.5 trillion`, `$30`. */
function readPrefixed(tokens: readonly Token[], at: number): Found | undefined {
  const unit = currencies.get(tokens[at]?.text.replace(/\s/g, '') ?? '')
  const numeral = unit === undefined ? undefined : readCardinal(tokens, at + 1)
  if (unit === undefined || !numeral) return undefined
  const range = readRange(tokens, at + 1, numeral)
  const again = readUnit(tokens, range.numeral.to)
  return finish(at, range, {unit, factor: 1, to: again?.unit === unit ? again.to : range.numeral.to}, 'en/money-prefix')
}

/** `one-tenth of`, `two thirds`; not `one third-party`, `third-generation`. */
function readShareOfWhole(tokens: readonly Token[], at: number): Found | undefined {
  const numeral = readFraction(tokens, at)
  if (!numeral) return undefined
  const next = lower(tokens, numeral.to)
  const used =
    next === 'of' || tokens[at]?.text.includes('-') || /^(?:by|to|nearly|about|over)$/.test(lower(tokens, at - 1))
  if (!used || (lower(tokens, at) === 'half' && /^(?:first|second|last|latter)$/.test(lower(tokens, at - 1))))
    return undefined
  return finish(at, {numeral}, {unit: 'ratio', factor: 1, to: numeral.to}, 'en/fraction')
}

/** `one-trillion-yuan GDP goal`; `10,000-ton berths` is a grade of berth and no quantity. */
function readHyphenated(tokens: readonly Token[], at: number): Found | undefined {
  const parts = lower(tokens, at).split('-')
  if (parts.length < 3 || parts.at(-1) !== 'yuan') return undefined
  const inner = tokenizeParts(parts.slice(0, -1))
  const numeral = readCardinal(inner, 0)
  if (!numeral || numeral.to !== inner.length) return undefined
  return finish(at, {numeral}, {unit: 'CNY', factor: 1, to: at + 1}, 'en/hyphenated-money')
}

function tokenizeParts(parts: readonly string[]): Token[] {
  return parts.flatMap((part) => tokenize(part))
}

/** `threefold`, `two-fold`, `doubled` says nothing here. */
function readFold(tokens: readonly Token[], at: number): Found | undefined {
  const fold = /^([a-z]+|\d+(?:\.\d+)?)-?fold$/.exec(lower(tokens, at))
  const numeral = fold ? readCardinal(tokenizeParts([fold[1] ?? '']), 0) : undefined
  return numeral ? finish(at, {numeral}, {unit: 'times', factor: 1, to: at + 1}, 'en/fold') : undefined
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
  const [above = '', below = ''] = token.text.split(/\s?:\s?/)
  // 15:30 is a time of day, 0 no divisor
  if (Number(below) === 0 || /^\d\d$/.test(below)) return undefined
  const value = decimal(above).div(below).toNumber()
  return {from: at, to: at + 1, value, unit: 'ratio', rules: ['en/ratio']}
}

/** `reaching the trillion level`: a scale word alone is a number where it names a mark that is passed. */
function readMark(tokens: readonly Token[], at: number): Found | undefined {
  const power = scales[lower(tokens, at)]
  if (power === undefined || power < 6 || !/^(?:level|mark|threshold)$/.test(lower(tokens, at + 1))) return undefined
  if (lower(tokens, at - 1) !== 'the' && lower(tokens, at - 1) !== 'a') return undefined
  return {from: at, to: at + 1, value: 10 ** power, unit: 'other', rules: ['en/scale-mark']}
}

const governed =
  /^(?:to|of|at|by|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|total(?:s|ed|ing)?|was|is|were|than|over|about|around|nearly|least|respectively)$/

/** A number without unit or noun is a figure only where a verb or preposition of measure stands before it. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  if (governed.test(lower(tokens, at - 1))) return true
  if (/^(?:more|less|higher|lower|fewer)$/.test(lower(tokens, readCardinal(tokens, at)?.to ?? at))) return true
  // "an increase of 2.8 and 5.5 over 2007", "by 8.6 million and 8.8 million"
  let before = at - 2
  while (scales[lower(tokens, before)] !== undefined) before--
  return (
    lower(tokens, at - 1) === 'and' && tokens[before]?.kind === 'number' && governed.test(lower(tokens, before - 1))
  )
}

/** `one` counts only where something is added one by one: `add one “lighthouse factory”`, `4 companies and 1 platform`. */
function isRealOne(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  if (numeral.value !== 1 || !numeral.spelled) return true
  return (
    /^(?:add(?:s|ed|ing)?|build(?:ing)?|built|new|establish(?:es|ed|ing)?|w[io]n)$/.test(lower(tokens, at - 1)) &&
    lower(tokens, at + 1) !== 'of'
  )
}

function readCount(tokens: readonly Token[], at: number, range: Range): Found | undefined {
  const {numeral} = range
  // "300 million plus rural residents"
  const plus = /^(?:plus|\+)$/.test(lower(tokens, numeral.to))
  const phrase = countedPhrase(tokens, plus ? numeral.to + 1 : numeral.to)
  if (!phrase) {
    if (numeral.spelled || !isGoverned(tokens, at)) return undefined
    return finish(at, range, {unit: 'count', factor: 1, to: numeral.to}, 'en/bare')
  }
  if (isNameOrAnnouncement(tokens, at, numeral, phrase) || !isRealOne(tokens, at, numeral)) return undefined
  return {
    ...finish(at, range, {unit: countedUnit(tokens, phrase), factor: 1, to: numeral.to}, 'en/count'),
    counted: phrase
  }
}

/** `between 41.7% and 86.7%`, `5% to 6%`: a range whose ends both have their unit. */
function readUnitRange(
  tokens: readonly Token[],
  at: number,
  low: Range,
  unit: {unit: string; factor: number; to: number}
): Found | undefined {
  const {numeral} = low
  const end = readRangeEnd(tokens, at, unit.to)
  const same = end && readUnit(tokens, end.to)
  if (!end || same?.unit !== unit.unit || end.value === null || numeral.value === null || end.value <= numeral.value)
    return undefined
  return finish(at, {numeral, high: end.value}, same, `en/unit-range`)
}

/** `for 21 consecutive months`, `two whole years`: an adjective between a number and its unit of time. */
function spanUnit(tokens: readonly Token[], at: number): ReturnType<typeof readUnit> {
  return /^(?:consecutive|straight|successive|full|whole|more|calendar)$/.test(lower(tokens, at))
    ? readUnit(tokens, at + 1)
    : readUnit(tokens, at)
}

/** `past five years`, `14th five years`: a stretch of the calendar, not a quantity. */
function isCalendarSpan(tokens: readonly Token[], at: number, unit: string): boolean {
  return (
    ['year', 'month', 'day', 'hour'].includes(unit) &&
    /^(?:past|last|next|previous|first|coming|recent|these|those|another|following|preceding)$/.test(
      lower(tokens, at - 1)
    )
  )
}

function readNumber(tokens: readonly Token[], at: number): Found | undefined {
  const first = readCardinal(tokens, at)
  if (!first || isLabelled(tokens, at)) return undefined
  const range = readRange(tokens, at, first)
  const {numeral} = range
  const unit = spanUnit(tokens, numeral.to)
  if (
    unit &&
    (!numeral.spelled || numeral.value !== 1 || unit.unit === 'CNY' || unit.unit === 'pp' || unit.unit === '%')
  ) {
    if (isCalendarSpan(tokens, at, unit.unit)) return undefined
    return readUnitRange(tokens, at, range, unit) ?? finish(at, range, unit, `en/unit-${unit.unit}`)
  }
  if (isAge(tokens, at)) return finish(at, range, {unit: 'year', factor: 1, to: numeral.to}, 'en/age')
  if (isDate(tokens, at, numeral)) return undefined
  return readCount(tokens, at, range)
}

/** `people aged 65`, `over the age of 15`. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1)
  if (before === 'aged' || before === 'age') return true
  if (/^(?:over|above|under|below)$/.test(before) && lower(tokens, at - 2) === 'aged') return true
  return before === 'of' && /^ages?$/.test(lower(tokens, at - 2))
}

const readers = [readOrder, readRatio, readShareOfWhole, readPrefixed, readHyphenated, readFold, readMark, readNumber]

const {cardinals, tens, ordinals} = english.numerals
const starters = new Set([...Object.keys({...cardinals, ...tens, ...ordinals, ...scales}), 'half', 'a', 'top'])

/** Whether a quantity can begin with a token at all; nearly all words are dismissed here. */
function mayStart(token: Token | undefined): boolean {
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'code') return /^\d+(?:st|nd|rd|th)$/.test(token.lower)
  return (
    token.kind !== 'word' ||
    starters.has(token.lower) ||
    /[-$¥￥€]|fold$/.test(token.lower) ||
    currencies.has(token.text)
  )
}

function readAt(tokens: readonly Token[], at: number): Found | undefined {
  for (const read of readers) {
    const found = read(tokens, at)
    if (found) return found
  }
  return undefined
}

function place(text: string, tokens: readonly Token[], found: Found): EnglishQuantity {
  const start = tokens[found.from]?.start ?? 0
  const end = tokens[found.to - 1]?.end ?? start
  const surface = text.slice(start, end)
  const noun = found.counted ? found.counted.head : (tokens[found.to - 1]?.text ?? '')
  return {...found, start, end, surface, unitWord: noun}
}

/** `0.06 yuan, 0.1 yuan and 0.2 yuan per kilogram`: the rate at the end holds for all. */
function shareRates(tokens: readonly Token[], quantities: EnglishQuantity[]): EnglishQuantity[] {
  for (let at = quantities.length - 1; at > 0; at--) {
    const [before, quantity] = quantities.slice(at - 1, at + 1)
    if (!before || !quantity || quantity.unit.split('/')[0] !== before.unit || before.unit === quantity.unit) continue
    const between = tokens.slice(before.to, quantity.from)
    if (between.length > 0 && between.every(({lower: word}) => /^(?:,|and|or|to)$/.test(word)))
      quantities[at - 1] = {...before, unit: quantity.unit}
  }
  return quantities
}

const numberWord = new RegExp(
  `[\\d▯\uFFFD]|\\b(?:${Object.keys({...cardinals, ...tens, ...ordinals, ...scales, ...english.numerals.denominators}).join('|')})`,
  'i'
)

/** Whether a text can state a quantity at all: it has digits or words for numbers. Most sentences of a report have not. */
export function mayStateQuantity(text: string): boolean {
  return numberWord.test(text)
}

/** Reads the quantities of an English text together with the tokens that they stand among. Linear in its length. */
export function readEnglish(text: string): EnglishReading {
  const tokens = tokenize(text)
  const quoted = quotedNames(tokens)
  const quantities: EnglishQuantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (quoted[at] || !mayStart(tokens[at])) continue
    const found = readAt(tokens, at)
    if (!found) continue
    quantities.push(place(text, tokens, found))
    at = found.to - 1
  }
  return {tokens, quantities: shareRates(tokens, quantities)}
}
