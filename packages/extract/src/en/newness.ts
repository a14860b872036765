import type {Tagged} from './tagged.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `new | energy vehicles`: what kind they are, not that they were added; `an additional type` is added. */
const isKind = (tags: readonly Tagged[], at: number) =>
  lowerAt(tags, at) === 'new' && words.newKinds.has(lowerAt(tags, at + 1))

/** How far before a count it may be said that what it counts is new: `added | 30 | …`. */
const reach = 5

/** Whether the word at `at` says that what follows was added. */
export const saysNewAt = (tags: readonly Tagged[], at: number) => isNew(lowerAt(tags, at)) && !isKind(tags, at)

/** `additional`, `newly-built`. */
const isNew = (word: string) => words.newness.has(word) || word.startsWith('newly-')

/** How far before an amount it may be said that something was newly done. */
const newlyReach = 10

/** `newly connected to a central heating area of | 1.9 million square meters`. */
export function newlyDone({tags, clause, bound}: View): boolean {
  for (let at = bound.from - 1; at >= Math.max(clause.from, bound.from - newlyReach); at--) {
    if (lowerAt(tags, at) === 'newly') return /(?:ed|built)$/.test(lowerAt(tags, at + 1))
    if (tags[at]?.tag === 'verb' || tags[at]?.tag === 'quantity') return false
  }
  return false
}

/** Whether a count is said to be of new things, by words no further left than `from`. */
export function saysNew({tags, quantity, clause, bound}: View, from: number = bound.from - reach): boolean {
  // "made available to 16.5 million | more households"
  if (tags.slice(quantity.from, quantity.to).some(({token}) => token.lower === 'more')) return true
  // "Greenways: 500 kilometers | more"
  if (lowerAt(tags, quantity.to) === 'more' && lowerAt(tags, quantity.to + 1) !== 'than') return true
  // "2,860 charging piles, of which 740 | are new"
  if (tags[quantity.to]?.tag === 'aux' && words.newness.has(lowerAt(tags, quantity.to + 1)))
    return !isKind(tags, quantity.to + 1)
  // "1,900 kilometers | of new lines"
  if (lowerAt(tags, quantity.to) === 'of' && words.newness.has(lowerAt(tags, quantity.to + 1))) return true
  // "41 institutions | newly | settled in the district"
  if (quantity.counted && lowerAt(tags, quantity.counted.to) === 'newly') return true
  // "extended to | a further | 1.2 million square meters"
  if (tags[bound.from - 2]?.tag === 'det' && words.furthers.has(lowerAt(tags, bound.from - 1))) return true
  const to = quantity.counted?.to ?? Math.min(quantity.to + 3, clause.to)
  for (let at = Math.max(clause.from, from); at < to; at++)
    if (words.newness.has(lowerAt(tags, at)) && !words.newHeights.has(lowerAt(tags, at + 1)) && !isKind(tags, at))
      return true
  return false
}
