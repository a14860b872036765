import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** Where `from` of `4,742 came from members` stands, if it does. */
export function originAt({tags, quantity}: View): number {
  return quantity.to + (words.originVerbs.has(lowerAt(tags, quantity.to)) ? 1 : 0)
}

/** `4,742 | from members`, `1,488 | on education`; not `5.1 | from 4.4`. */
export function tellsOrigin(view: View): boolean {
  const at = originAt(view)
  return words.origins.has(lowerAt(view.tags, at)) && view.tags[at + 1]?.tag !== 'quantity'
}
