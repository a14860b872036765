/**
 * Words with a value each, found at a place of a text: the longest that starts there, or the longest that ends there.
 * A look-up costs the few words that share a first (last) character, whatever the size of the table.
 */
export class WordTable<Value> {
  readonly #byFirst = new Map<string, Array<readonly [string, Value]>>()
  readonly #byLast = new Map<string, Array<readonly [string, Value]>>()

  /** Of words given twice, the later value holds. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const entry of new Map(entries)) {
      const [word] = entry
      if (word === '') continue
      push(this.#byFirst, word.charAt(0), entry)
      push(this.#byLast, word.charAt(word.length - 1), entry)
    }
    for (const bucket of [...this.#byFirst.values(), ...this.#byLast.values()])
      bucket.sort(([a], [b]) => b.length - a.length)
  }

  /** Longest word that starts at `at`. */
  startingAt(text: string, at: number): readonly [string, Value] | undefined {
    return this.#byFirst.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at))
  }

  /** Longest word that ends at `end` (exclusive) and does not begin before `from`. */
  endingAt(text: string, end: number, from = 0): readonly [string, Value] | undefined {
    return this.#byLast
      .get(text.charAt(end - 1))
      ?.find(([word]) => end - word.length >= from && text.startsWith(word, end - word.length))
  }
}

function push<Value>(
  buckets: Map<string, Array<readonly [string, Value]>>,
  key: string,
  entry: readonly [string, Value]
) {
  const bucket = buckets.get(key)
  if (bucket) bucket.push(entry)
  else buckets.set(key, [entry])
}
