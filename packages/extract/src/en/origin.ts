import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** Where `from` of `4,742 came from members` stands, if it does. */
export function originAt({tags, quantity}: View): number {
  return quantity.to + (words.originVerbs.has(lowerAt(tags, quantity.to)) ? 1 : 0)
}

/** `rose to 260 | by the end of last year`, `by year-end`, `by 2025`: when, and not where they came from. */
function isDate({tags}: View, at: number): boolean {
  const noun = lowerAt(tags, tags[at]?.tag === 'det' ? at + 1 : at)
  return words.dateNouns.has(noun) || /^(?:19|20)\d\d$/.test(noun)
}

/** `4,742 | from members`, `1,488 | on education`; not `5.1 | from 4.4`. */
export function tellsOrigin(view: View): boolean {
  const at = originAt(view)
  return words.origins.has(lowerAt(view.tags, at)) && view.tags[at + 1]?.tag !== 'quantity' && !isDate(view, at + 1)
}
