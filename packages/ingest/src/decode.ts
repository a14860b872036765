import type {Diagnostic} from '@jianbao/model'
import {InputError} from '@jianbao/model'
import {analyse} from 'chardet'
import {undoDoubleEncoding, undoLatinReading} from './double-encoding.js'

export interface Decoded {
  readonly text: string
  /** Name of the WHATWG encoding that was used. */
  readonly encoding: string
  readonly evidence: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Encodings in which Chinese reports are found, by the names that chardet gives them. */
const readable: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  GBK: 'gb18030',
  GB2312: 'gb18030',
  Big5: 'big5',
  'EUC-JP': 'gb18030', // chardet's usual mistake for short GBK texts; reports are never Japanese
  'EUC-KR': 'gb18030',
  Shift_JIS: 'gb18030',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252'
}

const byteOrderMarks: ReadonlyArray<readonly [string, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

const sampleBytes = 65_536 // enough for chardet's statistics; it is linear but slow
const damagedUtf8 = 0.01 // a UTF-8 file cut or patched by a scraper keeps 99 % of its sequences

/**
 * Bytes to text, with the evidence for the character set: byte-order mark, validity as UTF-8, zero bytes of UTF-16,
 * then statistics. UTF-8 or GBK that was read as Latin-1 and encoded again (`ä¿¡æ¯`, `ÐÅÏ¢` for 信息) is undone.
 *
 * @throws {InputError} if the bytes are no text.
 * @example
 * decode(new Uint8Array([0xd6, 0xd0]), 'a.txt').text // '中', encoding gb18030
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const {encoding, evidence} = detect(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  refuseBinary(text, path)
  const utf8 = undoDoubleEncoding(text)
  const undone = undoLatinReading(utf8.text)
  const diagnostics = [...lostBytes(undone.text, path)]
  return {text: undone.text, encoding, evidence: [...evidence, ...utf8.evidence, ...undone.evidence], diagnostics}
}

function detect(bytes: Uint8Array): {encoding: string; evidence: string[]} {
  for (const [encoding, mark] of byteOrderMarks)
    if (mark.every((byte, k) => bytes[k] === byte)) return {encoding, evidence: [`byte-order mark of ${encoding}`]}
  const wide = utf16ByZeros(bytes)
  if (wide) return {encoding: wide, evidence: ['every other byte of the Latin text is zero']}
  if (isUtf8(bytes)) return {encoding: 'utf-8', evidence: ['valid UTF-8']}
  const guess = bestGuess(bytes)
  const broken = brokenShare(bytes)
  if (broken < damagedUtf8)
    return {encoding: 'utf-8', evidence: [`UTF-8 but for ${(broken * 100).toFixed(2)} % of the characters`]}
  return guess
}

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

/** UTF-16 without a mark: Latin letters, digits and line ends have a zero byte on one side. */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleBytes)
  let even = 0
  let odd = 0
  for (const [k, byte] of sample.entries()) if (byte === 0) k % 2 === 0 ? even++ : odd++
  const enough = sample.length / 100 // a Chinese report has well over 1 % ASCII digits and line ends
  if (odd > enough && even === 0) return 'utf-16le'
  if (even > enough && odd === 0) return 'utf-16be'
  return undefined
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

function bestGuess(bytes: Uint8Array): {encoding: string; evidence: string[]} {
  if (isGb2312(bytes)) return {encoding: 'gb18030', evidence: ['all bytes are of GB 2312']}
  for (const {name, confidence} of analyse(bytes.subarray(0, sampleBytes))) {
    const encoding = readable[name]
    if (encoding !== undefined && encoding !== 'windows-1252')
      return {encoding, evidence: [`byte statistics of ${name} (${confidence} %)`]}
  }
  return {encoding: 'gb18030', evidence: ['no UTF-8, no mark: the usual encoding of older Chinese pages']}
}

// Control characters that no text holds; tab, line feeds, form feed and the C1 remains of bad decoding do occur.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

function refuseBinary(text: string, path: string): void {
  const sample = text.slice(0, sampleBytes)
  const strange = (sample.match(control)?.length ?? 0) + (sample.match(/\uFFFD/g)?.length ?? 0)
  // One in a hundred is far above what damaged reports show (one in ten thousand) and far below a binary file.
  if (strange > sample.length / 100)
    throw new InputError(
      'The file is no text: it holds binary data.',
      {path},
      'Give a .txt, .html, .md, .docx or .pdf report.'
    )
}

function* lostBytes(text: string, path: string): Iterable<Diagnostic> {
  const count = text.split('\uFFFD').length - 1
  if (count > 0)
    yield {
      ruleId: 'undecodable-bytes',
      severity: 'warning',
      reason: `${count} characters could not be decoded and show as \uFFFD.`,
      hint: 'Fetch the page again, or save it in UTF-8.',
      path
    }
}
