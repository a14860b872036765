import {scriptTables} from '@jianbao/lexicon/clean'
import {frequencyOf, isFullWidth, mostFrequent} from './single-character.js'

// A simplified character in a text which has turned all others of its kind into traditional ones.
const wrongScript = -8

/** How common characters are out of context, in the language and in a document. */
export class Commonness {
  /** Logarithm of how many Han characters stand beside others in the document. */
  readonly total: number
  /** No character is commoner. */
  readonly most: number
  /** How often each of them stands there, by UTF-16 unit. */
  readonly #own = new Uint32Array(0x10000)
  /** What was found, by UTF-16 unit; 0 where nothing has been asked for. */
  readonly #known = new Float64Array(0x10000)
  readonly #strangers: ReadonlySet<string>
  readonly #simplified = scriptTables().characters

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param strangers characters that the document, being in the other script, cannot have
   */
  constructor(intact: string, strangers: ReadonlySet<string>) {
    this.#strangers = strangers
    let [total, most] = [1, 0]
    for (const run of intact.match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
      total += run.length
      for (let at = 0; at < run.length; at++) {
        const unit = run.charCodeAt(at)
        const count = (this.#own[unit] ?? 0) + 1
        this.#own[unit] = count
        if (count > most) most = count
      }
    }
    this.total = Math.log(total)
    this.most = Math.max(mostFrequent, Math.log(most) - this.total)
  }

  /** Log probability of a character: not as a word, for 围 is frequent although hardly ever alone. */
  of(char: string): number {
    const unit = char.charCodeAt(0)
    const known = this.#known[unit] ?? 0
    if (known !== 0) return known
    const found = this.#find(char)
    this.#known[unit] = found
    return found
  }

  #find(char: string): number {
    // A digit is never chosen, only read off from its own bytes.
    if (isFullWidth(char)) return -Infinity
    const simple = this.#simplified.get(char) ?? char
    const count = this.countOf(simple)
    const own = count > 0 ? Math.log(count) - this.total : -Infinity
    return Math.max(frequencyOf(simple), own) + this.scriptCost(char)
  }

  scriptCost(char: string): number {
    return this.#strangers.has(char) ? wrongScript : 0
  }

  /** How often a Han character stands beside others in the document. */
  countOf(char: string): number {
    return char.length === 1 ? (this.#own[char.charCodeAt(0)] ?? 0) : 0
  }
}
