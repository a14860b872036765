import {charactersRead, withoutTone} from '@jianbao/lexicon'
import {charOf, charsWithLead, charsWithTrail, codeOf, emptyPairs, isLead, isTrail} from './gbk.js'
import type {Hypothesis, Step} from './hypothesis.js'
import type {Token} from './tokens.js'

// Costs of assumptions (nats). They only have to be smaller than what nonsense costs (about 8 a character) and large
// enough that a real question mark stays one.
const startCost = -7
const endCost = -3
const swallowCost = -4
// One pair in twelve is no character of GBK: dropping those costs little where a page does it.
const strippedCost = -3
const literalMark = -6

// Most bytes that are lost before a break mark are those of a full stop.
const fullStop = 3.5

// Within a number no language tells what a lost byte was (`69?保阜直` is 69▯8分贝): a lead byte of no character.
const unknownLead = 0x100

// What mostly stands before a number, and a swallowed character is mostly the first digit of one.
const beforeNumber = new Set('至到达達超约約近为為共增长長降（')
// Closing marks before which a pair can have been dropped.
const closers = ['）', '”', '》']
const ordinals = new Set('位名届屆次')

// Marks that some mirror puts something before, by their bytes: 。！？；，、
const breakers = new Set(['。', '！', '？', '；', '，', '、', '!', '?', ';', ','])

export interface Surroundings {
  readonly next: Token | undefined
  /** Log probability of one or two characters by themselves. */
  readonly commonness: (char: string) => number
  /** Bonus or cost of a quotation mark or parenthesis, by what the line opens and closes. */
  readonly balance: (char: string) => number
  /** Whether the hypothesis may assume any value for a byte that is lost here. */
  readonly mayChoose: boolean
  /** Whether the page may have dropped Private Use characters here. */
  readonly mayDrop: boolean
  /** What was found for dropped pairs of this text, by the bytes around them. */
  readonly dropped: Map<number, readonly Step[]>
}

/** All ways to go on from a hypothesis over a token. */
export function stepsOver(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  if (from.pending < 0) return alignedSteps(token, from, around)
  const steps = shiftedSteps(token, from, around)
  return around.mayDrop ? [...steps, ...strippedSteps(token, from.pending, around)] : steps
}

function alignedSteps(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  switch (token.kind) {
    case 'pair':
      return [{emit: charOf(token.lead, token.trail) ?? '\uE000', pending: -1, lastTrail: token.trail}]
    case 'byte':
      // A comma may have been full-width, and the byte AC of A3 AC part of what a gloss has matched.
      return [
        {emit: token.byte === 0x80 ? '€' : String.fromCharCode(token.byte), pending: -1, lastTrail: token.byte + 0x80}
      ]
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
function startSteps(reading: string | undefined, from: Hypothesis, around: Surroundings): Step[] {
  const {next, commonness, balance} = around
  const step = (lead: number, cost = 0): Step => ({emit: '', pending: lead, lastTrail: 0, cost: startCost + cost})
  if (reading !== undefined) {
    const leads = trailsOf(from.lastTrail, reading).filter(isLead)
    return leads.map((lead) => ({...step(lead), chosen: leads.length > 1 ? 1 : 0}))
  }
  const first = breakerBytes(next)?.[0]
  if (first === undefined) {
    const isNumber = /[\d０-９]/.test(from.reading.tail.at(-1) ?? '')
    return isNumber && next?.kind === 'pair' ? [step(unknownLead)] : []
  }
  return charsWithTrail(first)
    .filter((char) => commonness(char) >= leastChosen)
    .map((char) => ({...step((codeOf(char) ?? 0) >> 8, char === '。' ? fullStop : balance(char)), chosen: 1}))
}

function shiftedSteps(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  const {pending} = from
  switch (token.kind) {
    case 'pair':
      return pairSteps(token.lead, token.trail, from, around)
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
function pairSteps(lead: number, trail: number, {pending, reading}: Hypothesis, {balance}: Surroundings): Step[] {
  if (pending === unknownLead) return isLead(trail) ? [{emit: '▯', pending: trail, lastTrail: 0}] : []
  const char = charOf(pending, lead)
  if (char === undefined) return []
  // Where pairs were dropped, A3 and B0 may have stood far apart: a number does not begin so (`（六）“` is no ０).
  if (/[０-９]/.test(char) && !/[\d０-９▯．.]$/.test(reading.tail)) return []
  // A parenthesis that nothing has opened, neither the line nor this reading.
  const cost = char === '）' && !reading.tail.includes('（') ? Math.min(0, balance(char)) : 0
  if (isLead(trail)) return [{emit: char, pending: trail, lastTrail: 0, cost}]
  // What looked like a second byte was an ASCII letter of its own.
  if (trail < 0x80) return [{emit: char + String.fromCharCode(trail), pending: -1, lastTrail: 0}]
  return []
}

// Log probability of the rarest character that is chosen for a lost byte: the dictionary has it 20 times in 60 million.
const leastChosen = -15

// Of the characters that a dropped pair allows, as many are tried as there are common ones.
const strippedChoices = 32
// Log probability of the rarest character that is tried there (the 3,000th of the language).
const leastCommon = -13

/** Between two pairs of the page one was dropped: its bytes belonged to both neighbours. */
function strippedSteps(token: Token, pending: number, around: Surroundings): readonly Step[] {
  const {commonness, dropped} = around
  if (token.kind === 'mark') return strippedBeforeMark(token, pending, around)
  const byte = token.kind === 'pair' ? token.lead : token.kind === 'byte' ? token.byte : 0
  const after = token.kind === 'pair' ? token.trail : -1
  if (!isTrail(byte) || (after >= 0 && !isLead(after))) return []
  const key = (pending << 16) | (byte << 8) | (after + 1)
  const known = dropped.get(key)
  if (known) return known
  const steps: (Step & {rank: number})[] = []
  for (const [first, seconds] of emptyPairs()) {
    const one = charOf(pending, first)
    if (one === undefined || commonness(one) < leastCommon) continue
    for (const second of seconds) {
      const two = charOf(second, byte)
      const rank = two === undefined ? -Infinity : commonness(one + two)
      if (two === undefined || rank < 2 * leastCommon) continue
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
  if (pending === 0xa3 && byte === 0xa9) steps.push(...strippedNumbers(after))
  const best = steps.sort((a, b) => b.rank - a.rank).slice(0, strippedChoices)
  dropped.set(key, best)
  return best
}

/** The dropped pair stood before a glossed character whose first byte it took along. */
function strippedBeforeMark(token: Token & {kind: 'mark'}, pending: number, {commonness, balance}: Surroundings) {
  const {reading, swallows} = token
  const steps: Step[] = []
  for (const [first, seconds] of emptyPairs()) {
    const one = charOf(pending, first)
    if (one === undefined || commonness(one) < leastCommon) continue
    for (const second of seconds) {
      // `（二）*`: the second half of ） went with the ASCII character behind it.
      const mark = reading === undefined ? closers.find((char) => (codeOf(char) ?? 0) >> 8 === second) : undefined
      const wish = mark === undefined ? 0 : balance(mark)
      if (mark !== undefined && wish > 0) {
        const cost = strippedCost + endCost + wish + (swallows ? swallowCost : 0)
        steps.push({emit: one + mark, pending: -1, lastTrail: 0, cost, chosen: 2, lost: swallows})
      }
      for (const trail of trailsOf(second, reading ?? '')) {
        const emit = one + (charOf(second, trail) ?? '')
        steps.push({emit, pending: -1, lastTrail: trail, cost: strippedCost + endCost, chosen: 2})
      }
    }
  }
  return steps
}

/** `（六）` between whose halves two pairs were dropped one after the other. */
function strippedNumbers(after: number): (Step & {rank: number})[] {
  const isEmpty = (first: number, second: number) => emptyPairs().get(first)?.includes(second) === true
  return Array.from('一二三四五六七八九十').flatMap((char) => {
    const code = codeOf(char) ?? 0
    if (!isEmpty(0xa8, code >> 8) || !isEmpty(code & 0xff, 0xa3)) return []
    return [{emit: `（${char}）`, pending: after, lastTrail: 0, cost: 2 * strippedCost, chosen: 3, rank: 0}]
  })
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
  const wasInserted = breakerBytes(around.next) !== undefined
  const candidates = around.mayChoose ? charsWithLead(pending) : []
  const steps = candidates
    .filter((char) => around.commonness(char) >= leastChosen)
    .flatMap((char): Step[] => {
      const step = {emit: char, pending: -1, lastTrail: (codeOf(char) ?? 0) & 0xff, chosen: 1}
      const cost = endCost + around.balance(char)
      const swallowed = {...step, cost: cost + swallowCost + numberBonus(char, around.next), lost: true}
      // Before a break mark what was swallowed is most likely what the page had inserted there.
      return [...(wasInserted || !swallows ? [{...step, cost}] : []), ...(swallows ? [swallowed] : [])]
    })
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

function numberBonus(char: string, next: Token | undefined): number {
  const isInNumber = next?.kind === 'byte' && next.byte >= 0x30 && next.byte <= 0x39
  if (char === '第') return next?.kind === 'pair' && ordinals.has(charOf(next.lead, next.trail) ?? '') ? 9 : 3
  return beforeNumber.has(char) ? (isInNumber ? 6 : 3) : 0
}
