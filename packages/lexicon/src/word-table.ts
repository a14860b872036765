/**
 * Words with a value each, found at a place of a text: the longest that starts there, or the longest that ends there.
 * A look-up costs the few words that share a first (last) character, whatever the size of the table.
 */
export class WordTable<Value> {
  // Buckets by character code: `charAt` would make a string of every character of a report to look it up.
  readonly #byFirst: Buckets<Value> = new Map()
  readonly #byLast: Buckets<Value> = new Map()
  // 1 where a word may start or end with a character of that slot: nearly all are dismissed without a look into the maps.
  readonly #starts = new Uint8Array(slots)
  readonly #ends = new Uint8Array(slots)

  /** Of words given twice, the later value holds. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const entry of new Map(entries)) {
      const [word] = entry
      if (word === '') continue
      const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)]
      push(this.#byFirst, first, entry)
      push(this.#byLast, last, entry)
      this.#starts[first & mask] = 1
      this.#ends[last & mask] = 1
    }
    for (const bucket of [...this.#byFirst.values(), ...this.#byLast.values()])
      bucket.sort(([a], [b]) => b.length - a.length)
  }

  /** Longest word that starts at `at`. */
  startingAt(text: string, at: number): readonly [string, Value] | undefined {
    const first = text.charCodeAt(at)
    if (this.#starts[first & mask] !== 1) return undefined
    const bucket = this.#byFirst.get(first)
    if (bucket === undefined) return undefined
    for (const entry of bucket) if (text.startsWith(entry[0], at)) return entry
    return undefined
  }

  /** Longest word that ends at `end` (exclusive) and does not begin before `from`. */
  endingAt(text: string, end: number, from = 0): readonly [string, Value] | undefined {
    const last = text.charCodeAt(end - 1)
    if (this.#ends[last & mask] !== 1) return undefined
    const bucket = this.#byLast.get(last)
    if (bucket === undefined) return undefined
    for (const entry of bucket) {
      const start = end - entry[0].length
      if (start >= from && text.startsWith(entry[0], start)) return entry
    }
    return undefined
  }
}

/** A power of two: few characters meet in a slot, and a table takes little memory. */
const slots = 0x10_00

/** By it the place before a text and the one behind it, which have no code, are looked for in a slot as well. */
const mask = slots - 1

type Buckets<Value> = Map<number, Array<readonly [string, Value]>>

function push<Value>(buckets: Buckets<Value>, key: number, entry: readonly [string, Value]): void {
  const bucket = buckets.get(key)
  if (bucket) bucket.push(entry)
  else buckets.set(key, [entry])
}
