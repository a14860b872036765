import type {Candidate} from './dropped-candidates.js'
import {leastCommon} from './dropped-sections.js'
import {codeOf} from './gbk.js'
import type {LanguageModel} from './language-model.js'
import type {Surroundings, VanishedWord} from './surroundings.js'
import {isEmpty} from './vanishing-pairs.js'

/** The characters that a last byte may belong to. */
export interface Ending {
  /** By their first byte. */
  readonly withLead: (lead: number) => readonly string[]
  /** Those of them that are known to stand behind a character, and with whose last byte their first is no character. */
  readonly behind: (char: string) => readonly string[]
  /** The place of one among those with its first byte. */
  readonly placeOf: (char: string) => number
}

interface Found extends Candidate {
  /** Of equals the first is taken: the place among all that are tried. */
  readonly order: number
}

// In context only the likeliest out of it are compared, for there are thousands.
const compared = 64
const leastTried = 3 * leastCommon
// Likelier by this (nats) is a character that is known to stand behind the one before it; about what the context says.
const known = 4

/** 政府自: FE B8 and AE D7 are no characters, so nothing of 府 is left. Only pairs that the page has elsewhere. */
export function twoPairs(pending: number, ending: Ending, {model, vanishing}: Surroundings): Candidate[] {
  const words = vanishing.get(pending) ?? []
  const found: Found[] = []
  for (const [at, word] of words.entries()) addKnown(found, word, at, ending, model)
  // What is known mostly leaves no room for the others, of which there are a hundred times as many.
  let least = Math.max(leastTried, leastOf(found))
  let others: Found[] | undefined
  for (const [at, word] of words.entries()) {
    if (word.rank + model.commonness.most < least) continue
    others ??= likeliestFirst(ending, model)
    addOthers(found, word, at, least, others, model)
    if (found.length >= 4 * compared) least = Math.max(least, leastOf(found))
  }
  leastOf(found)
  return found.map(({emit}) => ({emit, rank: rankOf(emit, model)}))
}

const byRank = (one: Found, two: Found) => two.rank - one.rank || one.order - two.order

/** The rank of the last that is compared; leaves no others. */
function leastOf(found: Found[]): number {
  found.sort(byRank)
  found.splice(compared)
  return found[compared - 1]?.rank ?? -Infinity
}

/** The characters that are known to stand behind a word's last one. */
function addKnown(found: Found[], {word, rank}: VanishedWord, at: number, ending: Ending, model: LanguageModel): void {
  for (const three of ending.behind(word.charAt(1))) {
    const likelihood = rank + model.commonness.of(three) + known
    if (likelihood < leastTried) continue
    const order = (at << 16) | orderOf(three, (codeOf(three) ?? 0) >> 8, ending)
    found.push({emit: word + three, rank: likelihood, order})
  }
}

const orderOf = (char: string, lead: number, ending: Ending) => (lead << 8) | ending.placeOf(char)

/** All characters with that ending. */
function likeliestFirst(ending: Ending, model: LanguageModel): Found[] {
  const found: Found[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (const emit of ending.withLead(lead))
      found.push({emit, rank: model.commonness.of(emit), order: orderOf(emit, lead, ending)})
  return found.sort(byRank)
}

/** Those of all that are likely enough. */
function addOthers(
  found: Found[],
  {word, trail, rank}: VanishedWord,
  at: number,
  least: number,
  others: readonly Found[],
  model: LanguageModel
): void {
  const followers = new Set(model.followers.of(word.charAt(1)))
  for (const three of others) {
    const likelihood = rank + three.rank
    if (likelihood < least) break
    if (isEmpty(trail, three.order >> 8) && !followers.has(three.emit))
      found.push({emit: word + three.emit, rank: likelihood, order: (at << 16) | three.order})
  }
}

/** How likely three characters are, by what each stands behind. */
function rankOf(emit: string, model: LanguageModel): number {
  const one = emit.charAt(0)
  const two = emit.charAt(1)
  const behind = model.chanceBehind(model.contextOf(one), two)
  return model.commonness.of(one) + (behind + model.chanceBehind(model.contextOf(one + two), emit.charAt(2)))
}
