import {decimal} from '@jianbao/model'
import {readDozens} from './dozens.js'
import type {Numeral} from './numeral.js'
import {numerals} from './numerals.js'
import type {Token} from './token.js'

const {cardinals, denominators} = numerals

/** `one-tenth`, `two-thirds`, `one third`, `a quarter`, `half`, as the exact quotient of two small numbers. */
export function readFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = tokens[at]?.lower ?? ''
  const [above = '', below = ''] = first.includes('-') ? first.split('-') : [first]
  const make = (numerator: number, word: string, to: number): Numeral | undefined => {
    const denominator = denominators.get(word)
    if (!denominator || !numerator) return undefined
    return {to, value: decimal(numerator).div(denominator).toNumber(), spelled: true, power: 0}
  }
  if (below) return make(cardinals.get(above) ?? 0, below, at + 1)
  const next = tokens[at + 1]?.lower ?? ''
  // "nearly half a dozen" is six
  if (first === 'half') return readDozens(tokens, at) ? undefined : make(1, 'half', at + 1)
  if (first === 'a' || first === 'one' || /s$/.test(next))
    return make(first === 'a' ? 1 : (cardinals.get(first) ?? 0), next, at + 2)
  return undefined
}
