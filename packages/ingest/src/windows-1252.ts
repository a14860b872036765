import {iconv} from './on-demand.js'

// Of bytes 80 to 9F; the others are those of Latin-1.
const above = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * The characters of windows-1252 by their bytes; the five undefined bytes pass as C1 controls, as browsers read them.
 * Not by `TextDecoder`: that of Node 20 reads windows-1252 as Latin-1, so that “ ” are controls.
 */
export const windows1252: readonly string[] = Array.from({length: 256}, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? above.charAt(byte - 0x80) : String.fromCharCode(byte)
)

/** Text of bytes in windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => windows1252[byte] ?? '').join('')
}

// Quotation marks, dashes, dots, a hard space and the signs of English prose: “ ” ‘ ’ – — … • ™ £ § © ° ± · ½ ×.
const usual = new Set([0x85, ...range(0x91, 0x97), 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xae, 0xb0, 0xb1, 0xb7, 0xbd, 0xd7])
// A text in English has some hundred quotation marks and dashes in ten thousand characters.
const highShare = 0.05

function range(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, k) => first + k)
}

/**
 * Whether bytes are a text of Latin letters in windows-1252: what is not ASCII are quotation marks and the like (or,
 * between letters, a letter: café), one by one. In UTF-8 they would stand in threes, in GBK in twos.
 */
export function isWindows1252(bytes: Uint8Array): boolean {
  let high = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    high++
    const next = bytes[at + 1] ?? 0
    if ((byte < 0xc0 && !usual.has(byte)) || (next >= 0x80 && !usual.has(next))) return false
  }
  return high > 0 && high <= highShare * bytes.length
}

// First bytes of the pairs as which GBK reads a mark and the letter behind it: ’s is 92 73, which is 抯.
const marks = '\u2018\u2019\u201c\u201d\u2013\u2014\u2026'
// Such a character stands alone among Latin letters: China抯, the 揹elivery.
const misread = /(?<!\p{Script=Han})\p{Script=Han}(?!\p{Script=Han})/gu
const hanIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0
// A Chinese text shows what it is at its beginning, and has no need to be counted whole.
const sampleLength = 65_536
// A text in English with a few Chinese names has whole words of them.
const loneShare = 0.8

/**
 * Undoes windows-1252 that was read as GBK, in a text of Latin letters: `China抯` is China’s, `a 搒mart` a “smart. A
 * mark before a blank is lost and stays so.
 */
export function undoGbkReading(text: string): {text: string; evidence: string[]} {
  if (hanIn(text.slice(0, sampleLength)) > highShare * Math.min(text.length, sampleLength)) return {text, evidence: []}
  const all = hanIn(text)
  let count = 0
  const undone = text.replace(misread, (char) => {
    const [lead = 0, trail = 0] = iconv().encode(char, 'gbk')
    const mark = windows1252[lead] ?? ''
    if (!marks.includes(mark) || !/[A-Za-z]/.test(String.fromCharCode(trail))) return char
    count++
    return mark + String.fromCharCode(trail)
  })
  if (count === 0 || count < loneShare * all) return {text, evidence: []}
  return {text: undone, evidence: [`windows-1252 read as GBK, ${count} characters undone`]}
}
