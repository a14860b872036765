import {chardet} from './on-demand.js'
import {readability} from './readability.js'
import {isWindows1252} from './windows-1252.js'

/** A character set and what speaks for it. */
export interface Detected {
  /** WHATWG name. */
  readonly encoding: string
  readonly evidence: readonly string[]
}

const byteOrderMarks: ReadonlyArray<readonly [string, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

// Enough for statistics; chardet is linear but slow.
const sampleBytes = 65_536
// A UTF-8 file cut or patched by a scraper keeps 99 % of its sequences.
const damagedUtf8 = 0.01

/** In which reports are found if they are not UTF-8; of equals the first wins, the usual one of older pages. */
const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be']

/** chardet's names of them. */
const namesOf: Readonly<Record<string, readonly string[]>> = {
  gb18030: ['GB18030', 'GBK', 'GB2312'],
  big5: ['Big5'],
  'utf-16le': ['UTF-16LE'],
  'utf-16be': ['UTF-16BE']
}

/**
 * The character set of a file: its byte-order mark; validity as UTF-8; pairs of GB 2312 throughout; else the one in
 * which the text reads best, with chardet's opinion as further evidence.
 */
export function detect(bytes: Uint8Array): Detected {
  for (const [encoding, mark] of byteOrderMarks)
    if (mark.every((byte, k) => bytes[k] === byte)) return {encoding, evidence: [`byte-order mark of ${encoding}`]}
  // A zero byte is no character of a text: Latin letters of UTF-16 have one on one side.
  if (!bytes.subarray(0, sampleBytes).includes(0)) {
    if (isUtf8(bytes)) return {encoding: 'utf-8', evidence: ['valid UTF-8']}
    if (isGb2312(bytes)) return {encoding: 'gb18030', evidence: ['all bytes are of GB 2312']}
    if (isWindows1252(bytes)) return {encoding: 'windows-1252', evidence: ['Latin letters with marks of windows-1252']}
    const broken = brokenShare(bytes)
    if (broken < damagedUtf8)
      return {encoding: 'utf-8', evidence: [`UTF-8 but for ${percent(broken, 2)} of the characters`]}
  }
  return mostReadable(bytes.subarray(0, sampleBytes))
}

function mostReadable(sample: Uint8Array): Detected {
  const readings = candidates.map((encoding) => ({
    encoding,
    share: readability(new TextDecoder(encoding).decode(sample))
  }))
  const {encoding, share} = readings.reduce((best, next) => (next.share > best.share ? next : best))
  const names = namesOf[encoding] ?? []
  const opinion = chardet()
    .analyse(sample)
    .find(({name}) => names.includes(name))
  const statistics = opinion ? [`byte statistics of ${opinion.name} (${opinion.confidence} %)`] : []
  return {encoding, evidence: [...statistics, `read so, ${percent(share)} of its characters are usual ones`]}
}

const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)} %`

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

function brokenShare(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes)
  return (text.split('\uFFFD').length - 1) / Math.max(1, text.length)
}

/** Whether all that is not ASCII are pairs of GB 2312. Big5 has half of its second bytes below A1, even in one line. */
function isGb2312(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++at] ?? 0
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1) return false
  }
  return true
}
