import {english} from '@jianbao/lexicon'
import {decimal} from '@jianbao/model'
import {countedPhrase, isPlural} from './counted-phrase.js'
import {readDozens} from './dozens.js'
import {numerals} from './numerals.js'
import {withPoint} from './spelled-decimal.js'
import type {Token} from './token.js'

const {cardinals, tens, ordinals, scales, moneyScales} = numerals

const currencies = new Set(english.units.units.flatMap(({unit, names}) => (unit === 'CNY' ? names : [])))
const unitNames = new Set(english.units.units.flatMap(({names}) => names).filter((name) => name.length > 2))
const prefixes = new Set(Object.keys(english.units.currencyPrefixes).map((prefix) => prefix.toLowerCase()))

/** A number without its unit: tokens `from` (inclusive) to `to` (exclusive). */
export interface Numeral {
  readonly to: number
  /** `null` when digits are destroyed. */
  readonly value: number | null
  readonly spelled: boolean
  /** Power of ten of its scale words; a range's first number may lend it from the second (`2-3 million`). */
  readonly power: number
}

/** Value of a spelled word below a hundred: `seven`, `twenty-one`. */
function small(word: string): number | undefined {
  const single = cardinals.get(word) ?? tens.get(word)
  if (single !== undefined || !word.includes('-')) return single
  const [ten = '', one = '', rest] = word.split('-')
  const value = (tens.get(ten) ?? Number.NaN) + (cardinals.get(one) ?? Number.NaN)
  return rest === undefined && value > 0 ? value : undefined
}

/** Scale words after a number: `million`, `hundred million`; machine translation has `ten thousand` for 万. */
function readScale(tokens: readonly Token[], at: number): {to: number; power: number} {
  let to = at
  let power = 0
  for (; tokens[to]; to++) {
    const word = tokens[to]?.lower ?? ''
    const step = word === 'ten' && scales.get(tokens[to + 1]?.lower ?? '') !== undefined ? 1 : scales.get(word)
    if (step === undefined) break
    power += step
  }
  return {to, power}
}

/** `13 650 yuan`: thousands set apart by one space, where money follows; elsewhere two numbers may only stand side by side. */
function readSpacedThousands(tokens: readonly Token[], at: number): {text: string; to: number} | undefined {
  const [first, second, unit] = tokens.slice(at, at + 3)
  if (!first || !second || !/^\d{1,3}$/.test(first.text) || !/^\d{3}(?:\.\d+)?$/.test(second.text)) return undefined
  if (second.start !== first.end + 1 || tokens[at - 1]?.kind === 'number' || !currencies.has(unit?.lower ?? ''))
    return undefined
  return {text: first.text + second.text, to: at + 2}
}

/** Words before a unit of area or volume: `1.1m | sq m` of floor space. */
const areas = new Set(['sq', 'square', 'cu', 'cubic'])

/**
 * `$1.2|m|`, `300|k| yuan`, `4.8|m| TEU`, `58.7|m| urban jobs`: a letter glued to digits is a scale where money, a unit or
 * several things stand beside it, and else a unit (`a 300m bridge`).
 */
function readMoneyScale(tokens: readonly Token[], at: number): {to: number; power: number} | undefined {
  const [before, digits, letter, after] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  const power = moneyScales.get(letter?.lower ?? '')
  if (power === undefined) return undefined
  const priced = prefixes.has(before?.lower.replace(/\s/g, '') ?? '')
  // "4.19 | m | tonnes", "CNY 3.2 | m": set apart, it is one only before a unit or behind a currency
  if (letter?.start !== digits?.end)
    return priced || unitNames.has(after?.lower ?? '') ? {to: at + 1, power} : undefined
  const money = priced || unitNames.has(after?.lower ?? '') || areas.has(after?.lower ?? '')
  return money || isPlural(countedPhrase(tokens, at + 1)?.head ?? '') ? {to: at + 1, power} : undefined
}

function readDigits(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  const digits = readSpacedThousands(tokens, at) ?? {text: token.text, to: at + 1}
  const {to, power} = readMoneyScale(tokens, digits.to) ?? readScale(tokens, digits.to)
  if (/[▯\uFFFD]/.test(token.text)) return {to, value: null, spelled: false, power}
  // The number nearest to the exact decimal, as decimal arithmetic gives it, without its many objects.
  const nearest = Number(`${digits.text.replaceAll(',', '')}e${power}`)
  // hundreds of digits are no number that could be told
  const value = Number.isFinite(nearest) ? nearest : null
  const rest = power < 6 || /\D/.test(token.text) ? undefined : readLowerScale(tokens, to, power)
  if (rest === undefined || value === null) return {to, value, spelled: false, power}
  const sum = decimal(value).plus(rest.value ?? 0)
  return {to: rest.to, value: sum.toNumber(), spelled: false, power}
}

/** `74 trillion | and 400 billion yuan`: machine translation splits 74.4万亿 at its scale words. */
function readLowerScale(tokens: readonly Token[], at: number, power: number): Numeral | undefined {
  const from = tokens[at]?.lower === 'and' ? at + 1 : at
  if (!/^\d{1,3}$/.test(tokens[from]?.text ?? '')) return undefined
  const scale = readScale(tokens, from + 1)
  if (scale.power !== power - 3 || scale.power < 6) return undefined
  // "3 billion and 400 million respectively" are two
  if (tokens.slice(scale.to, scale.to + 4).some(({lower}) => lower === 'respectively')) return undefined
  const value = Number(`${tokens[from]?.text}e${scale.power}`)
  return {to: scale.to, value, spelled: false, power: scale.power}
}

/** `two`, `twenty-one`, `three hundred and fifty`, `four trillion`, `a hundred`. */
function readSpelled(tokens: readonly Token[], at: number): Numeral | undefined {
  let total = 0
  let group: number | undefined
  let power = 0
  let to = at
  for (; tokens[to]; to++) {
    const word = tokens[to]?.lower ?? ''
    const value = small(word)
    const scale = scales.get(word)
    if (
      value !== undefined &&
      (group === undefined || group % 100 === 0 || (group % 10 === 0 && group >= 20 && value < 10))
    )
      group = (group ?? 0) + value
    else if (scale === 2 && group !== undefined) group *= 100
    else if (scale !== undefined && group !== undefined) {
      total += group * 10 ** scale
      power = scale
      group = 0
    } else if (
      word === 'and' &&
      group !== undefined &&
      // "two thousand | and | three hundred"
      (group >= 100 || (group === 0 && total > 0)) &&
      small(tokens[to + 1]?.lower ?? '') !== undefined
    )
      continue
    else break
  }
  return group === undefined
    ? undefined
    : withScale(withPoint({to, value: total + group, spelled: true, power}, tokens), to, tokens)
}

/** `eight point two | billion`: behind a point the scale word is of the whole number. */
function withScale(numeral: Numeral, whole: number, tokens: readonly Token[]): Numeral {
  if (numeral.to === whole || numeral.value === null) return numeral
  const {to, power} = readScale(tokens, numeral.to)
  return {...numeral, to, power, value: decimal(numeral.value).times(decimal(10).pow(power)).toNumber()}
}

/** The number that was asked for last: the readers of quantities ask for the same one after the other. */
const last: {tokens: readonly Token[]; at: number; numeral: Numeral | undefined} = {
  tokens: [],
  at: 0,
  numeral: undefined
}

/** Reads the cardinal number that starts at token `at`. */
export function readCardinal(tokens: readonly Token[], at: number): Numeral | undefined {
  if (last.tokens === tokens && last.at === at) return last.numeral
  const numeral = cardinalAt(tokens, at)
  last.tokens = tokens
  last.at = at
  last.numeral = numeral
  return numeral
}

function cardinalAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') return readDigits(tokens, at)
  return token?.kind === 'word' ? (readDozens(tokens, at) ?? readSpelled(tokens, at)) : undefined
}

/** `first`, `33rd`, `twenty-third`. */
export function readOrdinal(token: Token | undefined): number | undefined {
  if (!token) return undefined
  const {lower} = token
  const single = ordinals.get(lower)
  if (single !== undefined) return single
  const digits = token.kind === 'code' ? /^(\d+)(?:st|nd|rd|th)$/.exec(lower) : null
  if (digits) return Number(digits[1])
  if (!lower.includes('-')) return undefined
  const [ten = '', one = ''] = lower.split('-')
  return tens.get(ten) && ordinals.get(one) ? (tens.get(ten) ?? 0) + (ordinals.get(one) ?? 0) : undefined
}
