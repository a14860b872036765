import {reportVocabulary, scriptTables, wordLevel} from '@jianbao/lexicon/clean'
import {CharacterModel, shifted} from './character-model.js'
import {Followers} from './followers.js'
import {sectionNumber} from './section-number.js'
import {frequencyOf, isFullWidth, isHan, mostFrequent, rarestWord, singleOf} from './single-character.js'

// A word of reports that the dictionary lacks: and one that is far more frequent in them.
const reportWord = -10.5
// A simplified character in a text which has turned all others of its kind into traditional ones.
const wrongScript = -8
// 他 is frequent in the dictionary's newspapers and stands in no report. Enough characters (logarithm) to tell that, and
// what a new one costs: one in twenty of a report's last thousand characters is new to it, three nats; how much of that
// the dictionary's frequencies say already is not measured, so only one is taken.
const longDocument = Math.log(2000)
const novelty = -1
// Where a report's own words are counted: they are weighed a little less than the dictionary's.
const ownWeight = -1.2
// Longest word of the dictionary, and so what a decision can depend on.
export const memory = 6

/** What a text's model knows of a character, whatever stands beside it. */
interface Character {
  /** Its simplified form, and whether that is a Han character. */
  readonly simple: string
  readonly inHan: boolean
  /** Log probability of the simplified form as a word. */
  readonly single: number
  /** What it costs for being of the wrong script, and for standing nowhere in a long document's undamaged stretches. */
  readonly strangeness: number
}

/**
 * How likely a text is: words of the dictionary and of the document itself, read off from left to right. Only for
 * telling misread bytes from text, where the wrong readings are nonsense.
 */
export class LanguageModel {
  /** Characters by the ones before them. */
  readonly characters: CharacterModel
  readonly followers: Followers
  readonly #ownTotal: number
  /** How often each Han character stands beside others in the document, by UTF-16 unit. */
  readonly #ownChars = new Uint32Array(0x10000)
  readonly #strangers: ReadonlySet<string>
  readonly #simplified = scriptTables().characters
  readonly #known = new Map<string, Character>()
  /** By UTF-16 unit; 0 where it has not been asked for. */
  readonly #commonness = new Float64Array(0x10000)
  /** No character is commoner out of context. */
  readonly mostCommon: number

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param strangers characters that the document, being in the other script, cannot have
   */
  constructor(intact: string, strangers: ReadonlySet<string> = new Set()) {
    this.characters = new CharacterModel(intact, frequencyOf)
    this.followers = new Followers(this.characters)
    this.#strangers = strangers
    let [total, most] = [1, 0]
    for (const run of intact.match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
      total += run.length
      for (let at = 0; at < run.length; at++) {
        const unit = run.charCodeAt(at)
        const count = (this.#ownChars[unit] ?? 0) + 1
        this.#ownChars[unit] = count
        if (count > most) most = count
      }
    }
    this.#ownTotal = Math.log(total)
    this.mostCommon = Math.max(mostFrequent, Math.log(most) - this.#ownTotal)
  }

  about(char: string): Character {
    let known = this.#known.get(char)
    if (!known) {
      known = this.#describe(char)
      this.#known.set(char, known)
    }
    return known
  }

  /** Log probability of `word` as one word; −∞ if it is none. */
  word(word: string): number {
    if (word.startsWith('（')) return sectionNumber(word)
    const level = wordLevel(word)
    const known = reportVocabulary().has(word) ? reportWord : -Infinity
    const listed = level === undefined ? known : Math.max(known, rarestWord + level / 2)
    return Math.max(listed, this.#ownWord(word))
  }

  /** The same of pairs and threes of characters in the document. */
  #ownWord(word: string): number {
    if (word.length > 3 || !hanOnly.test(word)) return -Infinity
    const own = this.characters.own.count(word)
    // A pair or longer run seen once may be chance; from the second time on it is the document's word.
    if (own < word.length - 1) return -Infinity
    return Math.log(own) - this.#ownTotal + ownWeight - (word.length > 2 ? 0.5 : 0)
  }

  /** Log probability of a character that stands alone. */
  single(char: string): number {
    return singleOf(char)
  }

  /** Log probability of a character out of context: not as a word, for 围 is frequent although hardly ever alone. */
  commonness(char: string): number {
    const unit = char.charCodeAt(0)
    const known = this.#commonness[unit] ?? 0
    if (known !== 0) return known
    const found = this.#findCommonness(char)
    this.#commonness[unit] = found
    return found
  }

  #findCommonness(char: string): number {
    // A digit is never chosen, only read off from its own bytes.
    if (isFullWidth(char)) return -Infinity
    const simple = this.#simplified.get(char) ?? char
    const count = this.#countOf(simple)
    const own = count > 0 ? Math.log(count) - this.#ownTotal : -Infinity
    return Math.max(frequencyOf(simple), own) + this.#scriptCost(char)
  }

  /** Log probability of a pair of characters out of context. */
  pairCommonness(one: string, two: string): number {
    const first = this.commonness(one)
    if (first === -Infinity || this.commonness(two) === -Infinity) return -Infinity
    const [before, after] = [this.about(one).simple, this.about(two).simple]
    const inContext = first + this.characters.score(shifted('', before), after) + this.#scriptCost(two)
    return Math.max(inContext, this.word(before + after) + this.#scriptCost(one) + this.#scriptCost(two))
  }

  /** What `chanceBehind` needs to know of the characters before one. */
  contextOf(before: string): string {
    let context = ''
    for (const char of before) context = shifted(context, this.about(char).simple)
    return context
  }

  /** Log probability of a character behind others. */
  chanceBehind(context: string, char: string): number {
    return this.characters.score(context, this.about(char).simple) + this.#scriptCost(char)
  }

  #describe(char: string): Character {
    const simple = this.#simplified.get(char) ?? char
    const inHan = isHan(simple)
    const isNew = this.#ownTotal > longDocument && inHan && this.#countOf(simple) === 0
    return {simple, inHan, single: singleOf(simple), strangeness: this.#scriptCost(char) + (isNew ? novelty : 0)}
  }

  #scriptCost(char: string): number {
    return this.#strangers.has(char) ? wrongScript : 0
  }

  #countOf(char: string): number {
    return char.length === 1 ? (this.#ownChars[char.charCodeAt(0)] ?? 0) : 0
  }
}

const hanOnly = /^[\u4e00-\u9fff]+$/
