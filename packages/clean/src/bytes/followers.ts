import {scriptTables, secondCharacters} from '@jianbao/lexicon/clean'
import type {CharacterModel} from './character-model.js'
import {codeOf} from './gbk.js'
import {traditionalForms} from './traditional-forms.js'
import {isEmpty} from './vanishing-pairs.js'

const none: readonly string[] = []

/** The characters that are known to stand behind others: in the document, the sentences of reports or the dictionary's words. */
export class Followers {
  readonly #characters: CharacterModel
  readonly #simplified = scriptTables().characters
  readonly #known = new Map<string, readonly string[]>()
  readonly #vanishing = new Map<string, readonly string[]>()
  readonly #byTrail = new Map<string, ReadonlyMap<number, readonly string[]>>()

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

  /** Those whose first byte is no character together with the second byte of the one before them. */
  vanishingBehind(char: string): readonly string[] {
    let found = this.#vanishing.get(char)
    if (!found) {
      const trail = (codeOf(char) ?? 0) & 0xff
      found = this.of(char).filter((one) => isEmpty(trail, (codeOf(one) ?? 0) >> 8))
      this.#vanishing.set(char, found)
    }
    return found
  }

  /** Those of them that end in a byte. */
  vanishingWithTrail(char: string, trail: number): readonly string[] {
    let found = this.#byTrail.get(char)
    if (!found) {
      found = byTrail(this.vanishingBehind(char))
      this.#byTrail.set(char, found)
    }
    return found.get(trail) ?? none
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

function byTrail(chars: readonly string[]): Map<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const char of chars) {
    const trail = (codeOf(char) ?? 0) & 0xff
    const known = found.get(trail)
    if (known) known.push(char)
    else found.set(trail, [char])
  }
  return found
}
