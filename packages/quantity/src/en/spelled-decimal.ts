import type {Numeral} from './numeral.js'
import {numerals} from './numerals.js'
import type {Token} from './token.js'
import {words} from './words.js'

const {cardinals} = numerals

/** Digits behind a point are told one by one. */
const digitOf = (word: string) => {
  const value = cardinals.get(word)
  return value !== undefined && value < 10 ? String(value) : ''
}

/** `two | and a half | billion yuan`, `one and a half times`. */
function withHalf({to, value, power}: Numeral, tokens: readonly Token[]): Numeral | undefined {
  const told = ['and', 'a', 'half'].every((word, at) => tokens[to + at]?.lower === word)
  return told && power === 0 && value !== null ? {to: to + 3, value: value + 0.5, spelled: true, power} : undefined
}

/** What `eight point two` is worth, behind the number in words before its point. */
export function withPoint(whole: Numeral, tokens: readonly Token[]): Numeral {
  const half = withHalf(whole, tokens)
  if (half) return half
  if (whole.power > 0 || !words.points.has(tokens[whole.to]?.lower ?? '')) return whole
  let to = whole.to + 1
  let digits = ''
  for (let digit = digitOf(tokens[to]?.lower ?? ''); digit !== ''; digit = digitOf(tokens[++to]?.lower ?? ''))
    digits += digit
  return digits === '' ? whole : {...whole, value: Number(`${whole.value}.${digits}`), to}
}
