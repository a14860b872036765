import {type NameHead, nameHeads} from '@jianbao/lexicon'
import {headOf} from './concept.js'

/** Behind a head that stands before what it is of: `Boao Forum for Asia`, `Year of Improved Conduct`. */
export const relators = new Set(['of', 'on', 'for'])

/** Longest head noun in words: `science and technology city`. */
const longestHead = 4

export interface FoundHead {
  readonly head: NameHead
  /** Which word it begins at, and how many words it has. */
  readonly at: number
  readonly words: number
}

/** The head that ends a name: `Jintan [Port]`. */
export function headAtEnd(words: readonly string[]): FoundHead | undefined {
  return headBefore(words, words.length, 1)
}

/** The head before what it is of: `Three-Year [Action Plan] for Workplace Safety`. */
export function headWithin(words: readonly string[]): FoundHead | undefined {
  for (let end = words.length - 1; end > 0; end--) {
    const found = relators.has(words[end] ?? '') ? headBefore(words, end, 0) : undefined
    if (found) return found
  }
  return undefined
}

/** `least`: words that stand before it at least. */
function headBefore(words: readonly string[], end: number, least: number): FoundHead | undefined {
  if (!endsHead(words[end - 1] ?? '')) return undefined
  for (let count = Math.min(longestHead, end - least); count > 0; count--) {
    const noun = words
      .slice(end - count, end)
      .join(' ')
      .toLowerCase()
    const head = headOf(noun, 'en') ?? headOf(singular(noun), 'en')
    if (head) return {head, at: end - count, words: count}
  }
  return undefined
}

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '')

let headEnds: ReadonlySet<string> | undefined

/** Whether a head noun can end with a word; most words of names end none. */
function endsHead(word: string): boolean {
  headEnds ??= new Set(nameHeads().flatMap(({en}) => en.map((noun) => noun.slice(noun.lastIndexOf(' ') + 1))))
  const last = word.toLowerCase()
  return headEnds.has(last) || headEnds.has(singular(last))
}
