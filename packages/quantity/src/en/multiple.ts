import {english} from '@jianbao/lexicon'
import {type Found, lower} from './found.js'
import {numerals} from './numerals.js'
import type {Token} from './token.js'
import {words} from './words.js'

const {multiples, comparedMultiples} = numerals

const determiners = new Set(english.words.determiners)
const prepositions = new Set(english.words.prepositions)

/** `more than doubled`, `will double farmers' income`; not the `double first-class` plan or `income doubling action`. */
export function readMultiple(tokens: readonly Token[], at: number): Found | undefined {
  const word = lower(tokens, at)
  const value = multiples.get(word)
  const next = tokens[at + 1]
  if (value === undefined) return undefined
  const open = !next || next.kind === 'mark' || determiners.has(next.lower) || prepositions.has(next.lower)
  const said = /(?:ed|ing)$/.test(word)
    ? (open || words.multipleNext.has(next.lower)) && !determiners.has(lower(tokens, at - 1))
    : words.multipleBefore.has(lower(tokens, at - 1)) && !words.multipleNouns.has(next?.lower ?? '')
  return said ? {from: at, to: at + 1, value, unit: 'times', rules: ['en/multiple']} : undefined
}

/** `twice that of 2010`, `double the national average`. */
export function readComparedMultiple(tokens: readonly Token[], at: number): Found | undefined {
  const value = comparedMultiples.get(lower(tokens, at))
  const next = lower(tokens, at + 1)
  if (value === undefined || !words.multipleOf.has(next)) return undefined
  // "twice as much as a year ago"
  if (next === 'as' && lower(tokens, at + 3) !== 'as') return undefined
  if (next === 'the' && !words.multipleAverages.has(lower(tokens, at + 2))) return undefined
  return {from: at, to: at + 1, value, unit: 'times', rules: ['en/compared-multiple']}
}
