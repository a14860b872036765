import {data as classData} from './generated/places-class-words.js'
import {data as divisionData} from './generated/places-divisions.js'
import {data as englishData} from './generated/places-english-names.js'
import {data as formerData} from './generated/places-former-divisions.js'

export type DivisionLevel = 'province' | 'city' | 'district' | 'county'

/** An administrative division of China, of today or of the last years. */
export interface Division {
  /** Code of GB/T 2260, six digits. */
  readonly code: string
  /** `金坛区` */
  readonly name: string
  /** Name without its class word: `金坛`. */
  readonly short: string
  /** English name with its class word, `Jintan District`; cities go without: `Changzhou`. */
  readonly en: string
  /** English name without class word: `Jintan`. */
  readonly enShort: string
  /** What translations write that do not know the official name (Lhasa, Hulunbuir): `Lasa`, `Hulunbeier`. */
  readonly pinyin: string
  readonly level: DivisionLevel
  /** Renamed or joined to another since (宁乡县): meant only where the full name stands. */
  readonly former: boolean
}

/** A word that ends the names of one class of divisions. `rank`: 1 province, 2 city, 3 district or county, 4 township. */
export interface ClassWord {
  readonly word: string
  readonly rank: number
  readonly level: DivisionLevel | 'township'
  readonly en: string
}

interface EnglishNames {
  readonly names: Readonly<Record<string, string>>
  readonly full: Readonly<Record<string, string>>
  readonly aliases: Readonly<Record<string, string>>
}

const english = englishData as EnglishNames
export const classWords: readonly ClassWord[] = (classData as {classes: ClassWord[]}).classes

/** The class word that a Chinese name ends in: `区` of `金坛区`. */
export function classWordOf(name: string): ClassWord | undefined {
  return classWords.find(({word}) => name.length > word.length && name.endsWith(word))
}

function levelOf(code: string, name: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province'
  if (code.endsWith('00')) return 'city'
  return name.endsWith('区') && !name.endsWith('林区') ? 'district' : 'county'
}

function readDivision(line: string, former: boolean): Division {
  const [code = '', name = '', short = '', pinyin = ''] = line.trim().split(' ')
  const enShort = english.names[name] ?? english.names[short] ?? pinyin
  const level = levelOf(code, name)
  // 市 is left out: reports write `Changzhou` as often as `Changzhou City`, and `Yixing City` for a county-level city.
  const word = name.endsWith('市') ? '' : (classWordOf(name)?.en ?? '')
  const en = english.full[name] ?? (word === '' ? enShort : `${enShort} ${word}`)
  return {code, name, short, en, enShort, pinyin, level, former}
}

function readDivisions(data: unknown, former: boolean): Division[] {
  const lines = (data as {divisions: string}).divisions.trim().split('\n')
  return lines.map((line) => readDivision(line, former))
}

let all: readonly Division[] | undefined

/** All divisions in the order of their codes, behind them those that have gone. Read at first use. */
export function divisions(): readonly Division[] {
  all ??= [...readDivisions(divisionData, false), ...readDivisions(formerData, true)]
  return all
}

/** English names that are not the usual one, with the full Chinese name: `Tibet` → 西藏自治区. */
export const englishAliases: Readonly<Record<string, string>> = english.aliases
