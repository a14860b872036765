import {decimal} from '@jianbao/model'
import type {Numeral} from './numeral.js'
import {numerals} from './numerals.js'
import type {Token} from './token.js'
import {words} from './words.js'

const {cardinals, dozens} = numerals

/** How many dozens: `a`, `two`, or the half of `half a`, which takes two tokens. */
function manyOf(tokens: readonly Token[], at: number): {readonly many: number; readonly to: number} | undefined {
  const first = tokens[at]?.lower ?? ''
  if (first === 'half' && words.manySigns.has(tokens[at + 1]?.lower ?? '')) return {many: 0.5, to: at + 2}
  const many = words.manySigns.has(first) ? 1 : cardinals.get(first)
  return many ? {many, to: at + 1} : undefined
}

/** `a dozen firms`, `two dozen`, `half a dozen volumes`; `dozens of firms` is no number. */
export function readDozens(tokens: readonly Token[], at: number): Numeral | undefined {
  const lead = manyOf(tokens, at)
  const size = lead && dozens.get(tokens[lead.to]?.lower ?? '')
  if (!lead || !size) return undefined
  return {to: lead.to + 1, value: decimal(size).times(lead.many).toNumber(), spelled: true, power: 0}
}
