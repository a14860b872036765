import {olderUserPlaces} from './older-user-places.js'

/** Two bytes as one number, 0xD4DA; one byte as itself. */
export type Code = number

interface Tables {
  /** UTF-16 units by code; 0 where there is none or the place is left to users. */
  readonly units: Uint16Array
  /** Codes by UTF-16 unit; 0 where there is none. */
  readonly codes: Uint16Array
}

let tables: Tables | undefined

/** The double-byte code of a character in GBK (with its user-defined planes), or `undefined`. */
export function codeOf(char: string): Code | undefined {
  tables ??= build()
  return (char.length === 1 && tables.codes[char.charCodeAt(0)]) || undefined
}

/** The same of a UTF-16 unit; 0 where there is none. */
export function codeOfUnit(unit: number): Code {
  tables ??= build()
  return tables.codes[unit] ?? 0
}

/** The character of a lead and a trail byte, or `undefined` where GBK has none or leaves the place to users. */
export function charOf(lead: number, trail: number): string | undefined {
  tables ??= build()
  const unit = tables.units[(lead << 8) | trail]
  return unit ? String.fromCharCode(unit) : undefined
}

export const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe

export const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f

/** All characters with that lead byte. */
export function charsWithLead(lead: number): string[] {
  const found: string[] = []
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = charOf(lead, trail)
    if (char !== undefined) found.push(char)
  }
  return found
}

/** All characters with that trail byte. */
export function charsWithTrail(trail: number): string[] {
  const found: string[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const char = charOf(lead, trail)
    if (char !== undefined) found.push(char)
  }
  return found
}

/** The platform's decoder is asked once for all pairs, each in a line of its own. */
function build(): Tables {
  const units = new Uint16Array(0x10000)
  const codes = new Uint16Array(0x10000)
  const text = new TextDecoder('gb18030').decode(allPairs())
  let start = 0
  for (let code = firstCode; code <= lastCode; code++) {
    if (!isTrail(code & 0xff)) continue
    const end = text.indexOf('\n', start)
    const unit = text.charCodeAt(start)
    // What is no pair becomes U+FFFD and more.
    if (end === start + 1 && unit !== 0xfffd) {
      codes[unit] ||= code
      if (unit < 0xe000 || unit > 0xf8ff) units[code] = unit
    }
    start = end + 1
  }
  for (const [first, last, lead, trail] of olderUserPlaces)
    for (let code = first; code <= last; code++) codes[code] = (lead << 8) | (trail + code - first)
  return {units, codes}
}

const [firstCode, lastCode] = [0x8140, 0xfefe]

function allPairs(): Uint8Array {
  const bytes = new Uint8Array(3 * (lastCode - firstCode + 1))
  let size = 0
  for (let code = firstCode; code <= lastCode; code++) {
    if (!isTrail(code & 0xff)) continue
    bytes[size++] = code >> 8
    bytes[size++] = code & 0xff
    bytes[size++] = 0x0a
  }
  return bytes.subarray(0, size)
}
