/** How many characters beyond ASCII are looked at; a page in the wrong encoding shows it in its first line. */
const enough = 2000

let usual: ReadonlySet<string> | undefined

/**
 * The share of a text's characters beyond ASCII that reports are written with: the frequent Han characters of both
 * scripts, punctuation and pinyin. Text in its own encoding has 97 % and more of them, read in another one less than 60 %;
 * ASCII alone has 1.
 *
 * @example
 * readability('政府工作报告') // 1
 * readability('鏀垮簻宸ヤ綔鎶ュ憡') // 0.3: UTF-8 that was read as GBK
 */
export function readability(text: string): number {
  usual ??= frequentHan()
  let seen = 0
  let known = 0
  for (let at = 0; at < text.length && seen < enough; at++) {
    const char = text[at] ?? ''
    if (char >= ' ' && char < '\u0080') continue
    if (/\s/.test(char)) continue
    seen++
    if (usual.has(char) || others.test(char)) known++
  }
  return seen === 0 ? 1 : known / seen
}

// Letters of pinyin stand in glosses, by the thousand in pages of some mirrors; rules over notes are of a dozen signs each.
const others =
  /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüɑɡńňǹ\u00a0·×°¹²³\u2010-\u2027\u2030Ⅰ-Ⅻ①-⑳\u2500-\u25ff\u3000-\u301f！-～￥℃㎡]/

/**
 * The first planes of GB 2312 (3,755 characters) and Big5 (5,401) hold what is frequent in simplified and traditional
 * text: the standards were drawn up so.
 */
function frequentHan(): ReadonlySet<string> {
  const planes = [
    ...rows('gb18030', 0xb0, 0xd7, 0xa1, 0xfe),
    ...rows('big5', 0xa4, 0xc6, 0x40, 0x7e),
    ...rows('big5', 0xa4, 0xc5, 0xa1, 0xfe)
  ]
  return new Set(planes.filter((char) => /\p{Script=Han}/u.test(char)))
}

function rows(encoding: string, from: number, to: number, first: number, last: number): string[] {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  return Array.from(new TextDecoder(encoding).decode(Uint8Array.from(bytes)))
}
