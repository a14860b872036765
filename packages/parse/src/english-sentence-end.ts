import {abbreviations} from '@jianbao/lexicon'
import {isSpace} from './line.js'

const known: ReadonlySet<string> = new Set(abbreviations.abbreviations)
const maybe: ReadonlySet<string> = new Set(abbreviations.maybe)

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isLetter(code: number): boolean {
  return isLower(code | 0x20)
}

/** The word before the stop at `at`, with stops inside it: `U.S` before the last stop of `U.S.`. */
function wordBefore(text: string, at: number): string {
  let from = at
  // No abbreviation is longer than eight characters.
  while (from > 0 && at - from < 9) {
    const code = text.charCodeAt(from - 1)
    if (!isLetter(code) && code !== 0x2e) break
    from--
  }
  return text.slice(from, at)
}

/** First character after the stop and the quotes or brackets that close after it; skips spaces. */
function nextVisible(text: string, at: number): number {
  let next = at + 1
  while (next < text.length && (isSpace(text.charCodeAt(next)) || '”’)]"\'*'.includes(text.charAt(next)))) next++
  return next < text.length ? text.charCodeAt(next) : 0
}

/** Whether the mark at `at` ends an English sentence. */
export function englishSentenceEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x21 || code === 0x3f) return isSpace(text.charCodeAt(at + 1)) || '”’)"\''.includes(text.charAt(at + 1))
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true
  return code === 0x2e && stopEnds(text, at)
}

function stopEnds(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  // Translations glue sentences: `political guidance.Adhere to`; but `example.Com` and `3.Build` do not occur.
  if (isUpper(after)) return closes(before) || (isLower(before) && isLower(text.charCodeAt(at - 2)))
  if (isLetter(after) || (after >= 0x30 && after <= 0x39) || after === 0x2e || after === 0x2c) return false
  if (isListNumber(text, at)) return false
  const word = wordBefore(text, at).toLowerCase()
  const follows = nextVisible(text, at)
  if (isLower(follows)) return false
  // An initial: `J. Smith`; but `the 5G era of A.` at the end of the text ends.
  if (word.length === 1 && isLetter(before) && isUpper(before) && isUpper(follows)) return false
  if (known.has(word)) return maybe.has(word) && isUpper(follows)
  return true
}

/** `%`, `)` and `”` end no abbreviation: `rose 7.7%.The added value`. */
function closes(code: number): boolean {
  return code === 0x25 || code === 0x29 || code === 0x201d
}

/** `1. We built …` inside a paragraph: the number belongs to what it counts off. */
function isListNumber(text: string, at: number): boolean {
  return (
    /(?:^|[.!?:;”)]\s+|\n\s*)\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at)) && isSpace(text.charCodeAt(at + 1))
  )
}
