import {lower} from './found.js'
import {type Numeral, readCardinal} from './numeral.js'
import type {Token} from './token.js'
import {words} from './words.js'

/** Numbers of the longest list whose last has the unit of all. */
const longestList = 8

/** How many tokens link the numbers of a list behind `at`: `and`, a comma, or both of them; 0 where nothing does. */
export function linkWidth(tokens: readonly Token[], at: number): number {
  if (!words.goingOn.has(lower(tokens, at))) return 0
  return lower(tokens, at) === ',' && lower(tokens, at + 1) === 'and' ? 2 : 1
}

/** The number behind the `and` that ends a list in digits: `5 | , 6, 7 and 8 percent`. */
export function lastOfList(tokens: readonly Token[], at: number): Numeral | undefined {
  let to = at
  for (let size = 1; size < longestList; size++) {
    const width = linkWidth(tokens, to)
    const next = width > 0 ? readCardinal(tokens, to + width) : undefined
    if (!next || next.spelled) return undefined
    if (lower(tokens, to + width - 1) === 'and') return next
    to = next.to
  }
  return undefined
}
