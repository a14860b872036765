import {iconv} from './on-demand.js'
import {readability} from './readability.js'

/** The encoding that a page was read in, and the one it was in. GBK read as Big5 loses too much to be undone. */
const misreadings = [
  {read: 'gb18030', was: 'utf-8', name: 'UTF-8 read as GBK'},
  {read: 'gb18030', was: 'big5', name: 'Big5 read as GBK'}
] as const

// Text that reads at least so well was read in its own encoding (it has 97 % and more, misread text less than 60 %).
const readable = 0.8

/**
 * Undoes a whole text's misreading as GBK: `鏀垮簻宸ヤ綔鎶ュ憡` is 政府工作报告 in UTF-8, read as
 * GBK. Where the reading lost a byte (the last one of a run of odd length) the character stays U+FFFD.
 */
export function undoMisreading(text: string): {text: string; evidence: string[]} {
  // Whatever was read as GBK has Han characters: an English text with rules and arrows (`─────`, `→`) was not.
  if (!/\p{Script=Han}/u.test(text) || readability(text) >= readable) return {text, evidence: []}
  const readings = misreadings.map(({read, was, name}) => ({name, text: reread(text, read, was)}))
  const scored = readings.map((reading) => ({...reading, share: readability(reading.text)}))
  const best = scored.reduce((one, two) => (two.share > one.share ? two : one))
  return best.share < readable ? {text, evidence: []} : {text: best.text, evidence: [`${best.name}, undone`]}
}

// In no encoding a byte of a character: what was lost stays lost.
const lostByte = 0xff

function reread(text: string, read: string, was: string): string {
  const parts = text.split('\uFFFD').flatMap((part, at) => {
    // A lone byte 80 was read as the euro sign.
    const bytes = part.split('€').flatMap((piece, k) => [...(k > 0 ? [0x80] : []), ...iconv().encode(piece, read)])
    return at > 0 ? [lostByte, ...bytes] : bytes
  })
  return new TextDecoder(was).decode(Uint8Array.from(parts)).replace(/\uFFFD+/g, '\uFFFD')
}
