/** What is known of a character: nothing yet, that it folds by itself, that its fold may depend on its neighbours. */
const [unknown, plain, dependent] = [0, 1, 2]

/**
 * Folds texts (`toLowerCase`, `normalize`) for the look-ups of a dictionary without making strings of them: nearly all
 * characters fold one by one, whatever stands beside them, so a table does it. Filled as characters come up.
 */
export class CharacterFold {
  /** Of the text that was read last. */
  codes = new Uint16Array(256)
  readonly #folded = new Uint16Array(0x1_00_00)
  readonly #kinds = new Uint8Array(0x1_00_00)
  readonly #fold: (text: string) => string

  constructor(fold: (text: string) => string) {
    this.#fold = fold
  }

  /** Writes the codes of the folded text to `codes`, and says how many there are. */
  read(text: string): number {
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
    let alone = true
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const known = this.#kinds[code]
      if ((known === unknown ? this.#learn(code) : known) === dependent) alone = false
      codes[at] = this.#folded[code] ?? 0
    }
    return alone
  }

  #learn(code: number): number {
    const char = String.fromCharCode(code)
    const folded = this.#fold(char)
    const depends = folded.length !== 1 || depending.test(char) || depending.test(folded)
    const kind = depends ? dependent : plain
    this.#kinds[code] = kind
    this.#folded[code] = depends ? code : folded.charCodeAt(0)
    return kind
  }
}

/** Halves of characters beyond U+FFFF; marks and Hangul letters, which join what stands before; sigma, which ends words otherwise. */
const depending = /[\uD800-\uDFFF\p{M}\u1100-\u11FFΣσς]/u
