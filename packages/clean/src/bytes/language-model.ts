import {reportVocabulary, scriptTables, secondCharacters, wordLevel} from '@jianbao/lexicon/clean'
import {CharacterModel, shifted} from './character-model.js'

// Logarithms of probabilities, in nats. The dictionary counts words in 60 million; its rarest listed word has 5.
const rarestWord = -16.3
// A Han character that is no word of its own there, and one that the dictionary does not know at all.
const unknownHan = -19
// A word of reports that the dictionary lacks: and one that is far more frequent in them.
const reportWord = -10.5
// （二） numbers a section; its three characters one by one would cost three times as much.
const sectionNumber = -8
const isSectionNumber = /^（[一二三四五六七八九十]{1,3}）$/
// A simplified character in a text which has turned all others of its kind into traditional ones.
const wrongScript = -8
// Reports hardly use single characters as words beyond the most frequent hundred (的, 和, 在, 以).
const functionWord = -8.5
const bareWord = -2.5
// 他 is frequent in the dictionary's newspapers and stands in no report. Enough characters (logarithm) to tell that, and
// what a new one costs: in a report's last thousand characters one in twenty is new to it.
const longDocument = Math.log(2000)
const novelty = -1
// Where a report's own words are counted: they are weighed a little less than the dictionary's.
const ownWeight = -1.2
// Longest word of the dictionary, and so what a decision can depend on.
export const memory = 6

// Frequency of marks among the characters of reports, rounded.
const marks: Readonly<Record<string, number>> = {
  '，': -3.5,
  ',': -3.5,
  '。': -4,
  '、': -3.5,
  '“': -5,
  '”': -5,
  '；': -5.5,
  ';': -5.5,
  '：': -6,
  ':': -6,
  '（': -6,
  '）': -6,
  '(': -6,
  ')': -6,
  '！': -8,
  '!': -8,
  '—': -7,
  '·': -9,
  '《': -8,
  '》': -8,
  '　': -5,
  '…': -10,
  '‘': -10,
  '’': -10,
  '％': -9,
  '％.': -9
}
const ascii = -4.5
// Some pages write all their numbers so.
const fullWidthNumber = /[０-９．％]/
const oddSymbol = -17

/**
 * How likely a text is: words of the dictionary and of the document itself, read off from left to right. Only for
 * telling misread bytes from text, where the wrong readings are nonsense.
 */
export class LanguageModel {
  /** Characters by the ones before them. */
  readonly characters: CharacterModel
  readonly #ownTotal: number
  readonly #ownChars: ReadonlyMap<string, number>
  readonly #strangers: ReadonlySet<string>
  readonly #simplified = scriptTables().characters
  readonly #singles = new Map<string, number>()
  readonly #common = new Map<string, number>()
  readonly #followers = new Map<string, readonly string[]>()
  #forms: Map<string, string[]> | undefined

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param strangers characters that the document, being in the other script, cannot have
   */
  constructor(intact: string, strangers: ReadonlySet<string> = new Set()) {
    this.characters = new CharacterModel(intact, (char) => this.single(char))
    this.#strangers = strangers
    const ownChars = new Map<string, number>()
    let total = 1
    for (const run of intact.match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
      total += run.length
      for (const char of run) ownChars.set(char, (ownChars.get(char) ?? 0) + 1)
    }
    this.#ownChars = ownChars
    this.#ownTotal = Math.log(total)
  }

  /** Simplified form of a character. */
  simple(char: string): string {
    return this.#simplified.get(char) ?? char
  }

  /** What a character costs for being of the wrong script. */
  scriptCost(char: string): number {
    return this.#strangers.has(char) ? wrongScript : 0
  }

  /** What a Han character costs that stands nowhere in the undamaged stretches of a long document. */
  noveltyCost(simple: string): number {
    return this.#ownTotal > longDocument && isHan(simple) && !this.#ownChars.has(simple) ? novelty : 0
  }

  /** Log probability of `word` as one word; −∞ if it is none. */
  word(word: string): number {
    if (word.startsWith('（')) return isSectionNumber.test(word) ? sectionNumber : -Infinity
    const level = wordLevel(word)
    const known = reportVocabulary().has(word) ? reportWord : -Infinity
    const listed = level === undefined ? known : Math.max(known, rarestWord + level / 2)
    return Math.max(listed, this.#ownWord(word))
  }

  /** The same of pairs and threes of characters in the document. */
  #ownWord(word: string): number {
    if (word.length > 3 || !isHan(word.charAt(0)) || !isHan(word.charAt(1)) || !isHan(word.charAt(word.length - 1)))
      return -Infinity
    const own = this.characters.own.count(word)
    // A pair or longer run seen once may be chance; from the second time on it is the document's word.
    if (own < word.length - 1) return -Infinity
    return Math.log(own) - this.#ownTotal + ownWeight - (word.length > 2 ? 0.5 : 0)
  }

  /** Log probability of a character that stands alone. */
  single(char: string): number {
    let score = this.#singles.get(char)
    if (score === undefined) {
      score = this.#scoreSingle(char)
      this.#singles.set(char, score)
    }
    return score
  }

  /**
   * Log probability of one or two characters out of context: not as words of their own, for 围 is frequent although
   * hardly ever alone.
   */
  commonness(chars: string): number {
    if (chars.length > 1) return this.#scorePair(chars.charAt(0), chars.charAt(1))
    let score = this.#common.get(chars)
    if (score === undefined) {
      score = this.#scoreCommon(chars)
      this.#common.set(chars, score)
    }
    return score
  }

  /** The characters that are known to stand behind one, in both scripts. */
  followers(char: string): readonly string[] {
    let found = this.#followers.get(char)
    if (!found) {
      const simple = this.simple(char)
      const simplified = new Set([...this.characters.followers(simple), ...secondCharacters(simple)])
      found = Array.from(simplified).flatMap((one) => [one, ...(this.#formsOf(one) ?? [])])
      this.#followers.set(char, found)
    }
    return found
  }

  /** Traditional characters that are written so in simplified script. */
  #formsOf(simple: string): readonly string[] | undefined {
    if (!this.#forms) {
      this.#forms = new Map()
      for (const [from, to] of this.#simplified) {
        const forms = this.#forms.get(to)
        if (forms) forms.push(from)
        else this.#forms.set(to, [from])
      }
    }
    return this.#forms.get(simple)
  }

  #scoreCommon(char: string): number {
    // A digit is never chosen, only read off from its own bytes.
    if (fullWidthNumber.test(char)) return -Infinity
    const simple = this.simple(char)
    const count = this.#ownChars.get(simple)
    const own = count === undefined ? -Infinity : Math.log(count) - this.#ownTotal
    return Math.max(this.single(simple), own) + this.scriptCost(char)
  }

  #scorePair(one: string, two: string): number {
    const first = this.commonness(one)
    if (first === -Infinity || this.commonness(two) === -Infinity) return -Infinity
    const simple = [this.simple(one), this.simple(two)] as const
    const inContext = first + this.characters.score(shifted('', simple[0]), simple[1]) + this.scriptCost(two)
    return Math.max(inContext, this.word(simple.join('')) + this.scriptCost(one) + this.scriptCost(two))
  }

  #scoreSingle(char: string): number {
    const mark = marks[char]
    if (mark !== undefined) return mark
    if (char < '\u0080' || fullWidthNumber.test(char)) return ascii
    if (!isHan(char)) return oddSymbol
    const level = wordLevel(char)
    const score = level === undefined ? unknownHan : rarestWord + level / 2
    return score < functionWord ? score + bareWord : score
  }
}

export function isHan(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff'
}
