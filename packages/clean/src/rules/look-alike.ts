import {lettersFile} from '@jianbao/lexicon/clean'
import {CharacterModel} from '../bytes/character-model.js'
import {frequencyOf} from '../bytes/single-character.js'
import {type Change, nothing, type Rule} from '../rule.js'
import {abbreviations} from './abbreviation.js'
import {apart} from './apart.js'
import {type Place, readingOf} from './look-alike-reading.js'
import {replaceAll} from './replace-all.js'
import {isChineseScan} from './scan-evidence.js'
import {scannedNumbers} from './scanned-number.js'

// Words are looked for in so many characters around the place.
const longestWord = 4

interface Patterns {
  readonly letters: RegExp
  readonly foreign: RegExp
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>
}

let patterns: Patterns | undefined

function allPatterns(): Patterns {
  const {lookAlikes, foreign} = lettersFile
  const alike = new Map<string, Set<string>>()
  for (const group of lookAlikes.split(/\s+/))
    for (const char of group) {
      const others = alike.get(char) ?? new Set()
      for (const other of group) if (other !== char) others.add(other)
      alike.set(char, others)
    }
  return {
    letters: new RegExp(`[${Array.from(alike.keys()).join('')}]`, 'gu'),
    foreign: new RegExp(
      `[${Object.keys(foreign).join('')}](?<=\\p{Script=Han}.)|[${Object.keys(foreign).join('')}](?=\\p{Script=Han})`,
      'gu'
    ),
    alike
  }
}

/**
 * `居民入均`, `士壤`, `Artificial intelligence (Al)`: scanned letters of the shape of others. Only in a text that shows
 * elsewhere that it was scanned, and where the sentence is far likelier with another character of the same shape.
 */
export const lookAlike: Rule = {
  id: 'look-alike',
  about: 'In scanned texts a character that makes no word becomes the one of the same shape that does: 士壤 is 土壤.',
  find(text) {
    const short = abbreviations(text)
    if (!isChineseScan(text)) return short.length === 0 ? nothing : {changes: short}
    patterns ??= allPatterns()
    const {alike, foreign, letters} = patterns
    const model = new CharacterModel(text, frequencyOf)
    const signs = replaceAll(text, foreign, ([sign]) => lettersFile.foreign[sign], 'a sign of the same shape')
    const found = Array.from(text.matchAll(letters), ({index, 0: char}) =>
      restored(placeAt(text, index), alike.get(char) ?? new Set(), model)
    )
    return {
      changes: apart([...short, ...signs, ...found.filter((change) => change !== undefined), ...scannedNumbers(text)])
    }
  }
}

function placeAt(text: string, at: number): Place {
  const before = text.slice(Math.max(0, at - longestWord + 1), at)
  const after = text.slice(at + 1, at + longestWord)
  return {
    at,
    char: text.charAt(at),
    context: before,
    before: /\p{Script=Han}*$/u.exec(before)?.[0] ?? '',
    after: /^\p{Script=Han}*/u.exec(after)?.[0] ?? '',
    behind: after
  }
}

function restored(place: Place, others: ReadonlySet<string>, model: CharacterModel): Change | undefined {
  const put = readingOf(place, others, model)
  if (put === undefined) return undefined
  const note = `no word has ${place.char} here, and ${put} looks like it`
  return {start: place.at, end: place.at + 1, after: put, certainty: 'inferred', note}
}
