import {anyOf, chineseClasses} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'

const bounded = new RegExp(`(?:${anyOf(chineseClasses.bounded)})$`)

/** Whether a bound stands before the number: 超10亿元项目. */
export function isBounded(text: string, {start}: Quantity): boolean {
  return bounded.test(text.slice(Math.max(0, start - 4), start))
}
