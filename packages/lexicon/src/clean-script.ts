import {data as characters} from './generated/clean-characters.js'
import {data as kept} from './generated/clean-kept.js'
import {data as phrases} from './generated/clean-phrases.js'
import {data} from './generated/clean-script.js'

/** `data/clean/script.yaml`. */
export interface ScriptFile {
  readonly source: string
  readonly mainland: readonly string[]
  readonly elsewhere: readonly string[]
  readonly forms: Readonly<Record<string, string>>
  readonly characters: Readonly<Record<string, string>>
  readonly keep: readonly string[]
  readonly turn: Readonly<Record<string, string>>
  readonly titles: readonly string[]
  readonly surnames: string
  readonly names: string
}

/** What turns traditional Chinese into simplified. */
export interface ScriptTables {
  /** Simplified form of each character that has another one. */
  readonly characters: ReadonlyMap<string, string>
  /** Simplified forms that are characters of traditional texts as well: 托, 只, 曲 beside 託, 隻, 麴. */
  readonly kept: ReadonlySet<string>
  /** Words that show a text to be a mainland one, and those that show it to be from elsewhere. */
  readonly mainland: readonly string[]
  readonly elsewhere: readonly string[]
  /** Where a person's name holds a character that otherwise changes (市長張乾): a title, a family name, the character. */
  readonly givenName: RegExp
  /** The characters that such a name may keep. */
  readonly named: readonly string[]
  /** Characters of names that simplified texts write as traditional ones do. */
  readonly names: ReadonlySet<string>
}

/** The part of the tables that is written by hand; its shape is checked by the tests. */
export const scriptFile = data as ScriptFile

/** Words that differ from the sum of their characters, by their first character, longest first. */
export type ScriptWords = ReadonlyMap<string, readonly (readonly [word: string, simplified: string])[]>

let tables: ScriptTables | undefined
let words: ScriptWords | undefined

/** The tables, built when they are first asked for. */
export function scriptTables(): ScriptTables {
  const {mainland, elsewhere} = scriptFile
  tables ??= {
    characters: characterTable(),
    kept: new Set(kept),
    mainland,
    elsewhere,
    givenName: givenName(),
    named: Object.keys(scriptFile.characters),
    names: new Set(scriptFile.names)
  }
  return tables
}

/** The words, for texts that are turned as a whole. */
export function scriptWords(): ScriptWords {
  words ??= wordTable(scriptTables().characters)
  return words
}

function characterTable(): Map<string, string> {
  const table = new Map<string, string>()
  for (const entry of characters.split('|')) {
    const [from = '', to = ''] = entry
    // A few hundred rare characters, or their simplified forms, lie beyond the first plane (鑪 → 𬬻), where offsets
    // would no longer agree.
    if (from !== to && from.length === 1 && to.length === 1) table.set(from, to)
  }
  for (const [from, to] of Object.entries({...scriptFile.forms, ...scriptFile.characters})) table.set(from, to)
  return table
}

function givenName(): RegExp {
  const {titles, surnames, characters} = scriptFile
  const changing = Object.keys(characters).join('')
  // The character before the look back, which else is made at every place of the text.
  return new RegExp(
    `(?=[${changing}])(?<=(?:${titles.join('|')})[\\s\\u3000]*[${surnames}]\\p{Script=Han}?)[${changing}]`,
    'gu'
  )
}

function wordTable(single: ReadonlyMap<string, string>): Map<string, [string, string][]> {
  const table = new Map<string, [string, string][]>()
  const add = (word: string, simplified: string) => {
    const [head = ''] = word
    const list = table.get(head)
    if (list) list.push([word, simplified])
    else table.set(head, [[word, simplified]])
  }
  for (const entry of phrases.split('|')) {
    const [from = '', to = ''] = entry.split(' ')
    if (from.length === to.length) add(from, to)
  }
  for (const word of scriptFile.keep) add(word, Array.from(word, (char) => keepOrTurn(char, single)).join(''))
  for (const [word, simplified] of Object.entries(scriptFile.turn)) add(word, simplified)
  for (const list of table.values()) list.sort(([a], [b]) => b.length - a.length)
  return table
}

/** In a kept word the characters that the file speaks of stay, the others turn: 顯著 → 显著. */
function keepOrTurn(char: string, single: ReadonlyMap<string, string>): string {
  return char in scriptFile.characters ? char : (single.get(char) ?? char)
}
