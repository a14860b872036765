import {scriptTables, secondCharacters} from '@jianbao/lexicon/clean'
import type {CharacterModel} from './character-model.js'
import {traditionalForms} from './traditional-forms.js'

/** The characters that are known to stand behind others: in the document, the sentences of reports or the dictionary's words. */
export class Followers {
  readonly #characters: CharacterModel
  readonly #simplified = scriptTables().characters
  readonly #known = new Map<string, readonly string[]>()

  constructor(characters: CharacterModel) {
    this.#characters = characters
  }

  /** Those behind one character, in both scripts. */
  of(char: string): readonly string[] {
    let found = this.#known.get(char)
    if (!found) {
      const simple = this.#simplified.get(char) ?? char
      found = inBothScripts([...this.#characters.followers(simple), ...secondCharacters(simple)])
      this.#known.set(char, found)
    }
    return found
  }
}

function inBothScripts(simplified: readonly string[]): string[] {
  const found = new Set<string>()
  for (const one of simplified) {
    found.add(one)
    for (const form of traditionalForms().get(one) ?? []) found.add(form)
  }
  return Array.from(found)
}
