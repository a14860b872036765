import {lower} from './found.js'
import type {Numeral} from './numeral.js'
import type {Token} from './token.js'
import {verbForm} from './verb-form.js'
import {words} from './words.js'

const isPast = (word: string) => verbForm(word)?.inflection === 'past' || /[a-z]{3}ed$/.test(word)

/** How far before a number in words the count may stand that it goes on with. */
const countReach = 25

/**
 * `453 were completed; | four | were no longer assessed`, `and | four, | including GDP, were not met`, `while the remaining |
 * four | are being dealt with`: a number in words that counts more of what digits counted before.
 */
export function countsMore(tokens: readonly Token[], at: number, {to, value}: Numeral): boolean {
  if (value === 1) return false
  const before = lower(tokens, at - 1)
  const opens = words.beforePredicate.has(before)
  const predicated = (opens || words.restWords.has(before)) && words.pluralPredicates.has(lower(tokens, to))
  // "Two | were declared bankrupt": of those that the sentence before counted
  if (at === 0 && words.pluralPredicates.has(lower(tokens, to)))
    return isPast(lower(tokens, to + 1)) && !tokens.slice(to).some(({kind}) => kind === 'number')
  const named = opens && lower(tokens, to) === ',' && words.naming.has(lower(tokens, to + 1))
  if (!predicated && !named) return false
  return tokens.slice(Math.max(0, at - countReach), at - 1).some(({kind}) => kind === 'number')
}
