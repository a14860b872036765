import {lowerAt, type View} from './view.js'
import {words} from './words.js'

export function saysNew({tags, quantity, clause, bound}: View): boolean {
  // "Greenways: 500 kilometers | more"
  if (lowerAt(tags, quantity.to) === 'more' && lowerAt(tags, quantity.to + 1) !== 'than' && !quantity.counted)
    return true
  // "2,860 charging piles, of which 740 | are new"
  if (tags[quantity.to]?.tag === 'aux' && words.newness.has(lowerAt(tags, quantity.to + 1))) return true
  // "1,900 kilometers | of new lines"
  if (lowerAt(tags, quantity.to) === 'of' && words.newness.has(lowerAt(tags, quantity.to + 1))) return true
  const to = quantity.counted?.to ?? Math.min(quantity.to + 3, clause.to)
  for (let at = Math.max(clause.from, bound.from - 5); at < to; at++)
    if (words.newness.has(lowerAt(tags, at)) && !words.newHeights.has(lowerAt(tags, at + 1))) return true
  return false
}
