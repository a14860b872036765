import {isPassed} from './counted-part.js'
import {lower} from './found.js'
import {isClosed} from './number-goes-on.js'
import {type Numeral, readOrdinal} from './numeral.js'
import type {Token} from './token.js'
import {isMoney} from './unit.js'
import {verbForm} from './verb-form.js'
import {words} from './words.js'

/** `studied | 14 times`, `raised the prices | three times`; `grew three times`, `3 times that of 2010` multiply. */
export function tellsHowOften(tokens: readonly Token[], at: number, {value}: Numeral, to: number): boolean {
  const before = lower(tokens, at - 1)
  if (!Number.isInteger(value) || words.manyTimes.has(lower(tokens, to)) || isClosed(before)) return false
  const form = verbForm(before)
  return tokens[at - 1]?.kind === 'word' && (form === undefined || form.verbClass === 'action')
}

/** `top | 500 enterprises` names a class, `is to top | 2 trillion yuan` and `will top | 50 million` are verbs. */
export function isTopClass(tokens: readonly Token[], at: number, to: number): boolean {
  return lower(tokens, at - 1) === 'top' && !isMoney(tokens, to) && !isPassed(tokens, at)
}

/** `12th among | 289 | cities`, `third place of | 16 | districts`: out of how many a place is told counts nothing. */
export function isRankedAmong(tokens: readonly Token[], at: number): boolean {
  const sign = /^(?:the|all)$/.test(lower(tokens, at - 1)) ? at - 2 : at - 1
  if (!words.partitives.has(lower(tokens, sign))) return false
  return (
    readOrdinal(tokens[sign - 1]) !== undefined ||
    (readOrdinal(tokens[sign - 2]) !== undefined && words.steps.has(lower(tokens, sign - 1)))
  )
}

/** `people aged 65`, `over the age of 15`. */
export function isAge(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1)
  if (words.agedWords.has(before)) return true
  if (words.ageBounds.has(before) && lower(tokens, at - 2) === 'aged') return true
  return before === 'of' && words.ageNouns.has(lower(tokens, at - 2))
}
