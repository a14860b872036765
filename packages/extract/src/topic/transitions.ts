/** UTF-16 code units: one slot of the table per possible first character. */
const characters = 0x1_00_00

/**
 * The transitions of a trie, `(state, character) → state`; 0, the root, stands for none. A hash table in typed arrays:
 * each character of a report is looked up in several tries, and a `Map` with numbers for keys takes twice the time.
 */
export class Transitions {
  /** Those of the root: most characters begin no word, which one look into an array tells. */
  readonly #first = new Int32Array(characters)
  readonly #keys: Float64Array
  readonly #targets: Int32Array
  readonly #mask: number

  /** @param most how many transitions there can be */
  constructor(most: number) {
    // Never more than half full, so that a miss ends soon.
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#keys = new Float64Array(size)
    this.#targets = new Int32Array(size)
    this.#mask = size - 1
  }

  get(state: number, code: number): number {
    return state === 0 ? (this.#first[code] ?? 0) : (this.#targets[this.#slotOf(state, code)] ?? 0)
  }

  set(state: number, code: number, target: number): void {
    if (state === 0) {
      this.#first[code] = target
      return
    }
    const slot = this.#slotOf(state, code)
    this.#keys[slot] = state * characters + code
    this.#targets[slot] = target
  }

  /** The slot that holds the key, or the free one where it belongs; no key is 0, because no state here is. */
  #slotOf(state: number, code: number): number {
    const key = state * characters + code
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & this.#mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }
}
