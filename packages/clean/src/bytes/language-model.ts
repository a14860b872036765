import {reportVocabulary, scriptTables, wordLevel} from '@jianbao/lexicon'

// Logarithms of probabilities, in nats. The dictionary counts words in 60 million; its rarest listed word has 5.
const rarestWord = -16.3
// A Han character that is no word of its own there, and one that the dictionary does not know at all.
const unknownHan = -19
// A word of reports that the dictionary lacks: and one that is far more frequent in them.
const reportWord = -10.5
// （二） numbers a section; its three characters one by one would cost three times as much.
const sectionNumber = -8
const isSectionNumber = /^（[一二三四五六七八九十]{1,3}）$/
// Where a paragraph begins, behind its indent, such a number is what to expect.
const numberedParagraph = 5
// A simplified character in a text which has turned all others of its kind into traditional ones.
const wrongScript = -8
// Reports hardly use single characters as words beyond the most frequent hundred (的, 和, 在, 以).
const functionWord = -8.5
const bareWord = -2.5
// 他 is frequent in the dictionary's newspapers and stands in no report. Enough characters (logarithm) to tell that, and
// what a new one costs: in a report's last thousand characters one in twenty is new to it.
const longDocument = Math.log(2000)
const novelty = -3
// Where a report's own words are counted: they are weighed a little less than the dictionary's.
const ownWeight = -1.2
// Longest word of the dictionary, and so what a decision can depend on.
export const memory = 6

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
  '％': -9,
  '％.': -9
}
const ascii = -4.5
// Some pages write all their numbers so.
const fullWidthNumber = /[０-９．％]/
const oddSymbol = -17

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/**
 * How likely a text is: words of the dictionary and of the document itself, read off from left to right. Only for
 * telling misread bytes from text, where the wrong readings are nonsense.
 */
export class LanguageModel {
  readonly #own: ReadonlyMap<string, number>
  readonly #ownTotal: number
  readonly #ownChars: ReadonlyMap<string, number>
  readonly #strangers: ReadonlySet<string>
  readonly #simplified = scriptTables().characters
  readonly #singles = new Map<string, number>()
  readonly #common = new Map<string, number>()

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param strangers characters that the document, being in the other script, cannot have
   */
  constructor(intact: readonly string[], strangers: ReadonlySet<string> = new Set()) {
    this.#strangers = strangers
    const own = new Map<string, number>()
    const ownChars = new Map<string, number>()
    let total = 1
    for (const run of intact)
      for (let at = 0; at < run.length; at++) {
        total++
        count(ownChars, run.charAt(at))
        if (at + 2 <= run.length) count(own, run.slice(at, at + 2))
        if (at + 3 <= run.length) count(own, run.slice(at, at + 3))
      }
    this.#own = own
    this.#ownChars = ownChars
    this.#ownTotal = Math.log(total)
  }

  /** Simplified form of a character. */
  simple(char: string): string {
    return this.#simplified.get(char) ?? char
  }

  /** What a character costs for being of the wrong script. */
  scriptCost(char: string): number {
    return this.#strangers.has(char) ? wrongScript : 0
  }

  /** What a Han character costs that stands nowhere in the undamaged stretches of a long document. */
  noveltyCost(simple: string): number {
    return this.#ownTotal > longDocument && isHan(simple) && !this.#ownChars.has(simple) ? novelty : 0
  }

  /** Log probability of `word` as one word; −∞ if it is none. */
  word(word: string): number {
    if (word.startsWith('（')) return isSectionNumber.test(word) ? sectionNumber : -Infinity
    const own = this.#own.get(word)
    // A pair or longer run seen once may be chance; from the second time on it is the document's word.
    const bonus =
      own === undefined ? -Infinity : Math.log(own) - this.#ownTotal + ownWeight - (word.length > 2 ? 0.5 : 0)
    const level = wordLevel(word)
    const known = reportVocabulary().has(word) ? reportWord : -Infinity
    const listed = level === undefined ? known : Math.max(known, rarestWord + level / 2)
    return Math.max(listed, word.length > 2 && (own ?? 0) < 2 ? -Infinity : bonus)
  }

  /** Log probability of a character that stands alone. */
  single(char: string): number {
    let score = this.#singles.get(char)
    if (score === undefined) {
      score = this.#scoreSingle(char)
      this.#singles.set(char, score)
    }
    return score
  }

  /**
   * Log probability of one or two characters out of context: not as words of their own, for 围 is frequent although
   * hardly ever alone.
   */
  commonness(chars: string): number {
    if (chars.length > 1) return this.#scorePair(chars.charAt(0), chars.charAt(1))
    let score = this.#common.get(chars)
    if (score === undefined) {
      score = this.#scoreCommon(chars)
      this.#common.set(chars, score)
    }
    return score
  }

  #scoreCommon(char: string): number {
    // A digit is never chosen, only read off from its own bytes.
    if (fullWidthNumber.test(char)) return -Infinity
    const simple = this.simple(char)
    const count = this.#ownChars.get(simple)
    const own = count === undefined ? -Infinity : Math.log(count) - this.#ownTotal
    return Math.max(this.single(simple), own) + this.scriptCost(char)
  }

  #scorePair(one: string, two: string): number {
    const apart = this.commonness(one) + this.commonness(two)
    if (apart === -Infinity) return apart
    const script = this.scriptCost(one) + this.scriptCost(two)
    return Math.max(apart, this.word(this.simple(one) + this.simple(two)) + script)
  }

  #scoreSingle(char: string): number {
    const mark = marks[char]
    if (mark !== undefined) return mark
    if (char < '\u0080' || fullWidthNumber.test(char)) return ascii
    if (!isHan(char)) return oddSymbol
    const level = wordLevel(char)
    const score = level === undefined ? unknownHan : rarestWord + level / 2
    return score < functionWord ? score + bareWord : score
  }
}

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

export function isHan(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff'
}

/** A prefix's best reading as words, kept for as many places back as a word can reach. */
export interface Reading {
  /** The last characters, simplified. */
  readonly tail: string
  /** Score of the best reading that ends before each of them, then of the whole. */
  readonly scores: readonly number[]
}

export const emptyReading: Reading = {tail: '', scores: [0]}

/** The reading with one more character. */
function extend(model: LanguageModel, {tail, scores}: Reading, char: string): Reading {
  const simple = model.simple(char)
  const text = tail + simple
  const last = scores.length - 1
  const extra =
    model.scriptCost(char) + model.noveltyCost(simple) + (isHan(simple) ? 0 : sequenceCost(tail.at(-1) ?? '', simple))
  let best = (scores[last] ?? 0) + model.single(simple)
  if (isHan(simple) || simple === '）')
    for (let length = 2; length <= Math.min(memory, text.length, scores.length); length++) {
      const head = text[text.length - length] ?? ''
      if (!isHan(head) && head !== '（') break
      const isSection = head === '（' && text[text.length - length - 1] === '\u3000'
      const score = model.word(text.slice(-length)) + (isSection ? numberedParagraph : 0)
      if (score > -Infinity) best = Math.max(best, (scores[scores.length - length] ?? -Infinity) + score)
    }
  const lone = simple === '。' && isHan(tail.at(-1) ?? '') && endsAlone(model, tail.at(-1) ?? '', scores)
  if (lone) best += loneBeforeStop
  const kept = scores.length < memory ? scores.slice() : scores.slice(1)
  kept.push(best + extra)
  return {tail: text.slice(1 - memory), scores: kept}
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
