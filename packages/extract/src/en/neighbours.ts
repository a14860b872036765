import type {Tagged, Tagging} from './tagged.js'
import {words} from './words.js'

/** The tag some steps before a place, if there is one; see `lowerAt` for why the look at −1 is spared. */
export function tagBefore({tagged}: Tagging, at: number, steps = 1): Tagged | undefined {
  return at < steps ? undefined : tagged[at - steps]
}

export function starts(tagged: Tagged | undefined): boolean {
  return !tagged || tagged.tag === 'conj' || (tagged.tag === 'mark' && !/[“”"‘’'/]/.test(tagged.token.text))
}

/** Whether a number, perhaps with a bound, follows at `at`: `by 6%`, `to more than 6%`, `at or below 4.6%`. */
export function measures({ahead, tokens}: Tagging, at: number): boolean {
  if (ahead(at) === 'quantity') return true
  if (!words.beforeMeasure.has(tokens[at]?.lower ?? '')) return false
  for (let k = at + 1; k < at + 5; k++) if (ahead(k) === 'quantity') return true
  return false
}
