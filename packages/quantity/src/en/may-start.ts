import {english} from '@jianbao/lexicon'
import type {Token} from './token.js'

const currencies = new Set(Object.keys(english.units.currencyPrefixes))

const {cardinals, tens, ordinals, scales, multiples, comparedMultiples} = english.numerals

const starters = new Set([
  ...Object.keys({...cardinals, ...tens, ...ordinals, ...scales, ...multiples, ...comparedMultiples}),
  'half',
  'a',
  'top'
])

/** What ends the token of a currency: `US$`, `¥`. */
const signs = new Set('$¥￥€')

/** Whether a quantity can begin with a token at all; nearly all words are dismissed here. */
export function mayStart({text, lower, kind}: Pick<Token, 'text' | 'lower' | 'kind'>): boolean {
  if (kind === 'mark') return false
  if (kind === 'code') return /^\d+(?:st|nd|rd|th)$|-[a-z]+$/.test(lower)
  if (kind !== 'word' || starters.has(lower) || lower.includes('-')) return true
  return lower.endsWith('fold') || currencies.has(text) || signs.has(text.charAt(text.length - 1))
}
