import type {Bound} from '@jianbao/model'
import {isChanged} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `does not fall under | 97 percent`: what something must not change to bounds it from the other side, and is no change. */
export function isDenied({tags, verb, bound, quantity}: View): boolean {
  // "shall | not go beyond | 4 per thousand" is a bound of its own
  const direct = bound.from === verb + 1 && !/^(?:pp|times)$/.test(quantity.unit) && lowerAt(tags, bound.from) !== 'by'
  return direct && isChanged(tags[verb]?.verb) && words.denyingWords.has(lowerAt(tags, verb - 1))
}

/** The bound of what is denied: not below is at least, not above at most. */
export const deniedBound: Partial<Record<Bound, Bound>> = {lt: 'gte', lte: 'gt', gt: 'lte', gte: 'lt'}
