import type {CharacterFold} from './character-fold.js'
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
 * Makes a trie of `words`, which are folded by `fold`, for texts that are not. With `bounded` a hit must not begin or end within a run of Latin letters, and may
 * take a plural `s` along, as English needs. Time is linear in the text: a hit looks ahead by the longest word at most.
 */
export function createWordTrie(words: readonly string[], bounded: boolean, fold: CharacterFold): WordTrie {
  const {next, wordAt} = buildTrie(words)
  const begins = beginnings(words)
  const first = bounded ? new FirstWords(words) : null
  const mayBegin = (codes: Uint16Array, at: number, length: number): boolean =>
    begins[(codes[at] ?? 0) & mask] === 1 && first?.mayBegin(codes, at, length) !== false

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
      const {codes} = fold
      const hits: WordHit[] = []
      for (let at = 0; at < length; at++) {
        const hit = mayBegin(codes, at, length) ? longestAt(codes, at, length) : null
        if (hit !== null) {
          hits.push(hit)
          at = hit.end - 1
        } else if (bounded) at = endOfLetters(codes, at, length)
      }
      return hits
    }
  }
}

/** The last of the Latin letters at a place, behind which no word begins before the run of them ends. */
function endOfLetters(codes: Uint16Array, start: number, length: number): number {
  let at = start
  if (isLatin(codes[at] ?? 0)) while (at + 1 < length && isLatin(codes[at + 1] ?? 0)) at++
  return at
}

/** `s` */
const plural = 0x73

/** A power of two: in a few slots for all characters the table stays near the processor, and few of them meet. */
const slots = 0x10_00
const mask = slots - 1

/** 1 in the slots of the characters that words begin with: nearly all others are passed over by it. */
function beginnings(words: readonly string[]): Uint8Array {
  const begins = new Uint8Array(slots)
  for (const word of words) if (word !== '') begins[word.charCodeAt(0) & mask] = 1
  return begins
}

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
