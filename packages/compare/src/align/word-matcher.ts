import {anyOf} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

/** Finds words of a list in a text, longest first, without overlaps. English words match whole words of any case. */
export interface WordMatcher {
  /** Every hit with its offset. */
  find(text: string): ReadonlyArray<{readonly word: string; readonly start: number}>
  /** The text with every hit replaced. */
  replace(text: string, by: string | ((word: string) => string)): string
}

export function wordMatcher(words: readonly string[], language: Language): WordMatcher {
  const pattern = anyOf(words)
  const source = language === 'zh' ? pattern : `\\b(?:${pattern})\\b`
  // `matchAll` and `replace` of a global expression start anew each time, so one will do.
  const expression = new RegExp(words.length === 0 ? '(?!)' : source, language === 'zh' ? 'g' : 'gi')
  const fold = (word: string) => (language === 'zh' ? word : word.toLowerCase())
  return {
    find: (text) => [...text.matchAll(expression)].map((hit) => ({word: fold(hit[0]), start: hit.index})),
    replace: (text, by) => text.replace(expression, (word) => (typeof by === 'string' ? by : by(fold(word))))
  }
}
