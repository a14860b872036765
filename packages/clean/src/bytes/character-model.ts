import {reportSentences} from '@jianbao/lexicon/clean'
import {textOf} from '../rules/script.js'
import {type Run, RunCounts} from './run-counts.js'

// Characters of context: more has no effect on damaged trial texts.
const context = 3
// What the document has once is no evidence.
const leastOwn = 2
// One digit or letter out of its class, in nats.
const anyDigit = Math.log(10)
const anyLetter = Math.log(26)

const [digit, letter, blank] = [0x30, 0x61, 0x0a]
const codesOf = (chars: string) => new Set(Array.from(chars, (char) => char.charCodeAt(0)))
const asciiMarks = codesOf(',;:?!()%')
const blanks = codesOf(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'
)

/** Digits, letters and blank space count as one class each, marks by their full-width form; by UTF-16 unit. */
function classOf(code: number): number {
  if (code >= 0x4e00) return code >= 0xff10 && code <= 0xff19 ? digit : code
  if ((code >= 0x30 && code <= 0x39) || code === 0x25af) return digit
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return letter
  if (blanks.has(code)) return blank
  return asciiMarks.has(code) ? code + 0xfee0 : code
}

/** The context with one more character; numbers and blank space are one character each. */
export function shifted(before: string, char: string): string {
  let after = before
  for (let at = 0; at < char.length; at++) {
    const next = classOf(char.charCodeAt(at))
    const isOne = (next === digit || next === blank) && after.endsWith(String.fromCharCode(next))
    if (!isOne) after += String.fromCharCode(next)
  }
  return after.length > context ? after.slice(-context) : after
}

/** A text's classes, numbers and blank space as one character each. */
function classesOf(text: string): string {
  const classes = new Uint16Array(text.length)
  let size = 0
  for (let at = 0; at < text.length; at++) {
    const next = classOf(text.charCodeAt(at))
    const isOne = (next === digit || next === blank) && size > 0 && classes[size - 1] === next
    if (!isOne) classes[size++] = next
  }
  return textOf(classes.subarray(0, size))
}

/** What is known of a run that a character may follow. */
interface Level {
  /** It in the document and in the sentences. */
  readonly own: Run
  readonly others: Run
  /** How much the next shorter run counts here, and all that counts. */
  readonly shorter: number
  readonly total: number
}

let sentences: RunCounts | undefined

const inSentences = () => {
  sentences ??= new RunCounts(classesOf(reportSentences))
  return sentences
}

/**
 * Log probabilities of characters by the three before them: counts of the document itself and of sentences in the
 * wording of reports, smoothed by those of shorter contexts.
 */
export class CharacterModel {
  /** The document's own runs. */
  readonly own: RunCounts
  readonly #levels = new Map<string, readonly Level[]>()
  readonly #base: (char: string) => number

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param base log probability of a character out of context
   */
  constructor(intact: string, base: (char: string) => number) {
    this.#base = base
    this.own = new RunCounts(classesOf(intact))
  }

  /** The characters that stand behind a character in the document (more than once) or in the sentences. */
  followers(char: string): readonly string[] {
    return [...this.own.charactersBehind(char, leastOwn), ...inSentences().charactersBehind(char, 1)]
  }

  /** Log probability of a simplified character behind a context that `shifted` has made. */
  score(before: string, char: string): number {
    const next = classOf(char.charCodeAt(0))
    let chance = Math.exp(this.#base(char))
    for (const {own, others, shorter, total} of this.#levelsOf(before)) {
      // Of the document's counts one is taken off: what stands once may be part of a damaged stretch that was not seen
      // as one, 8魃虡I.
      const inOwn = Math.max(0, (own.followers.get(next) ?? 0) - 1)
      chance = (inOwn + (others.followers.get(next) ?? 0) + shorter * chance) / total
    }
    return Math.log(chance) - (next === digit ? anyDigit : next === letter ? anyLetter : 0)
  }

  #levelsOf(before: string): readonly Level[] {
    let levels = this.#levels.get(before)
    if (!levels) {
      levels = this.#findLevels(before)
      this.#levels.set(before, levels)
    }
    return levels
  }

  /** The ends of a context that are known, the empty one first. */
  #findLevels(before: string): readonly Level[] {
    const shorter = before === '' ? [] : this.#levelsOf(before.slice(1))
    if (shorter.length < before.length) return shorter
    const level = this.#levelOf(before)
    return level === undefined ? shorter : [...shorter, level]
  }

  #levelOf(run: string): Level | undefined {
    const [own, others] = [this.own.of(run), inSentences().of(run)]
    const isOwn = own.count >= leastOwn
    if (others.count === 0 && !isOwn) return undefined
    // Shorter contexts weigh as much as the context has different followers (Witten and Bell).
    const shorter = (isOwn ? own.followers.size : 0) + others.followers.size
    // The last run of a text has none, and leaves nothing to what it has not seen.
    if (shorter === 0) return undefined
    const total = (isOwn ? own.count : 0) + others.count + others.followers.size
    return {own, others, shorter, total}
  }
}
