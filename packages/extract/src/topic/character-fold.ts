/**
 * Folds texts (`toLowerCase`, `normalize`) for the look-ups of a dictionary without copying them: nearly all characters
 * fold one by one, whatever stands beside them, so a table does it. Filled as characters come up.
 */
export class CharacterFold {
  /** The folded code of each character that `prepare` has seen. */
  readonly codes = new Uint16Array(0x1_00_00)
  readonly #depends = new Uint8Array(0x1_00_00)
  readonly #seen = new Uint8Array(0x1_00_00)
  readonly #fold: (text: string) => string

  constructor(fold: (text: string) => string) {
    this.#fold = fold
  }

  /**
   * A text whose characters all stand in `codes` with what they fold to: `text` itself, or its fold where one of its
   * characters becomes several (㎡, …) or may change with its neighbours.
   */
  prepare(text: string): string {
    if (this.#isPlain(text)) return text
    const folded = this.#fold(text)
    this.#isPlain(folded)
    return folded
  }

  #isPlain(text: string): boolean {
    let plain = true
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (this.#seen[code] === 0) this.#learn(code)
      if (this.#depends[code] === 1) plain = false
    }
    return plain
  }

  #learn(code: number): void {
    const char = String.fromCharCode(code)
    const folded = this.#fold(char)
    const depends = folded.length !== 1 || dependent.test(char) || dependent.test(folded)
    this.#seen[code] = 1
    this.#depends[code] = depends ? 1 : 0
    this.codes[code] = depends ? code : folded.charCodeAt(0)
  }
}

/** Halves of characters beyond U+FFFF; marks and Hangul letters, which join what stands before; sigma, which ends words otherwise. */
const dependent = /[\uD800-\uDFFF\p{M}\u1100-\u11FFΣσς]/u
