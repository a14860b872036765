import {english, phraseReach} from '@jianbao/lexicon'
import {numerals} from './numerals.js'
import type {Token} from './token.js'
import {words} from './words.js'

interface UnitName {
  readonly unit: string
  readonly factor: number
}

const names = new Map<string, UnitName>()
for (const {unit, factor, names: list} of english.units.units)
  for (const name of list) names.set(name, {unit, factor: factor ?? 1})
const reach = phraseReach(names.keys(), 'first')
const glued = new Set(english.units.gluedUnits)
const rated = new Set(english.units.rated)

export interface UnitReading extends UnitName {
  /** Token behind the unit. */
  readonly to: number
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ')
}

/** `per month`, `a month`, `each year` behind a unit: the rate's unit and the token behind it. */
function readRate(tokens: readonly Token[], at: number): {suffix: string; to: number} | undefined {
  const sign = tokens[at]?.lower ?? ''
  if (!words.rateSigns.has(sign)) return undefined
  const two = english.units.rates[joined(tokens, at + 1, at + 3)]
  if (two !== undefined && at + 3 <= tokens.length) return {suffix: two, to: at + 3}
  const one = english.units.rates[tokens[at + 1]?.lower ?? '']
  return one === undefined ? undefined : {suffix: one, to: at + 2}
}

/**
 * Whether an amount is a standard that is paid by the year (`580 yuan per person per year`); a total of millions and a
 * weight are flows, which a year does not divide (`133 billion yuan per year`).
 */
const isStandard = (tokens: readonly Token[], {unit, to}: UnitReading) =>
  /^(?:CNY|USD)$/.test(unit) && (numerals.scales.get(tokens[to - 2]?.lower ?? '') ?? 0) < flowPower

/** A standard is told by the year, and money alone by the person: `412 kilograms per person` is an average of kilograms. */
function divides(tokens: readonly Token[], unit: UnitReading, by: string): boolean {
  if (by === 'year') return isStandard(tokens, unit)
  return by !== 'person' || /^(?:CNY|USD)$/.test(unit.unit)
}

/** Power of ten of a scale word from which an amount is a total: no standard is of millions. */
const flowPower = 6

/** A unit with the rates behind it: `yuan | per person per month`. */
export function withRates(tokens: readonly Token[], unit: UnitReading): UnitReading {
  if (!rated.has(unit.unit)) return unit
  const rates: string[] = []
  let {to} = unit
  for (let rate = readRate(tokens, to); rate; rate = readRate(tokens, to)) {
    // "against $4 billion | a year earlier"
    if (words.earlierWords.has(tokens[rate.to]?.lower ?? '')) break
    if (rate.suffix && divides(tokens, unit, rate.suffix)) rates.push(rate.suffix)
    to = rate.to
  }
  // "yuan per month per person" is the same as per person per month
  rates.sort((a, b) => Number(b === 'person') - Number(a === 'person'))
  return {...unit, unit: rates.length > 0 ? `${unit.unit}/${rates.join('-')}` : unit.unit, to}
}

/** Reads the longest unit name at token `at`, with its rate: `yuan per person per month` is `CNY/person-month`. */
export function readUnit(tokens: readonly Token[], at: number): UnitReading | undefined {
  for (let size = reach.get(tokens[at]?.lower ?? '') ?? 0; size > 0; size--) {
    const found = names.get(joined(tokens, at, at + size))
    if (!found || at + size > tokens.length) continue
    // `100P` is petaflops, `100 P` is not
    if (size === 1 && glued.has(tokens[at]?.lower ?? '') && tokens[at]?.start !== tokens[at - 1]?.end) continue
    return withRates(tokens, {...found, to: at + size})
  }
  return undefined
}

/** Whether money follows: `should top 80 billion | yuan`. */
export const isMoney = (tokens: readonly Token[], at: number): boolean =>
  /^(?:CNY|USD)/.test(readUnit(tokens, at)?.unit ?? '')
