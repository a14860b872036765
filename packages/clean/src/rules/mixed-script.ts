import {scriptTables} from '@jianbao/lexicon/clean'
import type {Change} from '../rule.js'

// By UTF-16 unit: what a simplified text has no character for, and what a traditional one has none for.
const traditional = 1
const simplified = 2
let kinds: Uint8Array | undefined

/**
 * Traditional characters in the middle of simplified words (`经濟`): no text is written so. Names and quotations in
 * traditional characters (`東方公司`) stand among their own, and stay.
 */
export function mixedScript(text: string): Change[] {
  kinds ??= build()
  const {characters} = scriptTables()
  const changes: Change[] = []
  for (let at = 0; at < text.length; at++) {
    if (kinds[text.charCodeAt(at)] !== traditional) continue
    const isBeside = kinds[text.charCodeAt(at - 1)] === simplified || kinds[text.charCodeAt(at + 1)] === simplified
    const after = isBeside ? characters.get(text[at] ?? '') : undefined
    if (after !== undefined)
      changes.push({start: at, end: at + 1, after, certainty: 'determined', note: 'amid simplified characters'})
  }
  return changes
}

/**
 * Characters that only one of the scripts has. What GB 2312 holds (乾, 著, 於) stands in simplified texts; what has
 * itself as its traditional form (里, 后) is in both.
 */
function build(): Uint8Array {
  const {characters, names} = scriptTables()
  const [own, big5] = [gb2312(), rows('big5', 0xa4, 0xf9, 0x40, 0xfe)]
  const table = new Uint8Array(0x10000)
  for (const [from, to] of characters) {
    if (from.length === 1 && !own.has(from) && !names.has(from)) table[from.charCodeAt(0)] = traditional
    // Big5 has characters of their own among the simplified forms: 里, 后, 台, 云.
    if (own.has(to) && !characters.has(to) && !big5.has(to)) table[to.charCodeAt(0)] = simplified
  }
  return table
}

const gb2312 = () => rows('gb18030', 0xb0, 0xf7, 0xa1, 0xfe)

function rows(encoding: string, from: number, to: number, first: number, last: number): Set<string> {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)))
}
