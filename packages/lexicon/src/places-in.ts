import {type Division, divisions} from './divisions.js'
import {findPlaces, isWithin} from './find-place.js'
import {data as notPlaces} from './generated/places-not-places.js'

/** A place named in a text. `divisions` has more than one entry where the name is ambiguous, widest first. */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly divisions: readonly Division[]
}

interface NameTable {
  /** 1 for the characters that a name begins with, by UTF-16 unit: nearly all others are passed over by it. */
  readonly begins: Uint8Array
  /** Names by their first two characters, longest first. The value `false` stands for a phrase that is no place. */
  readonly byPair: ReadonlyMap<number, ReadonlyArray<readonly [string, boolean]>>
}

let table: NameTable | undefined

/** In 32 bits: V8 makes an object of a larger number. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

function nameTable(): NameTable {
  const names = new Map<string, boolean>()
  for (const {name, short, former} of divisions()) {
    names.set(name, true)
    if (short.length > 1 && !former) names.set(short, true)
  }
  for (const phrase of (notPlaces as {phrases: string[]}).phrases) names.set(phrase, false)
  const byPair = new Map<number, Array<readonly [string, boolean]>>()
  for (const entry of names) {
    const key = pairAt(entry[0], 0)
    const list = byPair.get(key)
    if (list === undefined) byPair.set(key, [entry])
    else list.push(entry)
  }
  for (const list of byPair.values()) list.sort((a, b) => b[0].length - a[0].length)
  const begins = new Uint8Array(0x10000)
  for (const name of names.keys()) begins[name.charCodeAt(0)] = 1
  return {begins, byPair}
}

/**
 * Places that a Chinese text names, in order, not overlapping; offsets are UTF-16, end exclusive. Full names count
 * anywhere (金坛区). Short names count for provinces and cities (常州), and for the divisions below `within` (a code:
 * 金坛 within 320400); elsewhere they are too often plain words (和平, 朝阳).
 */
export function placesIn(text: string, within?: string): readonly PlaceMention[] {
  table ??= nameTable()
  const {begins, byPair} = table
  const found: PlaceMention[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    if (begins[text.charCodeAt(at)] === 0) continue
    const hit = byPair.get(pairAt(text, at))?.find(([name]) => text.startsWith(name, at))
    if (hit === undefined) continue
    const [name, isPlace] = hit
    const candidates = isPlace ? findPlaces(name).filter((division) => counts(division, name, within)) : []
    if (candidates.length > 0) found.push({start: at, end: at + name.length, text: name, divisions: candidates})
    if (!isPlace || candidates.length > 0) at += name.length - 1
  }
  return found
}

function counts(division: Division, written: string, within: string | undefined): boolean {
  if (division.name === written) return true
  if (division.level === 'province' || division.level === 'city') return true
  return within !== undefined && isWithin(division.code, within)
}
