import {nextHash, Word, wordBetween} from './vocabulary.js'

export const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39
/** `-`, `’`, `'`, `&` */
const isJoint = (code: number) => code === 0x2d || code === 0x2019 || code === 0x27 || code === 0x26

/** Where letters end, with what is joined to them: `revenue`, `year-end`, `China’s`, `R&D`. */
function scanWord(text: string, start: number): void {
  let isJoined = false
  scan.hash = 0
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) && !(isJoined && isDigit(code))) {
      scan.end = at
      if (at === start || !isJoint(code)) return
      const next = text.charCodeAt(at + 1)
      if (!(isLetter(next) || isDigit(next))) return
      isJoined = true
    }
    scan.hash = nextHash(scan.hash, code)
  }
}

/** What the last scan found: where the word ends, and the hash of its characters. */
const scan = {end: 0, hash: 0}

/** They may begin the token of an amount: `RMB 4`. */
const currencyNames = new Set(['RMB', 'CNY', 'USD', 'EUR', 'GBP'])

/** Most words, without a look at the rarer shapes: `U.S.`, `US$`, `PM2.5`, `RMB 4` and letters with accents. */
export function readPlainWord(text: string, at: number): Word | undefined {
  scanWord(text, at)
  const {end, hash} = scan
  const next = text.charCodeAt(end)
  const plain =
    next <= 0x2e
      ? next !== 0x24 && (next !== 0x2e || end > at + 1)
      : next === 0x3a || next === 0x3b || next === 0x2019 || next === 0x201d
  if (end === at || !(plain || Number.isNaN(next))) return undefined
  const word = wordBetween(text, at, end, hash)
  return end - at === 3 && currencyNames.has(word.text) ? undefined : apart(text, at, word)
}

/** `rail lines-more than 60%`: a dash that became a hyphen glues the bound behind it to the noun before it. */
const gluedBound = /^[A-Za-z]{3,}(?=-(?:more|over|nearly|about|almost|around|up)$)/

/** What of a word stands before such a bound; a number has to follow: `lines-more than 60%`, not `start-up 2024`. */
function apart(text: string, at: number, word: Word): Word {
  if (!word.text.includes('-')) return word
  const first = gluedBound.exec(word.text)?.[0]
  const behind = text.slice(at + word.text.length, at + word.text.length + boundReach)
  return first !== undefined && /^(?: than| by)? \d/.test(behind) ? new Word(first, 'word') : word
}

/** Characters behind a bound in which its number has to begin. */
const boundReach = 8
