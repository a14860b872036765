import {charactersRead, withoutTone} from '@jianbao/lexicon'
import {charOf, charsWithLead, charsWithTrail, codeOf, emptyPairs, isLead, isTrail} from './gbk.js'
import type {Hypothesis, Step} from './hypothesis.js'
import {isHan} from './language-model.js'
import type {Token} from './tokens.js'

// Costs of assumptions (nats). They only have to be smaller than what nonsense costs (about 8 a character) and large
// enough that a real question mark stays one.
const startCost = -7
const endCost = -3
const swallowCost = -4
// One pair in twelve is no character of GBK: dropping those costs little where a page does it.
const strippedCost = -2.5
const literalMark = -6

// Marks that some mirror puts something before, by their bytes: 。！？；，、
const breakers = new Set(['。', '！', '？', '；', '，', '、', '!', '?', ';', ','])

export interface Surroundings {
  readonly next: Token | undefined
  /** Set where the page may have dropped Private Use characters: how common a character is. */
  readonly commonness: ((char: string) => number) | undefined
}

/** All ways to go on from a hypothesis over a token. */
export function stepsOver(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  if (from.pending < 0) return alignedSteps(token, from, around)
  const steps = shiftedSteps(token, from.pending, around)
  return around.commonness ? [...steps, ...strippedSteps(token, from.pending, around.commonness)] : steps
}

function alignedSteps(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  switch (token.kind) {
    case 'pair':
      return [{emit: charOf(token.lead, token.trail) ?? '\uE000', pending: -1, lastTrail: token.trail}]
    case 'byte':
      return [{emit: token.byte === 0x80 ? '€' : String.fromCharCode(token.byte), pending: -1, lastTrail: 0}]
    case 'gloss':
      return [{emit: '', pending: -1, lastTrail: from.lastTrail}]
    case 'other':
      return [{emit: token.char, pending: -1, lastTrail: 0}]
    case 'mark':
      return [literal(token.reading), ...startSteps(token.reading, from, around)]
  }
}

/** The mark as it stands: a real question mark, with Latin letters behind it where there is a reading. */
function literal(reading = ''): Step {
  return {emit: `?${reading && 'aaaa'}`, pending: -1, lastTrail: 0, cost: literalMark}
}

/** A lead byte was lost here: by a gloss that matched it with the byte before, or before one of the break marks. */
function startSteps(reading: string | undefined, from: Hypothesis, {next}: Surroundings): Step[] {
  const step = (lead: number): Step => ({emit: '', pending: lead, lastTrail: 0, cost: startCost})
  if (reading !== undefined) {
    const leads = trailsOf(from.lastTrail, reading).filter(isLead)
    return leads.map((lead) => ({...step(lead), chosen: leads.length > 1 ? 1 : 0}))
  }
  const first = breakerBytes(next)?.[0]
  if (first === undefined) return []
  return charsWithTrail(first)
    .filter((char) => isHan(char) || '。，、；：？！“”（）　》…'.includes(char))
    .map((char) => ({...step((codeOf(char) ?? 0) >> 8), chosen: 1}))
}

function shiftedSteps(token: Token, pending: number, around: Surroundings): Step[] {
  switch (token.kind) {
    case 'pair':
      return pairSteps(token.lead, token.trail, pending)
    case 'byte':
      return byteSteps(token.byte, pending)
    case 'gloss':
      return [{emit: '', pending, lastTrail: 0}]
    case 'other':
      return []
    case 'mark':
      return endSteps(pending, token, around)
  }
}

/** The pair on the page is a character's second byte and the next one's first. */
function pairSteps(lead: number, trail: number, pending: number): Step[] {
  const char = charOf(pending, lead)
  if (char === undefined) return []
  if (isLead(trail)) return [{emit: char, pending: trail, lastTrail: 0}]
  // What looked like a second byte was an ASCII letter of its own.
  if (trail < 0x80) return [{emit: char + String.fromCharCode(trail), pending: -1, lastTrail: 0}]
  return []
}

const strippedBefore = new Map<number, readonly Step[]>()

// Of the characters that a dropped pair allows, as many are tried as there are common ones.
const strippedChoices = 48

/** Between two pairs of the page one was dropped: its bytes belonged to both neighbours. */
function strippedSteps(token: Token, pending: number, commonness: (char: string) => number): readonly Step[] {
  const byte = token.kind === 'pair' ? token.lead : token.kind === 'byte' ? token.byte : 0
  const after = token.kind === 'pair' ? token.trail : -1
  if (!isTrail(byte) || (after >= 0 && !isLead(after))) return []
  const key = (pending << 16) | (byte << 8) | (after + 1)
  const known = strippedBefore.get(key)
  if (known) return known
  const steps: (Step & {rank: number})[] = []
  for (const [first, seconds] of emptyPairs()) {
    const one = charOf(pending, first)
    if (one === undefined || !isUsual(one)) continue
    for (const second of seconds) {
      const two = charOf(second, byte)
      if (two === undefined || !isUsual(two)) continue
      const rank = commonness(one) + commonness(two)
      steps.push({
        emit: one + two,
        pending: after,
        lastTrail: after < 0 ? byte : 0,
        cost: strippedCost,
        chosen: 2,
        rank
      })
    }
  }
  const best = steps.sort((a, b) => b.rank - a.rank).slice(0, strippedChoices)
  strippedBefore.set(key, best)
  return best
}

function byteSteps(byte: number, pending: number): Step[] {
  const steps: Step[] = []
  if (byte >= 0x40 && byte <= 0x80) {
    const char = charOf(pending, byte)
    if (char !== undefined) steps.push({emit: char, pending: -1, lastTrail: byte})
  }
  // Full-width forms that became ASCII after decoding were A3 and the code + 0x80.
  const char = charOf(pending, 0xa3)
  if (char !== undefined && byte > 0x20 && byte < 0x7f) steps.push({emit: char, pending: byte + 0x80, lastTrail: 0})
  return steps
}

/** The lost byte is a trail byte here: after it bytes and characters agree again. */
function endSteps(pending: number, {swallows, reading}: Token & {kind: 'mark'}, around: Surroundings): Step[] {
  if (reading !== undefined) {
    const trails = trailsOf(pending, reading)
    const chosen = trails.length > 1 ? 1 : 0
    return trails.map((trail) => ({
      emit: charOf(pending, trail) ?? '',
      pending: -1,
      lastTrail: trail,
      cost: endCost,
      chosen
    }))
  }
  const isInserted = breakerBytes(around.next) !== undefined
  const lost = swallows && !isInserted
  const cost = endCost + (lost ? swallowCost : 0)
  const steps: Step[] = charsWithLead(pending)
    .filter(isUsual)
    .map((char) => ({emit: char, pending: -1, lastTrail: (codeOf(char) ?? 0) & 0xff, cost, chosen: 1, lost}))
  // The mark may also be a ？ (A3 BF) across two characters that has become ASCII.
  const question = charOf(pending, 0xa3)
  if (swallows && question !== undefined) steps.push({emit: question, pending: 0xbf, lastTrail: 0})
  return steps
}

/** Second bytes of the characters with that first byte that are read so. */
function trailsOf(lead: number, reading: string): number[] {
  const read = charactersRead(reading) || charactersRead(withoutTone(reading))
  const trails: number[] = []
  for (const char of read) {
    const code = codeOf(char)
    if (code !== undefined && code >> 8 === lead && isTrail(code & 0xff)) trails.push(code & 0xff)
  }
  return trails
}

/** The bytes of a break mark, also where it has become ASCII. */
function breakerBytes(token: Token | undefined): readonly [number, number] | undefined {
  if (token?.kind === 'mark') return token.swallows ? [0xa3, 0xbf] : undefined
  if (token?.kind === 'byte')
    return breakers.has(String.fromCharCode(token.byte)) ? [0xa3, token.byte + 0x80] : undefined
  if (token?.kind !== 'pair') return undefined
  return breakers.has(charOf(token.lead, token.trail) ?? '') ? [token.lead, token.trail] : undefined
}

const isUsual = (char: string): boolean => isHan(char) || '。，、；：？！“”（）《》　·—'.includes(char)
