import type {View} from './view.js'
import {words} from './words.js'

/** `in 2012`, `in real terms`, `in the same period`, `in Jiangsu`: no thing that grows. */
export function isYearOrPlace({tags}: View, at: number): boolean {
  const noun = tags[at]?.tag === 'det' ? at + 1 : at
  const word = tags[noun]?.token
  return !word || tags[noun]?.tag !== 'noun' || /^(?:\p{Lu}[a-z]|\d)/u.test(word.text) || words.settings.has(word.lower)
}
