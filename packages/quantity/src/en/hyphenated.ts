import {english} from '@jianbao/lexicon'
import {type Found, finish, lower} from './found.js'
import {readCardinal} from './numeral.js'
import {numerals} from './numerals.js'
import {type Token, tokenize} from './token.js'
import {readUnit, type UnitReading} from './unit.js'
import {words} from './words.js'

const {scales} = numerals
const hyphenated = new Set(english.units.hyphenated)

/**
 * The unit at the end of a compound and the parts before it: `49.5-|megawatt|`, `3.94-|square-kilometer|`; before a mark any
 * unit counts: `passed the 100-million-|ton| mark`.
 */
function unitOfCompound(
  parts: readonly string[],
  ofMark: boolean
): {unit: UnitReading; before: readonly string[]} | undefined {
  for (const size of [2, 1]) {
    const name = parts.slice(-size).join(' ')
    const known = ofMark || hyphenated.has(name)
    const unit = parts.length > size && known ? readUnit(tokenize(name), 0) : undefined
    if (unit) return {unit, before: parts.slice(0, -size)}
  }
  return undefined
}

/** `two | 600-megawatt | units`: the grade of each of several. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  const count = readCardinal(tokens, at - 1)
  return count?.to === at && (count.value ?? 0) > 1
}

/** `one-trillion-yuan GDP goal`, `20,000-km roads`; `10,000-ton berths` is a grade of berth and no quantity. */
export function readHyphenated(tokens: readonly Token[], at: number): Found | undefined {
  const word = lower(tokens, at)
  const compound = word.includes('-')
    ? unitOfCompound(word.split('-'), words.marks.has(lower(tokens, at + 1)))
    : undefined
  if (!compound) return undefined
  const inner = tokenizeParts(compound.before)
  const numeral = readCardinal(inner, 0)
  if (!numeral || numeral.to !== inner.length) return undefined
  const isMoney = compound.unit.unit === 'CNY'
  if (!isMoney && isGrade(tokens, at)) return undefined
  const rule = isMoney ? 'en/hyphenated-money' : 'en/hyphenated'
  return finish(at, {numeral}, {...compound.unit, to: at + 1}, rule)
}

/** `surpassed the | 150-million | mark`: a number whose scale is glued to it by a hyphen, where a mark is passed. */
export function readHyphenatedMark(tokens: readonly Token[], at: number): Found | undefined {
  const word = lower(tokens, at)
  const parts = word.includes('-') ? word.split('-') : []
  if (parts.length !== 2 || scales.get(parts[1] ?? '') === undefined || !words.marks.has(lower(tokens, at + 1)))
    return undefined
  const inner = tokenizeParts(parts)
  const numeral = readCardinal(inner, 0)
  if (!numeral || numeral.to !== inner.length) return undefined
  return finish(at, {numeral}, {unit: 'count', factor: 1, to: at + 1}, 'en/mark')
}

function tokenizeParts(parts: readonly string[]): Token[] {
  return parts.flatMap((part) => tokenize(part))
}

/** `threefold`, `two-fold`, `doubled` says nothing here. */
export function readFold(tokens: readonly Token[], at: number): Found | undefined {
  const word = lower(tokens, at)
  const fold = word.endsWith('fold') ? /^([a-z]+|\d+(?:\.\d+)?)-?fold$/.exec(word) : null
  const numeral = fold ? readCardinal(tokenizeParts([fold[1] ?? '']), 0) : undefined
  return numeral ? finish(at, {numeral}, {unit: 'times', factor: 1, to: at + 1}, 'en/fold') : undefined
}
