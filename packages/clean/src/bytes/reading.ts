import {shifted} from './character-model.js'
import {isHan, type LanguageModel, memory} from './language-model.js'

// Where a paragraph begins, behind its indent, the number of a section, （二）, is what to expect.
const numberedParagraph = 5

// In reports a mark does not follow a mark, and what is quoted (names, slogans) does not end in one.
const markAfterMark = -8
const markBeforeQuote = -4
// A paragraph or sentence does not begin with a closing mark; an inch of room is left for a quotation that ends in one.
const closeAtStart = -10
// A sentence hardly ends in a character that is no part of a word: 中小企业担保基金 is not 中小企业担。基金.
const loneBeforeStop = -4

function sequenceCost(before: string, char: string): number {
  // Full-width spaces indent.
  if (char === '　' && before !== '　' && before > ' ') return markAfterMark
  if (/[\u3000。]/.test(before) && /[）”》]/.test(char)) return closeAtStart
  if (/[，,；;：:、“（《]/.test(before) && /[，,。；;：:、！？]/.test(char)) return markAfterMark
  if (before === '。' && /[，,。；;：:、！？—…·]/.test(char)) return markAfterMark
  return char === '”' && /[，,。；;：:、]/.test(before) ? markBeforeQuote : 0
}

/** A prefix's best reading as words, kept for as many places back as a word can reach. */
export interface Reading {
  /** The last characters, simplified. */
  readonly tail: string
  /** The context for the character model. */
  readonly before: string
  /** Score of the best reading that ends before each of them, then of the whole. */
  readonly scores: readonly number[]
  /** The same by the character model alone. */
  readonly chars: readonly number[]
}

export const emptyReading: Reading = {tail: '', before: '', scores: [0], chars: [0]}

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
function extend(model: LanguageModel, {tail, before, scores, chars}: Reading, char: string): Reading {
  const simple = model.simple(char)
  const text = tail + simple
  const last = scores.length - 1
  const extra =
    model.scriptCost(char) + model.noveltyCost(simple) + (isHan(simple) ? 0 : sequenceCost(tail.at(-1) ?? '', simple))
  const chance = model.characters.score(before, simple)
  const sum = (chars.at(-1) ?? 0) + chance
  let best = (scores[last] ?? 0) + mixed(model.single(simple), chance)
  if (isHan(simple) || simple === '）')
    for (let length = 2; length <= Math.min(memory, text.length, scores.length); length++) {
      const head = text[text.length - length] ?? ''
      if (!isHan(head) && head !== '（') break
      const isSection = head === '（' && text[text.length - length - 1] === '\u3000'
      const score = model.word(text.slice(-length)) + (isSection ? numberedParagraph : 0)
      if (score > -Infinity)
        best = Math.max(
          best,
          (scores[scores.length - length] ?? -Infinity) + mixed(score, sum - (chars[chars.length - length] ?? 0))
        )
    }
  const lone = simple === '。' && isHan(tail.at(-1) ?? '') && endsAlone(model, tail.at(-1) ?? '', scores)
  if (lone) best += loneBeforeStop
  const kept = scores.length < memory ? scores.slice() : scores.slice(1)
  kept.push(best + extra + surplus * chance)
  const sums = chars.length < memory ? chars.slice() : chars.slice(1)
  sums.push(sum)
  return {tail: text.slice(1 - memory), before: shifted(before, simple), scores: kept, chars: sums}
}

/** The reading with these characters behind it. */
export function extendAll(model: LanguageModel, reading: Reading, chars: string): Reading {
  let extended = reading
  for (const char of chars) extended = extend(model, extended, char)
  return extended
}

/** Whether the best reading has its last character as a word of its own. */
function endsAlone(model: LanguageModel, char: string, scores: readonly number[]): boolean {
  const before = scores.at(-2)
  return before !== undefined && (scores.at(-1) ?? 0) <= before + model.single(char)
}

/** Log probability of the whole prefix. */
export function scoreOf({scores}: Reading): number {
  return scores.at(-1) ?? 0
}
