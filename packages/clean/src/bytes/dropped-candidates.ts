import {leastCommon} from './dropped-sections.js'
import {emptyPairs} from './empty-pairs.js'
import {codeOf} from './gbk.js'
import type {LanguageModel} from './language-model.js'
import type {Surroundings} from './surroundings.js'
import {isEmpty} from './vanishing-pairs.js'

// Of the characters that a dropped pair allows, as many are tried as there are common ones.
const strippedChoices = 16

/** What may have stood where pairs were dropped, and how likely it is out of context. */
export interface Candidate {
  readonly emit: string
  readonly rank: number
}

/** The likeliest of them. */
export function best(candidates: Candidate[]): string[] {
  candidates.sort((a, b) => b.rank - a.rank)
  return candidates.slice(0, strippedChoices).map(({emit}) => emit)
}

/** The two characters of which a dropped pair held the second and the first byte; the second one ends in `byte`. */
export function onePair(pending: number, byte: number, around: Surroundings, last?: string): Candidate[] {
  const {model, choices} = around
  const found: Candidate[] = []
  const seconds = choices.withTrail(byte).filter((two) => model.commonness.of(two) >= leastCommon)
  for (const one of firstsOf(pending, around, last)) {
    const trail = trailOf(one)
    const vanishing = seconds.filter((two) => isEmpty(trail, leadOf(two)))
    addPairs(found, one, vanishing, model, last)
  }
  return found
}

/** The same where the second character's second byte is lost: only pairs that are known, for all would be too many. */
export function knownPair(pending: number, around: Surroundings, last?: string): Candidate[] {
  const {model} = around
  const found: Candidate[] = []
  for (const one of firstsOf(pending, around, last))
    addPairs(found, one, model.followers.vanishingBehind(one), model, last)
  return found
}

/** A character with others. Behind 危 化品 is likelier than 化工. */
function addPairs(
  found: Candidate[],
  one: string,
  seconds: readonly string[],
  model: LanguageModel,
  last: string | undefined
): void {
  const context = last === undefined ? '' : model.contextOf(last + one)
  for (const two of seconds) {
    const rank = last === undefined ? model.pairCommonness(one, two) : model.chanceBehind(context, two)
    found.push({emit: one + two, rank})
  }
}

const leadOf = (char: string) => (codeOf(char) ?? 0) >> 8
const trailOf = (char: string) => (codeOf(char) ?? 0) & 0xff

/**
 * The common characters that begin with `pending` and whose second byte is no character with some other. Where the last
 * character read is given only those that are known to stand behind it: among all the likeliest pairs there may be none
 * of them.
 */
function firstsOf(pending: number, {choices, model}: Surroundings, last?: string): string[] {
  const chars = last === undefined ? choices.withLead(pending) : model.followers.of(last)
  return chars.filter(
    (one) => leadOf(one) === pending && emptyPairs().has(trailOf(one)) && model.commonness.of(one) >= leastCommon
  )
}

/** The common characters that begin with `pending` and whose second byte is no character together with `second`. */
export function firstsBefore(second: number, pending: number, around: Surroundings): string[] {
  return firstsOf(pending, around).filter((one) => isEmpty(trailOf(one), second))
}
