import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** Where `from` of `4,742 came from members` stands, if it does. */
export function originAt({tags, quantity}: View): number {
  return quantity.to + (words.originVerbs.has(lowerAt(tags, quantity.to)) ? 1 : 0)
}
