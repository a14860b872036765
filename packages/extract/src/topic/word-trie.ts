import {CharacterFold} from './character-fold.js'
import {FirstWords, isLatin} from './first-words.js'
import {Transitions} from './transitions.js'

/** A word of the dictionary where it stands in a text. */
export interface WordHit {
  readonly start: number
  readonly end: number
  /** Index of the word in the list the trie was made of. */
  readonly word: number
}

/** Finds words of a dictionary in a text. */
export interface WordTrie {
  /** Hits in the folded text from left to right, the longest at each place, none overlapping: 城镇新增就业 is one word, not 就业. */
  readonly find: (text: string) => WordHit[]
}

/**
 * Makes a trie of `words`, which are folded by `foldText`, for texts that are not. With `bounded` a hit must not begin or end within a run of Latin letters, and may
 * take a plural `s` along, as English needs. Time is linear in the text: a hit looks ahead by the longest word at most.
 */
export function createWordTrie(
  words: readonly string[],
  bounded: boolean,
  foldText: (text: string) => string
): WordTrie {
  const {next, wordAt} = buildTrie(words)
  const fold = new CharacterFold(foldText, (code) => ({
    begins: next.get(0, code) !== 0,
    joins: bounded && isLatin(code)
  }))
  const first = bounded ? new FirstWords(words) : null

  /** Where a word ends that takes no part of another along; −1 if it does. */
  const endOf = (codes: Uint16Array, end: number, length: number): number => {
    if (!bounded || end === length || !isLatin(codes[end] ?? 0)) return end
    return codes[end] === plural && (end + 1 === length || !isLatin(codes[end + 1] ?? 0)) ? end + 1 : -1
  }

  /** The longest word that begins at `start`. */
  const longestAt = (codes: Uint16Array, start: number, length: number): WordHit | null => {
    let found = -1
    let foundEnd = start
    for (let at = start, state = 0; at < length; ) {
      state = next.get(state, codes[at++] ?? 0)
      if (state === 0) break
      const word = wordAt[state] ?? -1
      const end = word < 0 ? -1 : endOf(codes, at, length)
      if (end < 0) continue
      found = word
      foundEnd = end
    }
    return found < 0 ? null : {start, end: foundEnd, word: found}
  }

  return {
    find(text) {
      const length = fold.read(text)
      const {codes, starts, startCount} = fold
      const hits: WordHit[] = []
      let from = 0
      for (let k = 0; k < startCount; k++) {
        const at = starts[k] ?? 0
        if (at < from || first?.mayBegin(codes, at, length) === false) continue
        const hit = longestAt(codes, at, length)
        if (hit === null) continue
        hits.push(hit)
        from = hit.end
      }
      return hits
    }
  }
}

/** `s` */
const plural = 0x73

/** State 0 is the root; `wordAt` has the word that ends in a state, −1 for none. */
function buildTrie(words: readonly string[]) {
  const next = new Transitions(words.reduce((sum, word) => sum + word.length, 0))
  const wordAt = [-1]
  for (const [index, word] of words.entries()) {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at)
      const known = next.get(state, code)
      if (known === 0) next.add(state, code, wordAt.push(-1) - 1)
      state = known || wordAt.length - 1
    }
    if (wordAt[state] === -1) wordAt[state] = index
  }
  return {next, wordAt: Int32Array.from(wordAt)}
}
