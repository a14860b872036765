import {shifted} from './character-model.js'
import {type LanguageModel, memory} from './language-model.js'
import {isHan} from './single-character.js'

// Where a paragraph begins, behind its indent, the number of a section, （二）, is what to expect.
const numberedParagraph = 5

const marks = /[\u3000，,。；;：:、！？—…·”）》]/

// In reports a mark does not follow a mark, and what is quoted (names, slogans) does not end in one.
const markAfterMark = -8
const markBeforeQuote = -4
// A paragraph or sentence does not begin with a closing mark; an inch of room is left for a quotation that ends in one.
const closeAtStart = -10
// A sentence hardly ends in a character that is no part of a word: 中小企业担保基金 is not 中小企业担。基金.
const loneBeforeStop = -4

/** What a mark costs behind the character before it; `''` where there is none. */
function sequenceCost(before: string, char: string): number {
  if (!marks.test(char)) return 0
  // Full-width spaces indent.
  if (char === '　' && before !== '　' && before > ' ') return markAfterMark
  if (/[\u3000。]/.test(before) && /[）”》]/.test(char)) return closeAtStart
  if (before === '　' && /[，,。；;：:、！？…·]/.test(char)) return markAfterMark
  if (/[，,；;：:、“（《]/.test(before) && /[，,。；;：:、！？]/.test(char)) return markAfterMark
  if (before === '。' && /[，,。；;：:、！？—…·]/.test(char)) return markAfterMark
  return char === '”' && /[，,。；;：:、]/.test(before) ? markBeforeQuote : 0
}

/** Scores of the readings that end at the last characters, the whole's last. One array each, always of this length. */
type Scores = readonly [number, number, number, number, number, number]

/** A prefix's best reading as words, kept for as many places back as a word can reach. */
export interface Reading {
  /** The last characters, simplified. */
  readonly tail: string
  /** The context for the character model. */
  readonly before: string
  /** Score of the best reading that ends before each of them, then of the whole. */
  readonly scores: Scores
  /** The same by the character model alone. */
  readonly chars: Scores
}

const nowhere = -Infinity
export const emptyReading: Reading = {
  tail: '',
  before: '',
  scores: [nowhere, nowhere, nowhere, nowhere, nowhere, 0],
  chars: [nowhere, nowhere, nowhere, nowhere, nowhere, 0]
}

// Share of words that are read by the characters before them, not as words of the dictionary.
const byCharacters = 0.3
const [inContext, asWords] = [Math.log(byCharacters), Math.log(1 - byCharacters)]
// The characters' context counts this much more, for it knows what stands between words.
const surplus = 0.3

/** Log probability of a word, of which the dictionary's words and the character model are two explanations. */
function mixed(word: number, characters: number): number {
  const one = word + asWords
  const two = characters + inContext
  return Math.max(one, two) + Math.log1p(Math.exp(-Math.abs(one - two)))
}

/** The reading with one more character. */
function extend(model: LanguageModel, reading: Reading, char: string): Reading {
  const {tail, before, scores, chars} = reading
  const {simple, inHan, single, strangeness} = model.about(char)
  const text = tail + simple
  const chance = model.characters.score(before, simple)
  const sum = chars[5] + chance
  let best = scores[5] + mixed(single, chance)
  if (inHan || simple === '）') best = Math.max(best, lastWord(model, reading, text, sum))
  const last = tail === '' ? '' : tail.charAt(tail.length - 1)
  if (simple === '。' && endsAlone(model, last, reading)) best += loneBeforeStop
  const extra = inHan ? strangeness : strangeness + sequenceCost(last, simple)
  const score = best + extra + surplus * chance
  return {
    tail: text.slice(1 - memory),
    before: shifted(before, simple),
    scores: [scores[1], scores[2], scores[3], scores[4], scores[5], score],
    chars: [chars[1], chars[2], chars[3], chars[4], chars[5], sum]
  }
}

/** Score of the best reading whose last word has several characters; −∞ if there is none. */
function lastWord(model: LanguageModel, {scores, chars}: Reading, text: string, sum: number): number {
  let best = nowhere
  for (let at = text.length - 2; at >= 0; at--) {
    const head = text.charAt(at)
    if (!isHan(head) && head !== '（') break
    const isSection = head === '（' && at > 0 && text.charAt(at - 1) === '\u3000'
    const score = model.word(text.slice(at)) + (isSection ? numberedParagraph : 0)
    const start = memory - text.length + at
    if (score > nowhere) best = Math.max(best, (scores[start] ?? 0) + mixed(score, sum - (chars[start] ?? 0)))
  }
  return best
}

/** The reading with these characters behind it. */
export function extendAll(model: LanguageModel, reading: Reading, chars: string): Reading {
  if (chars.length === 1) return extend(model, reading, chars)
  let extended = reading
  for (const char of chars) extended = extend(model, extended, char)
  return extended
}

/** Whether the best reading has its last character, a Han character, as a word of its own. */
function endsAlone(model: LanguageModel, char: string, {scores, chars}: Reading): boolean {
  if (!isHan(char)) return false
  const chance = chars[5] - chars[4]
  const alone = scores[4] + mixed(model.single(char), chance) + surplus * chance
  return scores[5] <= alone + rounding
}

// Of sums that are the same.
const rounding = 1e-6

/** Log probability of the whole prefix. */
export function scoreOf({scores}: Reading): number {
  return scores[5]
}
