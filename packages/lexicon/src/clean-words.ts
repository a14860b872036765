import {data} from './generated/clean-words.js'

interface Lines {
  /** Where the line of a first character begins and ends, by its UTF-16 unit. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

let lines: Lines | undefined

/**
 * How frequent a word is (simplified, up to 6 Han characters): twice the natural logarithm of how many times more
 * frequent than the rarest word listed; `undefined` for what is no word.
 *
 * The words stay as they are compiled, a line for each first character, `经i济p济学j`: for the few that are asked for,
 * searching a line is faster than making tables of 150,000.
 */
export function wordLevel(word: string): number | undefined {
  const line = lineOf(word)
  if (line === '') return undefined
  // The first character alone, if it is a word, stands first.
  if (word.length === 1) return levelAt(line, 1)
  const rest = word.slice(1)
  for (let at = line.indexOf(rest, 1); at >= 0; at = line.indexOf(rest, at + 1)) {
    const level = levelAt(line, at + rest.length)
    if (level !== undefined && (at === 1 || levelAt(line, at - 1) !== undefined)) return level
  }
  return undefined
}

/** The second characters of the words that begin with a character. */
export function secondCharacters(head: string): Set<string> {
  const found = new Set<string>()
  const line = lineOf(head)
  // Behind the head itself, and behind each word's level.
  for (let at = 1; at < line.length; at++)
    if (levelAt(line, at) === undefined && (at === 1 || levelAt(line, at - 1) !== undefined)) found.add(line.charAt(at))
  return found
}

/** The line of a word's first character; empty if it begins none. */
function lineOf(word: string): string {
  lines ??= findLines()
  const head = word.charCodeAt(0)
  return data.slice(lines.starts[head] ?? 0, lines.ends[head] ?? 0)
}

function findLines(): Lines {
  const starts = new Uint32Array(0x10000)
  const ends = new Uint32Array(0x10000)
  for (let start = 0; start < data.length; ) {
    const feed = data.indexOf('\n', start)
    const end = feed < 0 ? data.length : feed
    starts[data.charCodeAt(start)] = start
    ends[data.charCodeAt(start)] = end
    start = end + 1
  }
  return {starts, ends}
}

/** The level that stands at `at`, a letter from `a` on; `undefined` for a Han character. */
function levelAt(line: string, at: number): number | undefined {
  const level = line.charCodeAt(at) - 97
  return level >= 0 && level < 26 ? level : undefined
}
