// A tree of runs of characters: each run is a node, one character longer than its parent. Damaged texts have tens of
// thousands of runs, so nodes are numbers in typed arrays: strings as keys take five times as long.
const none = 0
const root = 1

// Spreads the bits of parent and character over the table (Knuth's multiplier, and one like it).
const hashOf = (parent: number, char: number) => Math.imul(parent, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b)

/** How often runs of up to `longest` characters (UTF-16 units) stand in a text, and by how many different ones they are followed. */
export class RunCounts {
  readonly #counts: Uint32Array
  readonly #followers: Uint32Array
  readonly #parents: Uint32Array
  readonly #chars: Uint16Array
  /** The last child of a node, and for each the child before it. */
  readonly #lastChild: Uint32Array
  readonly #before: Uint32Array
  /** Nodes by the hash of parent and character. */
  readonly #slots: Uint32Array
  #size = root + 1

  /** Counts a text; runs of more than two characters only if their beginning stands `least` times. */
  constructor(text: Uint16Array, longest: number, least: number) {
    const room = text.length * longest + 2
    this.#counts = new Uint32Array(room)
    this.#followers = new Uint32Array(room)
    this.#parents = new Uint32Array(room)
    this.#chars = new Uint16Array(room)
    this.#lastChild = new Uint32Array(room)
    this.#before = new Uint32Array(room)
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * room)))
    this.#counts[root] = text.length
    const heads = new Uint32Array(text.length).fill(root)
    for (let length = 1; length <= longest; length++)
      for (let at = 0; at + length <= text.length; at++) {
        const head = heads[at] ?? none
        // A run is no more frequent than its beginning, which has been counted before.
        const isRare = length > 2 && (this.#counts[head] ?? 0) < least
        heads[at] = isRare ? none : this.#count(head, text[at + length - 1] ?? 0)
      }
  }

  /** How often a run stands in the text; the empty one as often as the text has characters. */
  count(run: string): number {
    return this.countOf(this.nodeOf(run, 0))
  }

  countOf(node: number): number {
    return this.#counts[node] ?? 0
  }

  /** How many different characters follow a run. */
  followersOf(node: number): number {
    return this.#followers[node] ?? 0
  }

  /** The node of a run from `start` on, 0 if it does not stand in the text. */
  nodeOf(run: string, start: number): number {
    let node = root
    for (let at = start; at < run.length && node !== none; at++) node = this.child(node, run.charCodeAt(at))
    return node
  }

  child(node: number, char: number): number {
    return this.#slots[this.#slotOf(node, char)] ?? none
  }

  /** The characters behind a node's run that stand there `least` times, in the order of the text. */
  charactersBehind(node: number, least: number): string[] {
    const found: string[] = []
    for (let child = this.#lastChild[node] ?? none; child !== none; child = this.#before[child] ?? none)
      if (this.countOf(child) >= least) found.push(String.fromCharCode(this.#chars[child] ?? 0))
    return found.reverse()
  }

  /** Where a child is, or where it would be put. */
  #slotOf(parent: number, char: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(parent, char) & mask
    for (let node = this.#slots[slot] ?? none; node !== none; node = this.#slots[slot] ?? none) {
      if (this.#parents[node] === parent && this.#chars[node] === char) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  #count(head: number, char: number): number {
    const slot = this.#slotOf(head, char)
    const known = this.#slots[slot] ?? none
    const node = known === none ? this.#add(head, char, slot) : known
    this.#counts[node] = this.countOf(node) + 1
    return node
  }

  #add(parent: number, char: number, slot: number): number {
    const node = this.#size++
    this.#slots[slot] = node
    this.#parents[node] = parent
    this.#chars[node] = char
    this.#before[node] = this.#lastChild[parent] ?? none
    this.#lastChild[parent] = node
    this.#followers[parent] = this.followersOf(parent) + 1
    return node
  }
}
