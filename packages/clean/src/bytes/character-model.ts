import {reportSentences} from '@jianbao/lexicon/clean'
import {RunCounts} from './run-counts.js'

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
function classesOf(text: string): Uint16Array {
  const classes = new Uint16Array(text.length)
  let size = 0
  for (let at = 0; at < text.length; at++) {
    const next = classOf(text.charCodeAt(at))
    const isOne = (next === digit || next === blank) && size > 0 && classes[size - 1] === next
    if (!isOne) classes[size++] = next
  }
  return classes.subarray(0, size)
}

let sentences: RunCounts | undefined

const inSentences = () => {
  sentences ??= new RunCounts(classesOf(reportSentences), context + 1, 1)
  return sentences
}

/**
 * Log probabilities of characters by the three before them: counts of the document itself and of sentences in the
 * wording of reports, smoothed by those of shorter contexts.
 */
export class CharacterModel {
  /** The document's own runs. */
  readonly own: RunCounts
  readonly #base: (char: string) => number

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param base log probability of a character out of context
   */
  constructor(intact: string, base: (char: string) => number) {
    this.#base = base
    this.own = new RunCounts(classesOf(intact), context + 1, leastOwn)
  }

  /** The characters that stand behind a character in the document (more than once) or in the sentences. */
  followers(char: string): readonly string[] {
    const behind = (runs: RunCounts, least: number) => runs.charactersBehind(runs.nodeOf(char, 0), least)
    return [...behind(this.own, 2), ...behind(inSentences(), 1)]
  }

  /** Log probability of a simplified character behind a context that `shifted` has made. */
  score(before: string, char: string): number {
    const {own} = this
    const others = inSentences()
    const next = classOf(char.charCodeAt(0))
    let chance = Math.exp(this.#base(char))
    for (let at = before.length; at >= 0; at--) {
      const [ownHead, head] = [own.nodeOf(before, at), others.nodeOf(before, at)]
      const ownCount = own.countOf(ownHead)
      const known = others.countOf(head)
      const isOwn = ownCount >= leastOwn
      if (known === 0 && !isOwn) break
      const ownFollowers = isOwn ? own.followersOf(ownHead) : 0
      const followers = others.followersOf(head)
      // The last run of a text has none, and leaves nothing to what it has not seen.
      if (ownFollowers + followers === 0) break
      // Shorter contexts weigh as much as the context has different followers (Witten and Bell), and of the document's
      // counts one is taken off: what stands once may be part of a damaged stretch that was not seen as one, 8魃虡I.
      const seen = Math.max(0, own.countOf(own.child(ownHead, next)) - 1) + others.countOf(others.child(head, next))
      const total = (isOwn ? ownCount : 0) + known + followers
      chance = (seen + (ownFollowers + followers) * chance) / total
    }
    return Math.log(chance) - (next === digit ? anyDigit : next === letter ? anyLetter : 0)
  }
}
