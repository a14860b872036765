import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/**
 * `build 20 more canteens on top of | the 305 already open`, `add 3 parks to | the existing 12`: what there is when more is
 * planned; not `renovate the existing 30 markets`.
 */
export function isExisting({tags, bound, quantity}: View): boolean {
  if (!quantity.rules.includes('en/bare')) return false
  if (words.already.has(lowerAt(tags, quantity.to))) return true
  return words.existing.has(lowerAt(tags, bound.from - 1)) && tags[bound.from - 2]?.tag === 'det'
}
