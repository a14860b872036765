import {conceptOf, termOf} from './concept.js'
import {headAtEnd} from './head-behind.js'

/** Concept of a Chinese name that was found by what stands around it: the lexicon's, or made of its words and its head noun. */
export function conceptOfName(name: string): string | null {
  const known = termOf(name, 'zh')
  if (known) return known.id
  const head = headAtEnd(name, 'zh')
  const noun = head?.zh.find((one) => name.endsWith(one))
  return noun === undefined ? null : conceptOf(name.slice(0, -noun.length), head, 'zh')
}
