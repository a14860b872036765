import {isSyllable} from '@jianbao/lexicon/clean'
import {glossPattern, plainLetters} from '../rules/gloss.js'
import {codeOf} from './gbk.js'

/** A unit of a damaged text as the bytes it was decoded from; `start` and `end` are its offsets in the text. */
export type Token = {readonly start: number; readonly end: number} & (
  | {readonly kind: 'pair'; readonly lead: number; readonly trail: number}
  | {readonly kind: 'byte'; readonly byte: number}
  /**
   * `?` or U+FFFD: a byte that could not be decoded; the first kind has swallowed the ASCII behind it. With it goes the
   * gloss that stands there: `?bào)`, its parenthesis swallowed, or `\uFFFD(bào)`. A hidden one has left no character.
   */
  | {readonly kind: 'mark'; readonly swallows: boolean; readonly reading?: string; readonly hidden?: true}
  /** A gloss that is whole, `(bào)`. */
  | {readonly kind: 'gloss'; readonly reading: string}
  | {readonly kind: 'other'; readonly char: string}
)

const wholeGloss = new RegExp(glossPattern.source.replace('(\\p{Script=Han})', ''), 'uy')
const openGloss = new RegExp(glossPattern.source.replace('(\\p{Script=Han})[(（]', ''), 'uy')

/** The token that begins at `at`. */
export function tokenAt(text: string, at: number): Token {
  const code = text.codePointAt(at) ?? 0
  const char = String.fromCodePoint(code)
  const end = at + char.length
  if (char === '?' || char === '\uFFFD') return markAt(text, at, char === '?')
  const gloss = char === '(' ? readingAt(text, at, wholeGloss) : undefined
  if (gloss) return {kind: 'gloss', reading: gloss.reading, start: at, end: gloss.end}
  if (code < 0x80) return {kind: 'byte', byte: code, start: at, end}
  if (char === '€') return {kind: 'byte', byte: 0x80, start: at, end}
  const pair = codeOf(char)
  if (pair === undefined) return {kind: 'other', char, start: at, end}
  return {kind: 'pair', lead: pair >> 8, trail: pair & 0xff, start: at, end}
}

function markAt(text: string, at: number, swallows: boolean): Token {
  const gloss = readingAt(text, at + 1, text[at + 1] === '(' ? wholeGloss : openGloss)
  if (!gloss) return {kind: 'mark', swallows, start: at, end: at + 1}
  return {kind: 'mark', swallows, reading: gloss.reading, start: at, end: gloss.end}
}

function readingAt(text: string, at: number, pattern: RegExp): {reading: string; end: number} | undefined {
  pattern.lastIndex = at
  const [whole, letters = ''] = pattern.exec(text) ?? []
  const reading = plainLetters(letters)
  return whole === undefined || !isSyllable(reading) ? undefined : {reading, end: at + whole.length}
}
