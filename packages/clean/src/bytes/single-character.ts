import {characterLevel, wordLevel} from '@jianbao/lexicon/clean'

// Logarithms of probabilities, in nats. The dictionary counts words in 60 million; its rarest listed word has 5.
export const rarestWord = -16.3
// A Han character that is no word of its own there, and one that the dictionary does not know at all.
const unknownHan = -19
// Reports hardly use single characters as words beyond the most frequent hundred (的, 和, 在, 以).
const functionWord = -8.5
const bareWord = -2.5

// Frequency of marks among the characters of reports, rounded.
const marks: Readonly<Record<string, number>> = {
  '，': -3.5,
  ',': -3.5,
  '。': -4,
  '、': -3.5,
  '“': -5,
  '”': -5,
  '；': -5.5,
  ';': -5.5,
  '：': -6,
  ':': -6,
  '（': -6,
  '）': -6,
  '(': -6,
  ')': -6,
  '！': -8,
  '!': -8,
  '—': -7,
  '·': -9,
  '《': -8,
  '》': -8,
  '　': -5,
  '…': -10,
  '‘': -10,
  '’': -10,
  '％': -9
}
const ascii = -4.5
// Some pages write all their numbers so.
export const isFullWidth = (char: string) => (char >= '０' && char <= '９') || char === '．' || char === '％'
const oddSymbol = -17

// By UTF-16 unit, for it is the same in all documents; NaN where it has not been asked for.
const singles = new Float64Array(0x10000).fill(Number.NaN)

/** Log probability of a character that stands alone. */
export function singleOf(char: string): number {
  const unit = char.charCodeAt(0)
  const known = singles[unit] ?? Number.NaN
  if (!Number.isNaN(known)) return known
  const score = scoreSingle(char)
  singles[unit] = score
  return score
}

function scoreSingle(char: string): number {
  const mark = marks[char]
  if (mark !== undefined) return mark
  if (char < '\u0080' || isFullWidth(char)) return ascii
  if (!isHan(char)) return oddSymbol
  const level = wordLevel(char)
  const score = level === undefined ? unknownHan : rarestWord + level / 2
  return score < functionWord ? score + bareWord : score
}

// The dictionary counts 100 million characters; what it has less than five times.
const rarestCharacter = -16.8
const unknownCharacter = -19

/** No character is more frequent out of context: the comma has -3.5. */
export const mostFrequent = -3

/** Log probability of a character out of context, alone or within a word: 凸 and 籍 hardly stand alone. */
export function frequencyOf(char: string): number {
  if (!isHan(char)) return singleOf(char)
  const level = characterLevel(char)
  return level === undefined ? unknownCharacter : rarestCharacter + level / 2
}

export function isHan(char: string): boolean {
  const unit = char.charCodeAt(0)
  return unit >= 0x4e00 && unit <= 0x9fff
}
