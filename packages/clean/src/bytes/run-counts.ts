/** A run of characters: how often it stands in the text, and how often each character behind it. */
export interface Run {
  readonly count: number
  readonly followers: ReadonlyMap<number, number>
  /** Where the stretches that begin with it begin, among all in their order. */
  readonly start: number
}

/** The places behind a character: the first one, and behind each the next one. */
interface Places {
  readonly first: ReadonlyMap<string, number>
  readonly next: Uint32Array
}

// Characters that a stretch has: those of a run and the one behind it.
const longest = 4
// Behind the last character of a text, where there is none. U+FFFF is no character.
const nothing = 0xffff
const unknown: Run = {count: 0, followers: new Map(), start: 0}
// Numbers of 64 bits have their low bits first on nearly all platforms.
const lastFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? longest - 1 : 0

/**
 * How often runs of up to three characters (UTF-16 units) stand in a text, and what follows them. The stretches of four
 * characters that begin at each place are sorted as numbers, which the platform does in a few milliseconds; those that
 * begin with a run are neighbours then, and only the runs that are asked for are counted. A tree of all takes longer.
 */
export class RunCounts {
  readonly #text: string
  /** The stretches, four units each. */
  readonly #units: Uint16Array
  readonly #known = new Map<string, Run>()
  #places: Places | undefined

  constructor(text: string) {
    this.#text = text
    this.#units = sortedStretches(text)
    this.#known.set('', this.#count(0, text.length, 0))
  }

  /** Runs of at most three characters; the empty one stands as often as the text has characters. */
  of(run: string): Run {
    let found = this.#known.get(run)
    if (!found) {
      found = this.#find(run)
      this.#known.set(run, found)
    }
    return found
  }

  /** The characters behind another (all, if it is empty) that stand there `least` times, in the order of the text. */
  charactersBehind(char: string, least: number): string[] {
    const end = this.#text.length
    const {followers} = this.of(char)
    const found = new Set<string>()
    this.#places ??= placesOf(this.#text)
    const {first, next} = this.#places
    for (let at = char === '' ? 0 : (first.get(char) ?? end); at < end; at = char === '' ? at + 1 : (next[at] ?? end))
      if ((followers.get(this.#text.charCodeAt(at)) ?? 0) >= least) found.add(this.#text.charAt(at))
    return Array.from(found)
  }

  #find(run: string): Run {
    const length = run.length - 1
    const shorter = this.of(run.slice(0, length))
    const unit = run.charCodeAt(length)
    const count = shorter.followers.get(unit)
    if (count === undefined) return unknown
    let start = shorter.start
    for (let [low, high] = [start, start + shorter.count]; low < high; ) {
      const middle = (low + high) >>> 1
      if (this.#unitAt(middle, length) < unit) low = middle + 1
      else high = middle
      start = low
    }
    return this.#count(start, count, run.length)
  }

  /** The run of that length with which so many stretches from `start` on begin. */
  #count(start: number, count: number, length: number): Run {
    const followers = new Map<number, number>()
    for (let at = start; at < start + count; ) {
      const unit = this.#unitAt(at, length)
      const first = at
      while (at < start + count && this.#unitAt(at, length) === unit) at++
      if (unit !== nothing) followers.set(unit, at - first)
    }
    return {count, followers, start}
  }

  #unitAt(stretch: number, place: number): number {
    return this.#units[longest * stretch + (place ^ lastFirst)] ?? nothing
  }
}

function sortedStretches(text: string): Uint16Array {
  const units = new Uint16Array(longest * text.length).fill(nothing)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    for (let place = 0; place < longest && place <= at; place++)
      units[longest * (at - place) + (place ^ lastFirst)] = unit
  }
  new BigUint64Array(units.buffer).sort()
  return units
}

function placesOf(text: string): Places {
  const first = new Map<string, number>()
  const next = new Uint32Array(text.length + 1)
  for (let at = text.length; at > 0; at--) {
    const char = text.charAt(at - 1)
    next[at] = first.get(char) ?? text.length
    first.set(char, at)
  }
  return {first, next}
}
