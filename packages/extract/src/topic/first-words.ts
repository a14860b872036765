/** A power of two; the first words of some thousands of dictionary words fill a tenth of it. */
const slots = 0x1_00_00

/** `s` */
const plural = 0x73

/** ASCII letter of a lower-case text. */
export function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/**
 * Tells at once, by all letters of the word that begins at a place of an English text, that no word of a dictionary begins
 * there, as at nearly all words of a report. Of its hashes alone: seldom it lets a word pass that begins none.
 */
export class FirstWords {
  readonly #known = new Uint8Array(slots)

  /** @param words of the dictionary, folded */
  constructor(words: readonly string[]) {
    for (const word of words) {
      const codes = Uint16Array.from(word, (char) => char.charCodeAt(0))
      const [hash, end] = [hashAt(codes, 0, codes.length), latinEnd(codes)]
      this.#known[slotOf(hash)] = 1
      // a hit takes the plural of its last word along
      if (end === codes.length) this.#known[slotOf(nextHash(hash, plural))] = 1
    }
  }

  mayBegin(codes: Uint16Array, at: number, length: number): boolean {
    return !isLatin(codes[at] ?? 0) || this.#known[slotOf(hashAt(codes, at, length))] === 1
  }
}

function latinEnd(codes: Uint16Array): number {
  let end = 0
  while (isLatin(codes[end] ?? 0)) end++
  return end
}

/** Of the Latin letters at a place. */
function hashAt(codes: Uint16Array, start: number, length: number): number {
  let hash = 0
  for (let at = start; at < length && isLatin(codes[at] ?? 0); at++) hash = nextHash(hash, codes[at] ?? 0)
  return hash
}

function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1)
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1)
}
