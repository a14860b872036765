import {breakerBytes} from './break-marks.js'
import {endCost, swallowCost} from './costs.js'
import {charOf, codeOf} from './gbk.js'
import {type Step, stepOf} from './hypothesis.js'
import type {Surroundings} from './surroundings.js'
import type {Token} from './tokens.js'
import {trailsOf} from './trails-of-reading.js'

// What mostly stands before a number, and a swallowed character is mostly the first digit of one.
const beforeNumber = new Set('至到达達超约約近为為共增长長降（')

const ordinals = new Set('位名届屆次')

/** The lost byte is a trail byte here: after it bytes and characters agree again. */
export function endSteps(pending: number, {swallows, reading}: Token & {kind: 'mark'}, around: Surroundings): Step[] {
  if (reading !== undefined) {
    const trails = trailsOf(pending, reading)
    const chosen = trails.length > 1 ? 1 : 0
    return trails.map((trail) => stepOf(charOf(pending, trail) ?? '', -1, trail, endCost, chosen))
  }
  const wasInserted = breakerBytes(around.next) !== undefined
  const steps: Step[] = []
  for (const char of around.mayChoose ? around.choices.withLead(pending) : []) {
    const trail = (codeOf(char) ?? 0) & 0xff
    const cost = endCost + around.balance.of(char)
    // Before a break mark what was swallowed is most likely what the page had inserted there.
    if (wasInserted || !swallows) steps.push(stepOf(char, -1, trail, cost, 1))
    if (swallows) {
      const swallowed = cost + swallowCost + numberBonus(char, around.next)
      steps.push(stepOf(char, -1, trail, swallowed, 1, true))
    }
  }
  // The mark may also be a ？ (A3 BF) across two characters that has become ASCII.
  const question = charOf(pending, 0xa3)
  if (swallows && question !== undefined) steps.push(stepOf(question, 0xbf, 0))
  return steps
}

function numberBonus(char: string, next: Token | undefined): number {
  const isInNumber = next?.kind === 'byte' && next.byte >= 0x30 && next.byte <= 0x39
  if (char === '第') return next?.kind === 'pair' && ordinals.has(charOf(next.lead, next.trail) ?? '') ? 9 : 3
  return beforeNumber.has(char) ? (isInNumber ? 6 : 3) : 0
}
