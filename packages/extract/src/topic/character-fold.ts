/**
 * What is known of a character, in the bits above its fold: that it folds by itself, that its fold may depend on its
 * neighbours, that it begins a word, that none begins behind it. 0: nothing yet.
 */
const [plain, dependent, beginning, inside] = [0x1_00_00, 0x2_00_00, 0x4_00_00, 0x8_00_00]

/** What a dictionary has to say of a folded character. */
export interface CharacterUse {
  /** Whether a word begins with it. */
  readonly begins: boolean
  /** Whether no word begins right behind it. */
  readonly joins: boolean
}

const unused: CharacterUse = {begins: false, joins: false}

/**
 * Folds texts (`toLowerCase`, `normalize`) for the look-ups of a dictionary without making strings of them: nearly all
 * characters fold one by one, whatever stands beside them, so a table does it. Filled as characters come up.
 */
export class CharacterFold {
  /** Of the text that was read last. */
  codes = new Uint16Array(256)
  /** Places of the text that was read last where a word may begin: of most characters none does. */
  starts = new Int32Array(256)
  startCount = 0
  readonly #known = new Int32Array(0x1_00_00)
  readonly #fold: (text: string) => string
  readonly #use: (code: number) => CharacterUse

  constructor(fold: (text: string) => string, use: (code: number) => CharacterUse = () => unused) {
    this.#fold = fold
    this.#use = use
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
    if (text.length > this.codes.length) {
      this.codes = new Uint16Array(2 * text.length)
      this.starts = new Int32Array(2 * text.length)
    }
    const {codes, starts} = this
    const known = this.#known
    let seen = 0
    let count = 0
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const entry = known[code] || this.#learn(code)
      seen |= entry
      codes[at] = entry
      if ((entry & beginning) !== 0 && (before & inside) === 0) starts[count++] = at
      before = entry
    }
    this.startCount = count
    return (seen & dependent) === 0
  }

  #learn(code: number): number {
    const char = String.fromCharCode(code)
    const folded = this.#fold(char)
    const depends = folded.length !== 1 || depending.test(char) || depending.test(folded)
    const result = depends ? code : folded.charCodeAt(0)
    const {begins, joins} = this.#use(result)
    const entry = result | (depends ? dependent : plain) | (begins ? beginning : 0) | (joins ? inside : 0)
    this.#known[code] = entry
    return entry
  }
}

/** Halves of characters beyond U+FFFF; marks and Hangul letters, which join what stands before; sigma, which ends words otherwise. */
const depending = /[\uD800-\uDFFF\p{M}\u1100-\u11FFΣσς]/u
