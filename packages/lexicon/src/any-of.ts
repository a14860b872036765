import {escapePattern} from './escape-pattern.js'

/** Source of a pattern that matches any of the words, the longest first: `[达, 达到]` is `达到|达`. */
export function anyOf(...lists: ReadonlyArray<readonly string[]>): string {
  return lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')
}
