import type {Tagged} from './tagged.js'
import type {View} from './view.js'
import {words} from './words.js'

/** Where the thing begins that grows behind `in`: `in | the per capita income`, `in that of | services`. */
export function thingAt(tags: readonly Tagged[], at: number): number {
  return tags[at]?.token.lower === 'that' && tags[at + 1]?.token.lower === 'of' ? at + 2 : at
}

/** `in 2012`, `in real terms`, `in the same period`, `in Jiangsu`: no thing that grows. */
export function isYearOrPlace({tags}: View, at: number): boolean {
  const start = tags[at]?.tag === 'det' ? at + 1 : at
  // "in the | per capita | income"
  const noun = tags[start]?.token.lower === 'per' ? start + 1 : start
  const word = tags[noun]?.token
  // "an average growth of 9.5% in | five years"
  if (word && /^years?$/.test(tags[noun + 1]?.token.lower ?? '')) return true
  // "in | total | retail sales", but "in total"
  if (word && words.sums.has(word.lower) && tags[noun + 1]?.tag === 'noun') return false
  return !word || tags[noun]?.tag !== 'noun' || /^(?:\p{Lu}[a-z]|\d)/u.test(word.text) || words.settings.has(word.lower)
}
