/** A word of the dictionary where it stands in a text. */
export interface WordHit {
  readonly start: number
  readonly end: number
  /** Index of the word in the list the trie was made of. */
  readonly word: number
}

/** Finds words of a dictionary in a text. */
export interface WordTrie {
  /** Hits from left to right, the longest at each place, none overlapping: 城镇新增就业 is one word, not 就业. */
  readonly find: (text: string) => WordHit[]
}

/** UTF-16 code units: one slot of the table per possible next character. */
const characters = 0x1_00_00

/**
 * Makes a trie of `words` (lower case). With `bounded` a hit must not begin or end within a run of Latin letters, and may
 * take a plural `s` along, as English needs. Time is linear in the text: a hit looks ahead by the longest word at most.
 */
export function createWordTrie(words: readonly string[], bounded: boolean): WordTrie {
  // State 0 is the root; key `state * characters + code unit` gives the next state.
  const next = new Map<number, number>()
  const wordAt = new Map<number, number>()
  // Most characters begin no word: one look into an array and on.
  const begins = new Uint8Array(characters)
  let states = 1
  for (const [index, word] of words.entries()) {
    let state = 0
    begins[word.charCodeAt(0)] = 1
    for (let at = 0; at < word.length; at++) {
      const key = state * characters + word.charCodeAt(at)
      const known = next.get(key)
      if (known === undefined) next.set(key, states)
      state = known ?? states++
    }
    if (!wordAt.has(state)) wordAt.set(state, index)
  }

  const endOf = (text: string, end: number): number | null => {
    if (!bounded || !isLatin(text.charCodeAt(end))) return end
    return text[end] === 's' && !isLatin(text.charCodeAt(end + 1)) ? end + 1 : null
  }

  const longestAt = (text: string, start: number): WordHit | null => {
    let hit: WordHit | null = null
    let state: number | undefined = 0
    for (let at = start; at < text.length; ) {
      state = next.get(state * characters + text.charCodeAt(at++))
      if (state === undefined) break
      const word = wordAt.get(state)
      const end = word === undefined ? null : endOf(text, at)
      if (word !== undefined && end !== null) hit = {start, end, word}
    }
    return hit
  }

  return {
    find(text) {
      const hits: WordHit[] = []
      for (let at = 0; at < text.length; ) {
        const skip = begins[text.charCodeAt(at)] === 0 || (bounded && isLatin(text.charCodeAt(at - 1)))
        const hit = skip ? null : longestAt(text, at)
        if (hit) hits.push(hit)
        at = hit?.end ?? at + 1
      }
      return hits
    }
  }
}

/** ASCII letter of a lower-case text; `NaN`, beyond the ends, is none. */
function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
