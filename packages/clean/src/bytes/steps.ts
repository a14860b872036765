import {charactersSpelt} from '@jianbao/lexicon/clean'
import {breakerBytes} from './break-marks.js'
import {byteSteps} from './byte-steps.js'
import {literalMark, oddBreak, strangeGloss} from './costs.js'
import {strippedSteps} from './dropped-pairs.js'
import {endSteps} from './end-steps.js'
import {charOf, isLead} from './gbk.js'
import {type Hypothesis, type Step, stepOf} from './hypothesis.js'
import {startSteps, unknownLead} from './start-steps.js'
import type {Surroundings} from './surroundings.js'
import type {Token} from './tokens.js'

/** All ways to go on from a hypothesis over a token. */
export function stepsOver(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  if (from.pending < 0) return alignedSteps(token, from, around)
  const steps = shiftedSteps(token, from, around)
  if (around.hidesMarks) steps.push(...hiddenEnds(token, from, around))
  if (around.mayDrop) steps.push(...strippedSteps(token, from, around))
  return steps
}

function alignedSteps(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  switch (token.kind) {
    case 'pair':
      return [stepOf(charOf(token.lead, token.trail) ?? '\uE000', -1, token.trail)]
    case 'byte':
      // A comma may have been full-width, and the byte AC of A3 AC part of what a gloss has matched.
      return [stepOf(token.byte === 0x80 ? '€' : String.fromCharCode(token.byte), -1, token.byte + 0x80)]
    case 'gloss':
      return [stepOf('', -1, from.lastTrail, /[A-Za-z]$/.test(from.reading.tail) ? strangeGloss : 0)]
    case 'other':
      return [stepOf(token.char, -1, 0)]
    case 'mark':
      return [literal(token, from), ...startSteps(token.reading, from, around)]
  }
}

/** The mark as it stands: a real question mark, with Latin letters behind it where there is a reading; or none. */
function literal({reading, hidden}: Token & {kind: 'mark'}, {reading: {tail}}: Hypothesis): Step {
  if (!hidden) return stepOf(`?${reading === undefined ? '' : 'aaaa'}`, -1, 0, literalMark)
  if (reading === undefined) return stepOf('', -1, 0, oddBreak)
  return stepOf('', -1, 0, charactersSpelt(reading).includes(tail.at(-1) ?? '') ? 0 : strangeGloss)
}

function shiftedSteps(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  const {pending} = from
  switch (token.kind) {
    case 'pair': {
      const steps = pairSteps(token.lead, token.trail, from, around)
      // Browsers show A3A0 as the full-width space as well.
      return isSpace(token) ? [...steps, ...pairSteps(0xa3, 0xa0, from, around)] : steps
    }
    case 'byte':
      return byteSteps(token.byte, pending, around.next)
    case 'gloss':
      return [stepOf('', pending, 0)]
    case 'other':
      return []
    case 'mark':
      return endSteps(pending, token, around)
  }
}

const isSpace = ({lead, trail}: {lead: number; trail: number}) => lead === 0xa1 && trail === 0xa1

/** The pair on the page is a character's second byte and the next one's first. */
function pairSteps(lead: number, trail: number, {pending, reading}: Hypothesis, {balance}: Surroundings): Step[] {
  if (pending === unknownLead) return isLead(trail) ? [stepOf('▯', trail, 0)] : []
  const char = charOf(pending, lead)
  if (char === undefined) return []
  // Where pairs were dropped, A3 and B0 may have stood far apart: a number does not begin so (`（六）“` is no ０).
  if (/[０-９]/.test(char) && !/[\d０-９▯．.]$/.test(reading.tail)) return []
  // A parenthesis that nothing has opened, neither the line nor this reading.
  const cost = char === '）' && !reading.tail.includes('（') ? Math.min(0, balance.of(char)) : 0
  if (isLead(trail)) return [stepOf(char, trail, 0, cost)]
  // What looked like a second byte was an ASCII letter of its own.
  if (trail < 0x80) return [stepOf(char + String.fromCharCode(trail), -1, 0)]
  return []
}

const hiddenMark = {kind: 'mark', swallows: false, hidden: true} as const

/** A trail byte was lost before this token, and the page shows nothing for it: before ASCII, a break mark or a gloss. */
function hiddenEnds(token: Token, from: Hypothesis, around: Surroundings): Step[] {
  const {start} = token
  if (token.kind === 'gloss')
    return [...endsAt({...hiddenMark, reading: token.reading, start, end: token.end}, from, around)]
  const isBehind = token.kind === 'byte' ? token.byte < 0x40 : breakerBytes(token) !== undefined
  if (!isBehind) return []
  const [behind] = alignedSteps(token, from, around)
  const ends = endsAt({...hiddenMark, start, end: start}, from, around)
  const {emit: mark, lastTrail} = behind ?? stepOf('', -1, 0)
  return ends.map(({emit, cost, chosen}) => stepOf(emit + mark, -1, lastTrail, cost, chosen))
}

function endsAt(mark: Token & {kind: 'mark'}, from: Hypothesis, around: Surroundings): readonly Step[] {
  const steps = endSteps(from.pending, mark, around)
  return around.mayDrop ? [...steps, ...strippedSteps(mark, from, around)] : steps
}
