import {english} from '@jianbao/lexicon'
import {isDigit, isLetter, readPlainWord} from './plain-word.js'
import type {VerbForm} from './verb-form.js'
import {markOf, Word} from './vocabulary.js'
import type {WordClass} from './word-class.js'

/**
 * `number` digits (`68.03`), `ratio` (`1.776:1`, `3.6:48:48.4`), `code` a name or compound with digits (`5G`, `PM2.5`, `1+29`,
 * `10,000-ton`), `word`, `mark` punctuation.
 */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'number' | 'ratio' | 'code' | 'word' | 'mark'
  /** Whether a quantity can begin with it at all. */
  readonly mayStart: boolean
  /** The verb that it can be a form of. */
  readonly verb: VerbForm | undefined
  readonly wordClass: WordClass
}

// `▯` and U+FFFD stand for digits that the source lost.
const number = /(?:[\d▯\uFFFD]{1,3}(?:,[\d▯\uFFFD]{3})+|[\d▯\uFFFD]+)(?:\.[\d▯\uFFFD]+)?/y
const ratio = /\d+(?:\.\d+)?(?:\s?:\s?\d+(?:\.\d+)?){1,2}(?![\d.]*\d)/y
const word = /(?:[A-Z]\.){2,}|[\p{L}]+(?:[-’'&][\p{L}\d]+)*/uy
const currency = /(?:US|HK|RMB|CNY)?\s?[$¥￥€£]|(?:RMB|CNY|USD|EUR|GBP)(?=\s?\d)/y
/** What makes digits part of a compound: `5G`, `15-minute`, `1+29`, `24/7`, `2024-01-21`; `21st` is one word too. */
const compound = /(?:[-+/_·.][\p{L}\d]+|[\p{L}]+[\p{L}\d]*)+/uy
const namedDigits = /[\p{L}]+_?\d[\p{L}\d.]*(?:[-+][\p{L}\d]+)*/uy

const attachable = new Set([
  ...english.units.units.flatMap((unit) => unit.names).filter((name) => !name.includes(' ') && name.length <= 4),
  ...Object.keys(english.numerals.scales),
  ...Object.keys(english.numerals.moneyScales)
])

/** `10,000-plus companies` */
const plus = new Set(english.quantity.plusWords.map((word) => `-${word}`))

/**
 * `up by/kloc-0.3.5%`: a machine translator put this for a digit 1 and broke the number around it. What is left
 * (`3.5%`) is not what the report says, so that the whole wreck is no number.
 */
const wreck = /kloc-\d(?:[.,/]*\d)*/y

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  // `test` makes no array of groups: this is the hottest line of the package
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : ''
}

/** Digits and what they are glued to. A unit (`100P`, `3bn`) and a range (`2-3`) come apart again. */
function readDigits(text: string, at: number): Word {
  const asRatio = match(ratio, text, at)
  if (asRatio) return new Word(asRatio, 'ratio')
  const digits = match(number, text, at)
  const tail = match(compound, text, at + digits.length)
  if (!tail || plus.has(tail) || attachable.has(tail.toLowerCase()) || /^[-–]\d+(?:\.\d+)?$/.test(tail) || tail === '.')
    return new Word(digits, 'number')
  return new Word(digits + tail, 'code')
}

/** Marks that begin nothing longer, as a currency's sign or a letter does: those of ASCII without `$`, dashes and quotes. */
const isPlainMark = (code: number) =>
  (code <= 0x7e && code !== 0x24 && code > 0x20 && !isDigit(code) && !isLetter(code)) ||
  (code >= 0x2010 && code <= 0x2026)

function readToken(text: string, at: number): Word {
  const code = text.charCodeAt(at)
  if (isPlainMark(code)) return markOf(code)
  const broken = code === wreckStart ? match(wreck, text, at) : ''
  if (broken) return new Word(broken, 'code')
  const plain = readPlainWord(text, at)
  if (plain) return plain
  if (isDigit(code) || code === 0x25af || code === 0xfffd) return readDigits(text, at)
  return readRareToken(text, at)
}

/** `k` */
const wreckStart = 0x6b

function readRareToken(text: string, at: number): Word {
  const money = match(currency, text, at)
  if (money) return new Word(money, 'word')
  const named = match(namedDigits, text, at)
  if (named) return new Word(named, 'code')
  const letters = match(word, text, at)
  if (letters) return new Word(letters, 'word')
  return new Word(String.fromCodePoint(text.codePointAt(at) ?? 0), 'mark')
}

/**
 * A class, not a literal: V8 comes to allocate the literals of so hot a place among its long-lived objects, where 300 MB
 * of them pile up while a report of 5 MB is read.
 */
class PlacedToken implements Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: Token['kind']
  readonly mayStart: boolean
  readonly verb: VerbForm | undefined
  readonly wordClass: WordClass

  constructor({text, lower, kind, mayStart, verb, wordClass}: Word, start: number) {
    this.text = text
    this.lower = lower
    this.start = start
    this.end = start + text.length
    this.kind = kind
    this.mayStart = mayStart
    this.verb = verb
    this.wordClass = wordClass
  }
}

/** Words, numbers and marks of an English text, in order; white space is left out. Linear in the text's length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) {
      at++
      continue
    }
    const token = new PlacedToken(readToken(text, at), at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}
