import {windows1252} from './windows-1252.js'

// Some readers take it for Latin-1, where bytes 80 to 9F are controls.
const byteOf: ReadonlyMap<string, number> = new Map([
  ...Array.from({length: 256}, (_, byte) => [String.fromCharCode(byte), byte] as const),
  ...windows1252.map((char, byte) => [char, byte] as const)
])

// Characters that windows-1252 has above ASCII; a Han character is three of them in a row: é»„, ä¿¡, ï¼Œ
const run = /[\uFFFD\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]{3,}/g

// `2Ã\u009735` is 2×35, `Â·` a middle point. Two characters may also be French: only a text full of longer runs has them.
const pair =
  /[\u00c2\u00c3](?:[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122])/g
const fullOfRuns = 20
// In no UTF-8.
const lostByte = 0xff

/**
 * Undoes UTF-8 that was decoded as windows-1252 and encoded again: `ä¿¡æ¯` is 信息. Only runs that are valid UTF-8
 * after all are changed, so that French or typographic text stays.
 */
export function undoDoubleEncoding(text: string): {text: string; evidence: string[]} {
  let runs = 0
  const undone = text.replace(run, (match) => {
    const once = decodedRun(match) ?? damagedRun(match)
    // It may have happened twice (Ã¤Â¿Â¡): then what comes out is such a run again.
    const decoded = once === undefined ? match : undoDoubleEncoding(once).text
    if (!/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef\u2010-\u2027]/u.test(decoded)) return match
    runs++
    return decoded
  })
  if (runs === 0) return {text: undone, evidence: []}
  const whole = runs < fullOfRuns ? undone : undone.replace(pair, (match) => decodedRun(match) ?? match)
  return {text: whole, evidence: [`UTF-8 read as windows-1252 and encoded again, ${runs} runs undone`]}
}

// What is lost of a misread text are the five bytes without a character, one in twelve of those behind a first byte.
const mostLost = 0.4
const leastDecoded = 6

/** A run from which bytes are missing (信息 as `ä¿¡æ¯`): what lost one is U+FFFD, if most of the rest is Chinese. */
function damagedRun(run: string): string | undefined {
  const bytes = Array.from(run, (char) => (char === '\uFFFD' ? lostByte : byteOf.get(char)))
  if (bytes.includes(undefined)) return undefined
  const text = new TextDecoder().decode(Uint8Array.from(bytes as number[])).replace(/\uFFFD+/g, '\uFFFD')
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  const chinese = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2010-\u2027]/gu)?.length ?? 0
  return text.length < leastDecoded || lost > mostLost * text.length || chinese + lost < text.length ? undefined : text
}

/** `undefined` for what is no UTF-8. */
function decodedRun(run: string): string | undefined {
  const bytes = Array.from(run, (char) => byteOf.get(char))
  if (bytes.includes(undefined)) return undefined
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes as number[]))
  } catch {
    return undefined
  }
}

// In a Chinese text read so nearly all letters are such; in no language of Latin letters as many as half.
const gbShare = 0.6

/**
 * Undoes GBK that was decoded as Latin-1 or windows-1252: `ÖÐ¹ú` is 中国. Only in a text without Chinese characters of
 * its own that is mostly made of such letters.
 */
export function undoLatinReading(text: string): {text: string; evidence: string[]} {
  if (/\p{Script=Han}/u.test(text)) return {text, evidence: []}
  const high = text.match(/[\u00a1-\u00fe]/g)?.length ?? 0
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0
  if (high === 0 || high < gbShare * (high + latin)) return {text, evidence: []}
  const bytes = Array.from(text, (char) => byteOf.get(char))
  if (bytes.includes(undefined)) return {text, evidence: []}
  const undone = new TextDecoder('gb18030').decode(Uint8Array.from(bytes as number[]))
  // What is no GBK shows letters, or characters that do not exist; × and ÷ are GBK, too.
  if (/[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00fe\uFFFD\uE000-\uF8FF]/.test(undone) || !/\p{Script=Han}/u.test(undone))
    return {text, evidence: []}
  return {text: undone, evidence: ['GBK read as Latin-1 and encoded again, undone']}
}
