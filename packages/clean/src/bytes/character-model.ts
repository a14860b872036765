import {reportSentences} from '@jianbao/lexicon'

// Characters of context: more has no effect on damaged trial texts.
const context = 3
// What the document has once is no evidence.
const leastOwn = 2
// One digit or letter out of its class, in nats.
const anyDigit = Math.log(10)
const anyLetter = Math.log(26)

/** Digits, letters and blank space count as one class each, marks by their full-width form. */
function classOf(char: string): string {
  if (char >= '\u4e00') return char >= '\uff10' && char <= '\uff19' ? '0' : char
  if (/[0-9▯]/.test(char)) return '0'
  if (/[a-z]/i.test(char)) return 'a'
  if (/[\s\u3000]/.test(char)) return '\n'
  return /[,;:?!()%]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char
}

/** The context with one more character; numbers and blank space are one character each. */
export function shifted(before: string, char: string): string {
  const next = classOf(char)
  return (next === '0' || next === '\n') && before.endsWith(next) ? before : (before + next).slice(-context)
}

function classesOf(text: string): string {
  return Array.from(text, classOf).join('').replace(/\n+/g, '\n').replace(/0+/g, '0')
}

interface Counts {
  /** How often runs of up to four characters stand in the text; `''` has its length. */
  readonly runs: Map<string, number>
  /** How many different characters follow a run. */
  readonly followers: Map<string, number>
}

/** Counts a text; runs of more than one character only if their beginning stands `least` times. */
function countsOf(text: string, least: number): Counts {
  const classes = classesOf(text)
  const runs = new Map([['', classes.length]])
  const followers = new Map<string, number>()
  for (let length = 1; length <= context + 1; length++)
    for (let at = 0; at + length <= classes.length; at++) {
      const head = classes.slice(at, at + length - 1)
      // A run is no more frequent than its beginning, which has been counted before.
      if (length > 1 && (runs.get(head) ?? 0) < least) continue
      const key = classes.slice(at, at + length)
      const known = runs.get(key) ?? 0
      runs.set(key, known + 1)
      if (known === 0) followers.set(head, (followers.get(head) ?? 0) + 1)
    }
  return {runs, followers}
}

let sentences: Counts | undefined

function followersIn(own: Counts): Map<string, string[]> {
  sentences ??= countsOf(reportSentences, 1)
  const found = new Map<string, string[]>()
  const note = ([one = '', two = '']: string) => {
    const list = found.get(one)
    if (list) list.push(two)
    else found.set(one, [two])
  }
  for (const [key, count] of own.runs) if (key.length === 2 && count > 1) note(key)
  for (const key of sentences.runs.keys()) if (key.length === 2) note(key)
  return found
}

/**
 * Log probabilities of characters by the three before them: counts of the document itself and of sentences in the
 * wording of reports, smoothed by those of shorter contexts.
 */
export class CharacterModel {
  readonly #own: Counts
  readonly #base: (char: string) => number
  readonly #known = new Map<string, number>()
  #followers: ReadonlyMap<string, readonly string[]> | undefined

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param base log probability of a character out of context
   */
  constructor(intact: string, base: (char: string) => number) {
    this.#base = base
    this.#own = countsOf(intact, leastOwn)
  }

  /** Log probability of a simplified character behind a context that `shifted` has made. */
  score(before: string, char: string): number {
    const key = before + char
    let score = this.#known.get(key)
    if (score === undefined) {
      score = this.#score(before, char)
      this.#known.set(key, score)
    }
    return score
  }

  /** The characters that stand behind a character in the document (more than once) or in the sentences. */
  followers(char: string): readonly string[] {
    this.#followers ??= followersIn(this.#own)
    return this.#followers.get(char) ?? []
  }

  #score(before: string, char: string): number {
    const next = classOf(char)
    let chance = Math.exp(this.#base(char))
    sentences ??= countsOf(reportSentences, 1)
    for (let length = 0; length <= before.length; length++) {
      const head = before.slice(before.length - length)
      const own = this.#own.runs.get(head) ?? 0
      const known = sentences.runs.get(head) ?? 0
      if (known === 0 && own < leastOwn) break
      const ownFollowers = own < leastOwn ? 0 : (this.#own.followers.get(head) ?? 0)
      const others = sentences.followers.get(head) ?? 0
      // Shorter contexts weigh as much as the context has different followers (Witten and Bell), and of the document's
      // counts one is taken off: what stands once may be part of a damaged stretch that was not seen as one, 8魃虡I.
      const seen = Math.max(0, (this.#own.runs.get(head + next) ?? 0) - 1) + (sentences.runs.get(head + next) ?? 0)
      const total = (own < leastOwn ? 0 : own) + known + others
      chance = (seen + (ownFollowers + others) * chance) / total
    }
    return Math.log(chance) - (next === '0' ? anyDigit : next === 'a' ? anyLetter : 0)
  }
}
