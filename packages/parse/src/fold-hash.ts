/**
 * Hash of a text's letters, digits and Han characters alone, for ids that survive a re-scrape: spaces, punctuation,
 * Markdown marks, case and full width do not count. Two 32-bit lanes (cyrb53 by bryc, public domain) make 53 bits:
 * among a million sentences two collide with a chance of about 1 in 20,000. No cryptography is needed here. `most`: how
 * many characters count, those that do not count left out.
 */
export function foldHash(text: string, most = Number.POSITIVE_INFINITY): string {
  let one = 0xdeadbeef | 0
  let two = 0x41c6ce57
  let left = most
  for (let k = 0; k < text.length && left > 0; k++) {
    const read = text.charCodeAt(k)
    const code = read < latin.length ? (latin[read] ?? 0) : foldCode(read)
    if (code === 0) continue
    left--
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return base36(4294967296 * (2097151 & two) + (one >>> 0))
}

const digits = 36 ** 5

/** `value.toString(36)` in two halves: of numbers beyond 31 bits V8 makes digits by slow division. */
function base36(value: number): string {
  const high = Math.floor(value / digits)
  const low = (value - high * digits).toString(36)
  return high === 0 ? low : high.toString(36) + low.padStart(5, '0')
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

/** Code of the folded character; 0 for one that does not count. */
function foldCode(code: number): number {
  if (isHan(code)) return code // four of five characters of a Chinese report
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  if (narrow >= 0x41 && narrow <= 0x5a) return narrow + 32
  if ((narrow >= 0x61 && narrow <= 0x7a) || (narrow >= 0x30 && narrow <= 0x39)) return narrow
  if (narrow < 0xc0 || (narrow >= 0x2000 && narrow <= 0x2e7f) || (narrow >= 0x3000 && narrow <= 0x303f)) return 0
  return narrow >= 0xfe30 && narrow <= 0xff65 ? 0 : narrow
}

/** Those of ASCII, nearly all characters of an English report. */
const latin: readonly number[] = Array.from({length: 0x80}, (_, code) => foldCode(code))

/** Gives ids with a prefix; equal texts get `-2`, `-3`, … in text order, so that ids are unique in a report. */
export class IdMaker {
  readonly #seen = new Map<string, number>()

  make(prefix: string, text: string, most?: number): string {
    const id = `${prefix}${foldHash(text, most)}`
    const count = (this.#seen.get(id) ?? 0) + 1
    this.#seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
