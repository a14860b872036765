import {reportVocabulary, scriptTables, wordLevel} from '@jianbao/lexicon/clean'
import {CharacterModel, shifted} from './character-model.js'
import {Commonness} from './commonness.js'
import {Followers} from './followers.js'
import {sectionNumber} from './section-number.js'
import {frequencyOf, isHan, rarestWord, singleOf} from './single-character.js'

// A word of reports that the dictionary lacks: and one that is far more frequent in them.
const reportWord = -10.5
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
  /** Characters out of context. */
  readonly commonness: Commonness
  readonly #simplified = scriptTables().characters
  readonly #known = new Map<string, Character>()

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param strangers characters that the document, being in the other script, cannot have
   */
  constructor(intact: string, strangers: ReadonlySet<string> = new Set()) {
    this.characters = new CharacterModel(intact, frequencyOf)
    this.followers = new Followers(this.characters)
    this.commonness = new Commonness(intact, strangers)
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
    const length = word.length - 1
    const own = this.characters.own.of(word.slice(0, length)).followers.get(word.charCodeAt(length)) ?? 0
    // A pair or longer run seen once may be chance; from the second time on it is the document's word.
    if (own < length) return -Infinity
    return Math.log(own) - this.commonness.total + ownWeight - (word.length > 2 ? 0.5 : 0)
  }

  /** Log probability of a character that stands alone. */
  single(char: string): number {
    return singleOf(char)
  }

  /** Log probability of a pair of characters out of context. */
  pairCommonness(one: string, two: string): number {
    const first = this.commonness.of(one)
    if (first === -Infinity || this.commonness.of(two) === -Infinity) return -Infinity
    const [before, after] = [this.about(one).simple, this.about(two).simple]
    const inContext = first + this.characters.score(shifted('', before), after) + this.commonness.scriptCost(two)
    return Math.max(
      inContext,
      this.word(before + after) + this.commonness.scriptCost(one) + this.commonness.scriptCost(two)
    )
  }

  /** What `chanceBehind` needs to know of the characters before one. */
  contextOf(before: string): string {
    let context = ''
    for (const char of before) context = shifted(context, this.about(char).simple)
    return context
  }

  /** Log probability of a character behind others. */
  chanceBehind(context: string, char: string): number {
    return this.characters.score(context, this.about(char).simple) + this.commonness.scriptCost(char)
  }

  #describe(char: string): Character {
    const simple = this.#simplified.get(char) ?? char
    const inHan = isHan(simple)
    const isNew = this.commonness.total > longDocument && inHan && this.commonness.countOf(simple) === 0
    return {
      simple,
      inHan,
      single: singleOf(simple),
      strangeness: this.commonness.scriptCost(char) + (isNew ? novelty : 0)
    }
  }
}

const hanOnly = /^[\u4e00-\u9fff]+$/
