import type {Diagnostic} from '@jianbao/model'
import {InputError} from '@jianbao/model'
import {detect} from './detect.js'
import {undoDoubleEncoding, undoLatinReading} from './double-encoding.js'
import {undoMisreading} from './misreading.js'
import {readability} from './readability.js'
import {decodeWindows1252, undoGbkReading} from './windows-1252.js'

export interface Decoded {
  readonly text: string
  /** Name of the WHATWG encoding that was used. */
  readonly encoding: string
  readonly evidence: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

// What is looked at of a file to tell that it is no text, in UTF-16 units.
const sampleLength = 65_536

/**
 * Bytes to text, with the evidence for the character set. What a page lost by being read in another encoding and
 * encoded again is undone: UTF-8 and GBK read as Latin-1 (`ä¿¡æ¯`, `ÐÅÏ¢` for 信息), windows-1252 and UTF-8 read as
 * GBK (`China抯`, `淇℃伅`).
 *
 * @throws {InputError} if the bytes are no text.
 * @example
 * decode(new Uint8Array([0xd6, 0xd0]), 'a.txt').text // '中', encoding gb18030
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const {encoding, evidence} = detect(bytes)
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  const utf8 = undoDoubleEncoding(text)
  const latin = undoLatinReading(utf8.text)
  const gbk = undoGbkReading(latin.text)
  const undone = undoMisreading(gbk.text)
  // Undoing a misreading leaves a mark for each byte that it lost; in all else many of them are no text.
  const isUndone = undone.evidence.length + utf8.evidence.length > 0
  refuseBinary(isUndone ? undone.text.replaceAll('\uFFFD', '') : undone.text, path)
  const diagnostics = [...lostBytes(undone.text, path), ...unreadable(undone.text, path)]
  const all = [...evidence, ...utf8.evidence, ...latin.evidence, ...gbk.evidence, ...undone.evidence]
  return {text: undone.text, encoding, evidence: all, diagnostics}
}

// Control characters that no text holds; tab, line feeds, form feed and the C1 remains of bad decoding do occur.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

function refuseBinary(text: string, path: string): void {
  const sample = text.slice(0, sampleLength)
  const [controls, lost] = [sample.match(control)?.length ?? 0, sample.match(/\uFFFD/g)?.length ?? 0]
  // One control in a hundred is far above what damaged reports show (one in ten thousand) and far below a binary file;
  // of a short passage a mark for a lost character or two is more.
  if (controls > sample.length / 100 || lost > Math.max(4, sample.length / 10))
    throw new InputError(
      'The file is no text: it holds binary data.',
      {path},
      'Give a .txt, .html, .md, .docx or .pdf report.'
    )
}

function* lostBytes(text: string, path: string): Iterable<Diagnostic> {
  const start = text.indexOf('\uFFFD')
  if (start < 0) return
  const count = text.split('\uFFFD').length - 1
  const line = text.slice(0, start).split('\n').length
  const column = start - text.lastIndexOf('\n', start)
  yield {
    ruleId: 'undecodable-bytes',
    severity: 'warning',
    reason: `${count} characters could not be decoded and show as \uFFFD, the first in line ${line}.`,
    hint: 'Fetch the page again, or save it in UTF-8.',
    path,
    start,
    end: start + 1,
    line,
    column
  }
}

// Text in its own encoding has 97 % of usual characters and more.
const unreadableShare = 0.7
// A name in a script of its own (ᠬᠣᠷᠢᠨ) is no misread text.
const fewCharacters = 50

function* unreadable(text: string, path: string): Iterable<Diagnostic> {
  const share = readability(text)
  if (share >= unreadableShare || (text.match(/[^\p{ASCII}\s]/gu)?.length ?? 0) < fewCharacters) return
  yield {
    ruleId: 'unreadable-text',
    severity: 'warning',
    reason: `Only ${Math.round(share * 100)} % of the characters are such as reports use: the text was once decoded wrongly.`,
    hint: 'Fetch the page again, or save it in UTF-8 from a browser that shows it rightly.',
    path
  }
}
