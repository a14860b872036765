import {charsWithLead, charsWithTrail} from './gbk.js'
import type {LanguageModel} from './language-model.js'

// Log probability of the rarest character that is chosen for a lost byte: the dictionary has it 20 times in 60 million.
const leastChosen = -12

/** The characters of which one byte may be lost, by the other: all that are not too rare to be chosen. */
export class Choices {
  readonly #model: LanguageModel
  readonly #byLead = new Map<number, readonly string[]>()
  readonly #byTrail = new Map<number, readonly string[]>()

  constructor(model: LanguageModel) {
    this.#model = model
  }

  withLead(lead: number): readonly string[] {
    return this.#remembered(this.#byLead, lead, charsWithLead)
  }

  withTrail(trail: number): readonly string[] {
    return this.#remembered(this.#byTrail, trail, charsWithTrail)
  }

  has(char: string): boolean {
    return this.#model.commonness.of(char) >= leastChosen
  }

  #remembered(known: Map<number, readonly string[]>, byte: number, find: (byte: number) => string[]) {
    let found = known.get(byte)
    if (!found) {
      found = find(byte).filter((char) => this.has(char))
      known.set(byte, found)
    }
    return found
  }
}
