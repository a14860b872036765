import {decimal} from '@jianbao/model'
import {type Found, finish, lower} from './found.js'
import {readCardinal} from './numeral.js'
import type {Token} from './token.js'
import {readUnit} from './unit.js'
import {words} from './words.js'

/** `2 x 350 MW`, `2×350 MW`: so many units of so much power; `6 x 4 m` is a size. */
export function readProduct(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.kind !== 'number' || !words.timesSigns.has(lower(tokens, at + 1))) return undefined
  const [many, numeral] = [readCardinal(tokens, at), readCardinal(tokens, at + 2)]
  if (!many?.value || !numeral?.value) return undefined
  const unit = readUnit(tokens, numeral.to)
  if (unit?.unit !== 'kW') return undefined
  const value = decimal(numeral.value).times(many.value).toNumber()
  return finish(at, {numeral: {...numeral, value}}, unit, `en/unit-${unit.unit}`)
}
