import type {Candidate} from './dropped-candidates.js'
import {leastCommon} from './dropped-sections.js'
import {emptyPairs} from './empty-pairs.js'
import {codeOf} from './gbk.js'
import type {LanguageModel} from './language-model.js'
import type {Surroundings, VanishedWord} from './surroundings.js'
import {isEmpty} from './vanishing-pairs.js'

/** The characters that a last byte may belong to. */
export interface Ending {
  /** By their first byte. */
  readonly withLead: (lead: number) => readonly string[]
  /** The place of a character among those with its first byte; −1 if it is none of them. */
  readonly placeOf: (char: string) => number
}

interface Found extends Candidate {
  /** Of equals the first is taken. */
  readonly order: number
}

// In context only the likeliest out of it are compared, for there are thousands.
const compared = 64
// Likelier by this (nats) is a character that is known to stand behind the one before it; about what the context says.
const known = 4

/** 政府自: FE B8 and AE D7 are no characters, so nothing of 府 is left. Only pairs that the page has elsewhere. */
export function twoPairs(pending: number, ending: Ending, {model, vanishing}: Surroundings): Candidate[] {
  const words = vanishing.get(pending) ?? []
  const found: Found[] = []
  for (const [at, word] of words.entries()) addKnown(found, word, at, ending, model)
  // What is known mostly leaves no room for the others, of which there are a hundred times as many.
  let least = Math.max(3 * leastCommon, leastOf(found))
  for (const [at, word] of words.entries()) {
    if (word.rank + model.mostCommon < least) continue
    addOthers(found, word, at, least, ending, model)
    least = Math.max(least, leastOf(found))
  }
  return found.map(({emit}) => ({emit, rank: rankOf(emit, model)}))
}

/** The rank of the last that is compared; leaves no others. */
function leastOf(found: Found[]): number {
  found.sort((one, two) => two.rank - one.rank || one.order - two.order)
  found.splice(compared)
  return found[compared - 1]?.rank ?? -Infinity
}

/** The characters that are known to stand behind a word's last one. */
function addKnown(found: Found[], {word, trail, rank}: VanishedWord, at: number, ending: Ending, model: LanguageModel) {
  for (const three of model.followers.of(word.charAt(1))) {
    const code = codeOf(three) ?? 0
    if (!isEmpty(trail, code >> 8)) continue
    const place = ending.placeOf(three)
    const likelihood = rank + model.commonness(three) + known
    if (place >= 0 && likelihood >= 3 * leastCommon)
      found.push({emit: word + three, rank: likelihood, order: orderOf(at, code >> 8, place)})
  }
}

/** All others that are likely enough. */
function addOthers(
  found: Found[],
  {word, trail, rank}: VanishedWord,
  at: number,
  least: number,
  ending: Ending,
  model: LanguageModel
): void {
  const followers = model.followers.of(word.charAt(1))
  for (const lead of emptyPairs().get(trail) ?? [])
    for (const three of ending.withLead(lead)) {
      const likelihood = rank + model.commonness(three)
      if (likelihood >= least && !followers.includes(three))
        found.push({emit: word + three, rank: likelihood, order: orderOf(at, lead, ending.placeOf(three))})
    }
}

const orderOf = (at: number, lead: number, place: number) => (at << 16) | (lead << 8) | place

/** How likely three characters are, by what each stands behind. */
function rankOf(emit: string, model: LanguageModel): number {
  const one = emit.charAt(0)
  const two = emit.charAt(1)
  const behind = model.chanceBehind(model.contextOf(one), two)
  return model.commonness(one) + (behind + model.chanceBehind(model.contextOf(one + two), emit.charAt(2)))
}
