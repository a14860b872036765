import {leastCommon} from './dropped-sections.js'
import {emptyPairs} from './empty-pairs.js'
import {charOf, codeOf, isLead} from './gbk.js'
import type {LanguageModel} from './language-model.js'
import type {Surroundings} from './surroundings.js'

// Of the characters that a dropped pair allows, as many are tried as there are common ones.
const strippedChoices = 16

/** What may have stood where pairs were dropped, and how likely it is out of context. */
export interface Candidate {
  readonly emit: string
  readonly rank: number
}

/** The characters that a last byte may belong to, by their first byte. */
export type Ending = (lead: number) => readonly string[]

/** The likeliest of them. */
export function best(candidates: Candidate[]): string[] {
  candidates.sort((a, b) => b.rank - a.rank)
  return candidates.slice(0, strippedChoices).map(({emit}) => emit)
}

/** The two characters of which a dropped pair held the second and the first byte; `last` as for `firstsOf`. */
export function onePair(pending: number, ending: Ending, {model}: Surroundings, last?: string): Candidate[] {
  const found: Candidate[] = []
  // By their first byte, which many of the pairs share.
  const endings: (readonly string[])[] = []
  for (const [one, seconds] of firstsOf(pending, model, last))
    for (const second of seconds) {
      endings[second] ??= isLead(second) ? ending(second).filter((two) => model.commonness(two) >= leastCommon) : []
      for (const two of endings[second] ?? []) found.push({emit: one + two, rank: rankOf(one, two, model, last)})
    }
  return found
}

/** The same where the second character's second byte is lost: only pairs that are known, for all would be too many. */
export function knownPair(pending: number, {model}: Surroundings, last?: string): Candidate[] {
  const found: Candidate[] = []
  for (const [one, seconds] of firstsOf(pending, model, last)) {
    const leads = new Set(seconds)
    for (const two of model.followers.of(one))
      if (leads.has((codeOf(two) ?? 0) >> 8)) found.push({emit: one + two, rank: rankOf(one, two, model, last)})
  }
  return found
}

/** Behind 危 化品 is likelier than 化工. */
function rankOf(one: string, two: string, model: LanguageModel, last: string | undefined): number {
  return last === undefined ? model.pairCommonness(one, two) : model.chanceBehind(last + one, two)
}

/**
 * The common characters that begin with `pending`, and the bytes with which their second byte is no character. Where
 * the last character read is given only those that are known to stand behind it: among all the likeliest pairs there
 * may be none of them.
 */
function* firstsOf(
  pending: number,
  model: LanguageModel,
  last?: string
): Generator<readonly [string, readonly number[]]> {
  if (last === undefined)
    for (const [first, seconds] of emptyPairs()) {
      const one = charOf(pending, first)
      if (one !== undefined && model.commonness(one) >= leastCommon) yield [one, seconds]
    }
  else
    for (const one of model.followers.of(last)) {
      const code = codeOf(one) ?? 0
      const seconds = code >> 8 === pending ? emptyPairs().get(code & 0xff) : undefined
      if (seconds && model.commonness(one) >= leastCommon) yield [one, seconds]
    }
}

/** 政府自: FE B8 and AE D7 are no characters, so nothing of 府 is left. Only pairs that the page has elsewhere. */
export function twoPairs(pending: number, ending: Ending, {model, vanishing}: Surroundings): Candidate[] {
  const found: Candidate[] = []
  // By their first byte, which many of the pairs share.
  const endings: (readonly Candidate[])[] = []
  // In context only the likeliest out of it are compared, for there are thousands.
  let least = 3 * leastCommon
  for (const {word, trail, rank} of vanishing.get(pending) ?? []) {
    const followers = model.followers.of(word.charAt(1))
    for (const second of emptyPairs().get(trail) ?? []) {
      endings[second] ??= ending(second).map((three) => ({emit: three, rank: model.commonness(three)}))
      for (const three of endings[second] ?? []) {
        const likelihood = rank + three.rank
        if (likelihood + known < least) continue
        const bonus = followers.has(three.emit) ? known : 0
        if (likelihood + bonus < least) continue
        const size = found.push({emit: word + three.emit, rank: likelihood + bonus})
        if (size === 4 * compared) least = Math.max(least, leastOf(found))
      }
    }
  }
  leastOf(found)
  return found.map(({emit}) => {
    const [one = '', two = '', three = ''] = emit
    const behind = model.chanceBehind(one, two) + model.chanceBehind(one + two, three)
    return {emit, rank: model.commonness(one) + behind}
  })
}

const compared = 4 * strippedChoices
// Likelier by this (nats) is a character that is known to stand behind the one before it; about what the context says.
const known = 4

/** Leaves the likeliest; the rank of the last of them. */
function leastOf(found: Candidate[]): number {
  found.sort((a, b) => b.rank - a.rank)
  found.splice(compared)
  return found.at(-1)?.rank ?? -Infinity
}

/** The common characters that begin with `pending` and whose second byte is no character together with `second`. */
export function firstsBefore(second: number, pending: number, {model}: Surroundings): string[] {
  const found: string[] = []
  for (const [one, seconds] of firstsOf(pending, model)) if (seconds.includes(second)) found.push(one)
  return found
}
