import {decimal} from '@jianbao/model'
import {countedPhrase} from './counted-phrase.js'
import {countedUnit} from './counted-unit.js'
import {type Found, finish, lower} from './found.js'
import {readFraction} from './fraction.js'
import {readCardinal} from './numeral.js'
import {numerals} from './numerals.js'
import type {Token} from './token.js'
import {readUnit} from './unit.js'
import {words} from './words.js'

const {scales} = numerals

/** `one-tenth of`, `two thirds`; not `one third-party`, `third-generation`. */
export function readShareOfWhole(tokens: readonly Token[], at: number): Found | undefined {
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
  const count = words.manySigns.has(first) ? 1 : numerals.cardinals.get(first)
  const size = numerals.denominators.get(lower(tokens, at + 1))
  return count && size && lower(tokens, at + 2) === 'of' ? {to: at + 3, count, size} : undefined
}

/** `half a percentage point`, `half a day`, `half a million people`, `a quarter of a million people`: part of what follows. */
export function readHalf(tokens: readonly Token[], at: number): Found | undefined {
  const part = readPartOfOne(tokens, at)
  if (!part || !words.manySigns.has(lower(tokens, part.to))) return undefined
  const power = scales.get(lower(tokens, part.to + 1)) ?? 0
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

/** `8 out of 10 cases`, `one in three households`, `seven in ten`: a share, and no ten cases. */
export function readOdds(tokens: readonly Token[], at: number): Found | undefined {
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
