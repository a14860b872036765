import {english} from '@jianbao/lexicon'

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
}

// `▯` and U+FFFD stand for digits that the source lost.
const number = /(?:[\d▯\uFFFD]{1,3}(?:,[\d▯\uFFFD]{3})+|[\d▯\uFFFD]+)(?:\.[\d▯\uFFFD]+)?/y
const ratio = /\d+(?:\.\d+)?(?:\s?:\s?\d+(?:\.\d+)?){1,2}(?![\d.]*\d)/y
const word = /(?:[A-Z]\.){2,}|[\p{L}]+(?:[-’'&][\p{L}\d]+)*/uy
const plainWord = /[A-Za-z]+(?:[-’'&][A-Za-z\d]+)*/y
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

/** `rail lines-more than 60%`: a dash that became a hyphen glues the bound behind it to the noun before it. */
const gluedBound = /^[A-Za-z]{3,}(?=-(?:more|over|nearly|about|almost|around|up)$)/

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
function readDigits(text: string, at: number): Pick<Token, 'text' | 'kind'> {
  const asRatio = match(ratio, text, at)
  if (asRatio) return {text: asRatio, kind: 'ratio'}
  const digits = match(number, text, at)
  const tail = match(compound, text, at + digits.length)
  if (!tail || plus.has(tail) || attachable.has(tail.toLowerCase()) || /^[-–]\d+(?:\.\d+)?$/.test(tail) || tail === '.')
    return {text: digits, kind: 'number'}
  return {text: digits + tail, kind: 'code'}
}

/** Most words, without a look at the rarer shapes: `U.S.`, `US$`, `PM2.5`, `RMB 4` and letters with accents. */
function readPlainWord(text: string, at: number): string {
  const letters = match(plainWord, text, at)
  const next = text.charCodeAt(at + letters.length)
  const plain =
    next <= 0x2e
      ? next !== 0x24 && (next !== 0x2e || letters.length > 1)
      : next === 0x3a || next === 0x3b || next === 0x2019 || next === 0x201d
  return (plain || Number.isNaN(next)) && !/^(?:RMB|CNY|USD|EUR|GBP)$/.test(letters) ? letters : ''
}

/** What of a word stands before such a bound; a number has to follow: `lines-more than 60%`, not `start-up 2024`. */
function apart(text: string, at: number, word: string): string {
  if (!word.includes('-')) return word
  const first = gluedBound.exec(word)?.[0]
  const behind = text.slice(at + word.length, at + word.length + boundReach)
  return first !== undefined && /^(?: than| by)? \d/.test(behind) ? first : word
}

/** Characters behind a bound in which its number has to begin. */
const boundReach = 8

function readToken(text: string, at: number): Pick<Token, 'text' | 'kind'> {
  const char = text[at] ?? ''
  const broken = char === 'k' ? match(wreck, text, at) : ''
  if (broken) return {text: broken, kind: 'code'}
  const plain = readPlainWord(text, at)
  if (plain) return {text: apart(text, at, plain), kind: 'word'}
  if (/[\d▯\uFFFD]/.test(char)) return readDigits(text, at)
  const money = match(currency, text, at)
  if (money) return {text: money, kind: 'word'}
  const named = match(namedDigits, text, at)
  if (named) return {text: named, kind: 'code'}
  const letters = match(word, text, at)
  if (letters) return {text: letters, kind: 'word'}
  return {text: String.fromCodePoint(text.codePointAt(at) ?? 0), kind: 'mark'}
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
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

  constructor(text: string, kind: Token['kind'], start: number) {
    this.text = text
    this.lower = lowerCase(text)
    this.start = start
    this.end = start + text.length
    this.kind = kind
  }
}

/** Words, numbers and marks of an English text, in order; white space is left out. Linear in the text's length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0 || text.charCodeAt(at) === 0x3000) {
      at++
      continue
    }
    const token = readToken(text, at)
    tokens.push(new PlacedToken(token.text, token.kind, at))
    at += token.text.length
  }
  return tokens
}
