import {reportSentences} from '@jianbao/lexicon'

// Characters of context: more has no effect on damaged trial texts.
const context = 3
// How much weight a shorter context has against what was seen in the longer one, by the longer one's length (Dirichlet
// smoothing, in observations): few distinct characters follow two or three given ones.
const weights = [500, 4, 2, 1.5]
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

function classesOf(text: string): string {
  return Array.from(text, classOf).join('').replace(/\n+/g, '\n').replace(/0+/g, '0')
}

/** How often each run of up to four characters stands in a text; `''` has its length. */
function countsOf(text: string): Map<string, number> {
  const classes = classesOf(text)
  const counts = new Map([['', classes.length]])
  for (let at = 0; at < classes.length; at++)
    for (let end = at + 1; end <= Math.min(classes.length, at + context + 1); end++) {
      const key = classes.slice(at, end)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

let sentences: Map<string, number> | undefined

/**
 * Log probabilities of characters by the three before them: counts of the document itself and of sentences in the
 * wording of reports, smoothed by those of shorter contexts.
 */
export class CharacterModel {
  readonly #own: ReadonlyMap<string, number>
  readonly #base: (char: string) => number
  readonly #known = new Map<string, number>()

  /**
   * @param intact the document's undamaged stretches, simplified
   * @param base log probability of a character out of context
   */
  constructor(intact: string, base: (char: string) => number) {
    this.#base = base
    this.#own = countsOf(intact)
  }

  /** Log probability of `char` behind `tail`, both simplified. */
  score(tail: string, char: string): number {
    const key = tail.slice(-context) + char
    let score = this.#known.get(key)
    if (score === undefined) {
      score = this.#score(tail, char)
      this.#known.set(key, score)
    }
    return score
  }

  #score(tail: string, char: string): number {
    const before = classesOf(tail).slice(-context)
    const next = classOf(char)
    let chance = Math.exp(this.#base(char))
    weights.slice(0, before.length + 1).forEach((weight, length) => {
      const head = before.slice(before.length - length)
      chance = (this.#count(head + next) + weight * chance) / (this.#count(head) + weight)
    })
    return Math.log(chance) - (next === '0' ? anyDigit : next === 'a' ? anyLetter : 0)
  }

  /** What stands once in the document may be part of a damaged stretch that was not seen as one: `8魃虡I`. */
  #count(characters: string): number {
    sentences ??= countsOf(reportSentences)
    return Math.max(0, (this.#own.get(characters) ?? 0) - 1) + (sentences.get(characters) ?? 0)
  }
}
