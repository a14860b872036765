import {type Found, finish, lower} from './found.js'
import {readCardinal} from './numeral.js'
import type {Token} from './token.js'
import {words} from './words.js'

/** `rose by | two places`, `was up | 3 spots`: the word that says which way, right before the number or its `by`. */
function direction(tokens: readonly Token[], at: number): 'up' | 'down' | undefined {
  const before = lower(tokens, lower(tokens, at - 1) === 'by' ? at - 2 : at - 1)
  if (words.stepsUp.has(before)) return 'up'
  return words.stepsDown.has(before) ? 'down' : undefined
}

/** `two places | up on 2017`, `four places | higher than the year before`. */
function directionBehind(tokens: readonly Token[], at: number): 'up' | 'down' | undefined {
  const word = lower(tokens, at)
  if (word === 'up' || word === 'higher') return 'up'
  return word === 'down' || word === 'lower' ? 'down' : undefined
}

/** `moved up | two places` in a ranking; not `added 2,000 places` in schools. */
export function readPlaces(tokens: readonly Token[], at: number): Found | undefined {
  const numeral = readCardinal(tokens, at)
  if (!numeral || !words.steps.has(lower(tokens, numeral.to))) return undefined
  const way = direction(tokens, at) ?? directionBehind(tokens, numeral.to + 1)
  return way && finish(at, {numeral}, {unit: 'rank', factor: 1, to: numeral.to}, `en/places-${way}`)
}
