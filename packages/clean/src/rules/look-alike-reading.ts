import {reportVocabulary, wordLevel} from '@jianbao/lexicon/clean'
import {type CharacterModel, shifted} from '../bytes/character-model.js'
import {reportPairs} from './character-pairs.js'

/** A character that may be misread, and what stands around it. */
export interface Place {
  readonly at: number
  readonly char: string
  /** What stands before and behind it, whatever it is, and the Han characters of these. */
  readonly context: string
  readonly behind: string
  readonly before: string
  readonly after: string
}

const longestWord = 4
// Rarer words tell against no slip (千部 has 1), and are put in where nothing else stands (廊坊 has 5).
const leastKnown = 2
const leastPut = {level: 1, forFrequent: 10, alone: 3}
// `wordLevel` of a character that is a frequent word by itself (入 17) and may stand beside any other: `青年入乡`.
const frequent = 14
// How much likelier (in nats) the sentence must be: where no word has what stands there, where that is a frequent word by
// itself, and where some word has it (贫困入口); and how much likelier than with any other character of the shape.
// Measured on undamaged reports with 114,000 such characters, of which five would change if they were scans (one of them
// a slip of the copy), and on the same with 1,400 of them exchanged: 1,132 came back, one came back wrong.
const least = {unknown: 6, frequent: 11, known: 11, apart: 3}
// What counts for a word of the field that the dictionary has not, and for each character more than two.
const wordBonus = {field: 10, character: 2}

/** The character that stands there most likely, if it is another one. */
export function readingOf(place: Place, others: ReadonlySet<string>, model: CharacterModel): string | undefined {
  const {before, char, after} = place
  if (before + after === '') return undefined
  const isFrequent = (wordLevel(char) ?? 0) >= frequent
  const isKnown = isInWord(place, char, leastKnown) || isUsual(place)
  const was = likelihood(place, char, model)
  const found = Array.from(others)
    .filter((other) => isInWord(place, other, isFrequent ? leastPut.forFrequent : leastPut.level))
    .map((other) => ({other, gain: likelihood(place, other, model) - was}))
    .sort((one, two) => two.gain - one.gain)
  const [best, second] = found
  if (!best) return undefined
  if (!second && !isKnown && !isFrequent && isWholeWord(place, best.other)) return best.other
  const needed = isKnown ? least.known : isFrequent ? least.frequent : least.unknown
  return best.gain < needed || (second && best.gain - second.gain < least.apart) ? undefined : best.other
}

/** How likely the sentence is with the character: by those before and behind, and by the words it stands in. */
function likelihood(place: Place, char: string, model: CharacterModel): number {
  let context = ''
  for (const one of place.context) context = shifted(context, one)
  let sum = bestWord(place, char) / 2
  for (const one of char + place.behind) {
    sum += model.score(context, one)
    context = shifted(context, one)
  }
  return sum
}

/** The words around the place that have the character. */
function* wordsAround({before, after}: Place, char: string): Generator<string> {
  const around = before + char + after
  for (let from = 0; from <= before.length; from++)
    for (let to = before.length + 1; to <= around.length; to++)
      if (to - from > 1 && to - from <= longestWord) yield around.slice(from, to)
}

function isInWord(place: Place, char: string, lowest: number): boolean {
  for (const word of wordsAround(place, char))
    if (reportVocabulary().has(word) || (wordLevel(word) ?? -1) >= lowest) return true
  return false
}

/** Twice the logarithm of how frequent the most frequent word is, long ones counting more. */
function bestWord(place: Place, char: string): number {
  let best = 0
  for (const word of wordsAround(place, char)) {
    const level = Math.max(wordLevel(word) ?? 0, reportVocabulary().has(word) ? wordBonus.field : 0)
    if (level > 0) best = Math.max(best, level + wordBonus.character * (word.length - 2))
  }
  return best
}

/** Whether the characters between two marks are one word: `、廊坊、`. */
function isWholeWord({before, after, context, behind}: Place, char: string): boolean {
  const word = before + char + after
  const isWhole = context.length > before.length && behind.length > after.length
  return isWhole && word.length > 1 && (wordLevel(word) ?? 0) >= leastPut.alone
}

/** Whether reports have the character beside both of its neighbours. */
const isUsual = ({before, char, after}: Place) =>
  (before === '' || reportPairs().has(pairOf(before.charAt(before.length - 1), char))) &&
  (after === '' || reportPairs().has(pairOf(char, after.charAt(0))))

const pairOf = (one: string, two: string) => one.charCodeAt(0) * 0x10000 + two.charCodeAt(0)
