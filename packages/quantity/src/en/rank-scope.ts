import {english} from '@jianbao/lexicon'
import type {Token} from './token.js'
import {words} from './words.js'

const scopes = new Set(english.cues.rankScopes)

/** How far behind a rank its scope may stand: `third respectively in the high-quality development of …`. */
export const reach = 6

export function hasScope(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.lower ?? ''
  if (words.scopeAdverbs.has(sign)) return true
  if (!words.scopePrepositions.has(sign)) return false
  return tokens
    .slice(at + 1, at + reach)
    .some((token) => scopes.has(token.lower.replace(/'s$/, '')) || /^\p{Lu}/u.test(token.text))
}

/** The preposition behind the noun of a superlative: `second largest exporter | in the world`. */
export function scopeAfter(tokens: readonly Token[], at: number): number {
  let scope = at
  while (
    scope < at + reach &&
    tokens[scope]?.kind === 'word' &&
    !words.scopePrepositions.has(tokens[scope]?.lower ?? '')
  )
    scope++
  return scope
}

/** `the world's`, `China's`: whose ranking it is. */
export const isPossessor = (tokens: readonly Token[], at: number) =>
  /^(.+)'s$/.test(tokens[at]?.lower ?? '') && scopes.has((tokens[at]?.lower ?? '').slice(0, -2))

/** `largest`, `busiest`; not `forest`. */
export const isSuperlative = (word: string) =>
  words.superlatives.has(word) || (/(?:[^aeiou]|i)est$/.test(word) && !words.notSuperlatives.has(word))
