import {scriptTables, secondCharacters} from '@jianbao/lexicon/clean'
import type {CharacterModel} from './character-model.js'
import {traditionalForms} from './traditional-forms.js'

/** The characters that are known to stand behind others: in the document, the sentences of reports or the dictionary's words. */
export class Followers {
  readonly #characters: CharacterModel
  readonly #simplified = scriptTables().characters
  readonly #known = new Map<string, ReadonlySet<string>>()

  constructor(characters: CharacterModel) {
    this.#characters = characters
  }

  /** Those behind one character, in both scripts. */
  of(char: string): ReadonlySet<string> {
    let found = this.#known.get(char)
    if (!found) {
      const simple = this.#simplified.get(char) ?? char
      const simplified = new Set([...this.#characters.followers(simple), ...secondCharacters(simple)])
      found = new Set(Array.from(simplified).flatMap((one) => [one, ...(traditionalForms().get(one) ?? [])]))
      this.#known.set(char, found)
    }
    return found
  }
}
