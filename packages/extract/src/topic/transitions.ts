/** UTF-16 code units: one slot of the table per possible first character. */
const characters = 0x1_00_00

/**
 * The transitions of a trie, `(state, character) → state`; 0, the root, stands for none. In typed arrays: each character
 * of a report is looked up in several tries, and a `Map` with numbers for keys takes twice the time.
 */
export class Transitions {
  /** Those of the root: most characters begin no word, which one look into an array tells. */
  readonly #first = new Int32Array(characters)
  /** The first one of each other state. Most have no more, and lie beside that of the state before. */
  readonly #code: Uint16Array
  readonly #next: Int32Array
  /** Whether a state has more than one; a hash table holds the rest. */
  readonly #forks: Uint8Array
  readonly #keys: Float64Array
  readonly #targets: Int32Array
  readonly #mask: number

  /** @param most how many transitions there can be */
  constructor(most: number) {
    // Never more than half full, so that a miss ends soon.
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#code = new Uint16Array(most + 1)
    this.#next = new Int32Array(most + 1)
    this.#forks = new Uint8Array(most + 1)
    this.#keys = new Float64Array(size)
    this.#targets = new Int32Array(size)
    this.#mask = size - 1
  }

  get(state: number, code: number): number {
    if (state === 0) return this.#first[code] ?? 0
    if (this.#code[state] === code) return this.#next[state] ?? 0
    return this.#forks[state] === 0 ? 0 : (this.#targets[this.#slotOf(state, code)] ?? 0)
  }

  /** Adds a transition; there must be none of that state and code. */
  add(state: number, code: number, target: number): void {
    if (state === 0) this.#first[code] = target
    else if (this.#next[state] === 0) {
      this.#code[state] = code
      this.#next[state] = target
    } else {
      this.#forks[state] = 1
      const slot = this.#slotOf(state, code)
      this.#keys[slot] = state * characters + code
      this.#targets[slot] = target
    }
  }

  /** The slot that holds the key, or the free one where it belongs; no key is 0, because no state here is. */
  #slotOf(state: number, code: number): number {
    const key = state * characters + code
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & this.#mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }
}
