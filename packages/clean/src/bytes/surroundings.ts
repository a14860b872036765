import type {Balance} from './balance.js'
import type {Choices} from './choices.js'
import type {Step} from './hypothesis.js'
import type {LanguageModel} from './language-model.js'
import type {Token} from './tokens.js'

/** Pairs of characters of which nothing is left where empty pairs are dropped, by the first one's first byte. */
export type Vanished = ReadonlyMap<number, readonly VanishedWord[]>

export interface VanishedWord {
  readonly word: string
  /** Second byte of its last character. */
  readonly trail: number
  /** How likely it is out of context. */
  readonly rank: number
}

/** What a step over a token may ask about its place and its text. */
export interface Surroundings {
  readonly next: Token | undefined
  readonly model: LanguageModel
  readonly choices: Choices
  /** Bonus or cost of a quotation mark or parenthesis, by what the line opens and closes. */
  readonly balance: Balance
  /** Whether the hypothesis may assume any value for a byte that is lost here. */
  readonly mayChoose: boolean
  /** Whether the page drops what it cannot decode, so that no mark stands where a byte is lost. */
  readonly hidesMarks: boolean
  /** Whether the page may have dropped Private Use characters here. */
  readonly mayDrop: boolean
  /** What was found for dropped pairs of this text, by the bytes around them. */
  readonly dropped: Map<number, readonly Step[]>
  /** Pairs of characters of the page that can vanish whole, by first byte. */
  readonly vanishing: Vanished
}
