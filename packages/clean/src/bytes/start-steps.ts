import {breakerBytes} from './break-marks.js'
import {startCost} from './costs.js'
import {codeOf, isLead} from './gbk.js'
import {type Hypothesis, type Step, stepOf} from './hypothesis.js'
import type {Surroundings} from './surroundings.js'
import {trailsOf} from './trails-of-reading.js'

// Of 15 bytes lost before a break mark inside a line of 002 and 004 eleven read as a full stop's, and one character of
// fifty is one: log(0.73 / 0.02) is 3.6. The rest is tried, not measured: with 4 or less 002's 。靠创新 becomes 停靠.
const fullStop = 5

// Within a number no language tells what a lost byte was (`69?保阜直` is 69▯8分贝): a lead byte of no character.
export const unknownLead = 0x100

/** A lead byte was lost here: by a gloss that matched it with the byte before, or before one of the break marks. */
export function startSteps(reading: string | undefined, from: Hypothesis, around: Surroundings): Step[] {
  const {next, choices, balance} = around
  const step = (lead: number, chosen: number, cost = 0) => stepOf('', lead, 0, startCost + cost, chosen)
  if (reading !== undefined) {
    const leads = trailsOf(from.lastTrail, reading).filter(isLead)
    return leads.map((lead) => step(lead, leads.length > 1 ? 1 : 0))
  }
  const first = breakerBytes(next)?.[0]
  if (first === undefined) {
    const isNumber = /[\d０-９]/.test(from.reading.tail.at(-1) ?? '')
    return isNumber && next?.kind === 'pair' ? [step(unknownLead, 0)] : []
  }
  return choices
    .withTrail(first)
    .map((char) => step((codeOf(char) ?? 0) >> 8, 1, char === '。' ? fullStop : balance.of(char)))
}
