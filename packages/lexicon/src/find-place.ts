import {type Division, divisions, englishAliases} from './divisions.js'

interface PlaceIndex {
  readonly byCode: ReadonlyMap<string, readonly Division[]>
  readonly byName: ReadonlyMap<string, readonly Division[]>
}

let index: PlaceIndex | undefined

function placeIndex(): PlaceIndex {
  index ??= buildIndex()
  return index
}

function buildIndex(): PlaceIndex {
  const byCode = new Map<string, Division[]>()
  const byName = new Map<string, Division[]>()
  const push = (map: Map<string, Division[]>, key: string, division: Division): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [division])
    else if (!list.includes(division)) list.push(division)
  }
  for (const division of divisions()) {
    push(byCode, division.code, division)
    for (const key of chineseKeys(division)) push(byName, key, division)
    for (const key of englishKeys(division)) push(byName, foldEnglish(key), division)
  }
  for (const [alias, name] of Object.entries(englishAliases))
    for (const division of byName.get(name) ?? []) push(byName, foldEnglish(alias), division)
  // Wider places first: a bare 吉林 is the province.
  for (const list of byName.values())
    list.sort((a, b) => size(a) - size(b) || Number(a.former) - Number(b.former) || Number(a.code) - Number(b.code))
  return {byCode, byName}
}

/** The short name of a division that has gone is that of its successor: 宁乡, once 宁乡县, is 宁乡市. */
function chineseKeys({name, short, former}: Division): readonly string[] {
  return former ? [name] : [name, short]
}

function englishKeys({en, enShort, pinyin, level, former}: Division): readonly string[] {
  if (former) return en === enShort ? [] : [en]
  // The pinyin of 陕西 is that of 山西; short pinyin (Ali) is a word or a person's name as often.
  if (pinyin === enShort || level === 'province' || pinyin.length < shortestPinyin) return [en, enShort]
  return [en, enShort, pinyin, en.replace(enShort, pinyin)]
}

const shortestPinyin = 4

function size({level}: Division): number {
  return level === 'province' ? 1 : level === 'city' ? 2 : 3
}

/** `Xi'an`, `Xi’an` and `Xian`, `Garzê` and `Garze` are one name. */
function foldEnglish(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘\-\s]/g, '')
    .toLowerCase()
}

/**
 * All divisions of a name, widest first. Takes full and short names, Chinese and English, the latter with or without
 * class word: `常州市`, `常州`, `Changzhou`, `Jintan District`. `within` keeps those below a division (its code).
 */
export function findPlaces(name: string, within?: string): readonly Division[] {
  const {byName} = placeIndex()
  const key = name.trim()
  const found = byName.get(key) ?? (/[a-z]/i.test(key) ? byName.get(foldEnglish(stripClass(key))) : undefined) ?? []
  if (within === undefined) return found
  return found.filter(({code}) => isWithin(code, within))
}

/** The widest division of a name; see {@link findPlaces}. `null` if the gazetteer has none. */
export function findPlace(name: string, within?: string): Division | null {
  return findPlaces(name, within)[0] ?? null
}

const englishClass =
  /\s+(?:Municipal(?:ity)?|Autonomous Region|Autonomous Prefecture|Provincial|City|Prefecture|League)$/i

/** `Changzhou City` → `Changzhou`. District, County and Province stay: they tell places apart. */
function stripClass(name: string): string {
  return placeIndex().byName.has(foldEnglish(name)) ? name : name.replace(englishClass, '')
}

/** Whether the division `code` lies in the division `within`: 320413 in 320400 and in 320000. */
export function isWithin(code: string, within: string): boolean {
  if (code === within) return false
  const prefix = within.endsWith('0000') ? within.slice(0, 2) : within.endsWith('00') ? within.slice(0, 4) : within
  return code.startsWith(prefix)
}

/** The divisions above one, widest first: 江苏省, 常州市 for 金坛区. */
export function parentsOf({code}: Division): readonly Division[] {
  const {byCode} = placeIndex()
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
  return codes.filter((above) => above !== code).flatMap((above) => byCode.get(above)?.slice(0, 1) ?? [])
}
