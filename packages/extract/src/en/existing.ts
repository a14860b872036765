import {englishPattern} from '@jianbao/lexicon'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

const each = englishPattern('eachOne')

/** `China | has | nearly 300 million people receiving pensions`: how things are; not `has begun work on 30 projects`. */
export function isStanding({text, tags, clause: {verbAt, opener}, bound}: View): boolean {
  if (!words.owning.has(lowerAt(tags, verbAt)) || opener === 'that' || verbAt !== bound.from - 1) return false
  return !each.test(text.slice(0, tags[verbAt]?.token.start))
}

/**
 * `build 20 more canteens on top of | the 305 already open`, `add 3 parks to | the existing 12`: what there is when more is
 * planned; not `renovate the existing 30 markets`.
 */
export function isExisting({tags, bound, quantity}: View): boolean {
  if (!quantity.rules.includes('en/bare')) return false
  if (words.already.has(lowerAt(tags, quantity.to))) return true
  return words.existing.has(lowerAt(tags, bound.from - 1)) && tags[bound.from - 2]?.tag === 'det'
}
