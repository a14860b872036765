import {data} from './generated/clean-words.js'

/** Words that begin with one character: the rest of the word → half-nats above the rarest. */
export type WordEndings = ReadonlyMap<string, number>

const none: WordEndings = new Map()
const parsed = new Map<string, WordEndings>()
let lines: Map<string, string> | undefined

/**
 * Words (simplified, up to 6 characters) that begin with `head`, as what follows the head; `''` is the head itself.
 * The number is twice the natural logarithm of how many times more frequent it is than the rarest word listed.
 */
export function wordsFrom(head: string): WordEndings {
  const known = parsed.get(head)
  if (known) return known
  lines ??= new Map(data.split('\n').map((line) => [String.fromCodePoint(line.codePointAt(0) ?? 0), line]))
  const line = lines.get(head)
  const endings = line === undefined ? none : parseLine(line.slice(head.length))
  parsed.set(head, endings)
  return endings
}

/** `业a大b` → {业: 0, 大: 1}: Han characters of a word's rest, then one letter for its level. */
function parseLine(line: string): WordEndings {
  const endings = new Map<string, number>()
  let start = 0
  for (let at = 0; at < line.length; at++) {
    const level = line.charCodeAt(at) - 97
    if (level < 0 || level > 25) continue
    endings.set(line.slice(start, at), level)
    start = at + 1
  }
  return endings
}
