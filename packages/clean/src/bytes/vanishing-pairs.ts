import {reportSentences, scriptTables} from '@jianbao/lexicon/clean'
import {emptyPairs} from './empty-pairs.js'
import {codeOfUnit} from './gbk.js'
import type {Vanished, VanishedWord} from './surroundings.js'

// Marks of which nothing is left either: `，化解` between whose bytes two pairs were dropped.
const marks = new Set(Array.from('，、。；：“”《》（）', (mark) => mark.charCodeAt(0)))

/** How often pairs of characters stand in a text, both UTF-16 units as one number. */
type Counts = Map<number, number>

// A pair that the text has once may be chance; the sentences' are words.
const least = 2

/** The pairs of neighbours that can vanish so, of an undamaged text and of the sentences of other reports in its script. */
export function vanishingPairs(intact: string, isTraditional: boolean): Vanished {
  const counts: Counts = new Map()
  countPairs(intact, undefined, counts)
  for (const [pair, count] of pairsOfSentences(isTraditional)) counts.set(pair, (counts.get(pair) ?? 0) + least * count)
  const total = intact.length + least * reportSentences.length
  const found = new Map<number, VanishedWord[]>()
  for (const [pair, count] of counts) {
    if (count < least) continue
    const lead = codeOfUnit(pair >>> 16) >> 8
    const word = String.fromCharCode(pair >>> 16, pair & 0xffff)
    const list = found.get(lead) ?? []
    found.set(lead, list)
    list.push({word, trail: codeOfUnit(pair & 0xffff) & 0xff, rank: Math.log(count / total)})
  }
  return found
}

/** Adds the pairs of a text whose inner bytes are no character, each unit turned by `turned`. */
function countPairs(text: string, turned: Uint16Array | undefined, counts: Counts): void {
  const empty = emptyTable()
  let before = 0
  let one = 0
  for (let at = 0; at < text.length; at++) {
    const given = text.charCodeAt(at)
    const unit = turned?.[given] || given
    const two = (unit >= 0x4e00 && unit <= 0x9fff) || marks.has(unit) ? codeOfUnit(unit) : 0
    if (one !== 0 && two !== 0 && empty[((one & 0xff) << 8) | (two >> 8)] === 1 && emptyPairs().has(two & 0xff)) {
      const pair = before * 0x10000 + unit
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    before = unit
    one = two
  }
}

const ofSentences = new Map<boolean, Counts>()

/** The pairs of the sentences of reports, in traditional characters one for one; of several forms the first. */
function pairsOfSentences(isTraditional: boolean): Counts {
  const known = ofSentences.get(isTraditional)
  if (known) return known
  const counts: Counts = new Map()
  countPairs(reportSentences, isTraditional ? traditionalUnits() : undefined, counts)
  ofSentences.set(isTraditional, counts)
  return counts
}

function traditionalUnits(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (const [from, to] of [...scriptTables().characters].reverse()) units[to.charCodeAt(0)] = from.charCodeAt(0)
  return units
}

let table: Uint8Array | undefined

/** By first and second byte: 1 where they are no character together. */
function emptyTable(): Uint8Array {
  if (table) return table
  table = new Uint8Array(0x10000)
  for (const [first, seconds] of emptyPairs()) for (const second of seconds) table[(first << 8) | second] = 1
  return table
}

/** Whether two bytes are no character together. */
export const isEmpty = (first: number, second: number) => emptyTable()[(first << 8) | second] === 1
