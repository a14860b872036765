/**
 * What is known of a character, in the bits above its fold: that it folds by itself, or that its fold may depend on its
 * neighbours. 0: nothing yet.
 */
const [plain, dependent] = [0x1_00_00, 0x2_00_00]

/**
 * Folds texts (`toLowerCase`, `normalize`) for the look-ups of a dictionary without making strings of them: nearly all
 * characters fold one by one, whatever stands beside them, so a table does it. Filled as characters come up.
 */
export class CharacterFold {
  /** Of the text that was read last. */
  codes = new Uint16Array(256)
  #last = ''
  #length = 0
  readonly #known = new Int32Array(0x1_00_00)
  readonly #fold: (text: string) => string

  constructor(fold: (text: string) => string) {
    this.#fold = fold
  }

  /** Writes the codes of the folded text to `codes`, and says how many there are; once where several dictionaries ask. */
  read(text: string): number {
    if (text !== this.#last) {
      this.#length = this.#foldedLength(text)
      this.#last = text
    }
    return this.#length
  }

  #foldedLength(text: string): number {
    if (this.#write(text)) return text.length
    // One of its characters becomes several (㎡, …) or may change with its neighbours.
    const folded = this.#fold(text)
    this.#write(folded)
    return folded.length
  }

  /** Whether all characters of the text fold one by one; those that do not are written as they are. */
  #write(text: string): boolean {
    if (text.length > this.codes.length) this.codes = new Uint16Array(2 * text.length)
    const {codes} = this
    const known = this.#known
    let seen = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const entry = known[code] || this.#learn(code)
      seen |= entry
      codes[at] = entry
    }
    return (seen & dependent) === 0
  }

  #learn(code: number): number {
    const char = String.fromCharCode(code)
    const folded = this.#fold(char)
    const depends = folded.length !== 1 || depending.test(char) || depending.test(folded)
    const result = depends ? code : folded.charCodeAt(0)
    const entry = result | (depends ? dependent : plain)
    this.#known[code] = entry
    return entry
  }
}

/** Halves of characters beyond U+FFFF; marks and Hangul letters, which join what stands before; sigma, which ends words otherwise. */
const depending = /[\uD800-\uDFFF\p{M}\u1100-\u11FFΣσς]/u

/** For dictionaries that take a text as it is written. */
export const unfolded = new CharacterFold((text) => text)
