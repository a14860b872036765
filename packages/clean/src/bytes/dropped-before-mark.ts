import {breakerBytes} from './break-marks.js'
import {endCost, strippedCost, swallowCost} from './costs.js'
import {best, firstsBefore, knownPair} from './dropped-candidates.js'
import {leastCommon, remembered, type StepFor, strippedSections} from './dropped-sections.js'
import {emptyPairs} from './empty-pairs.js'
import {charOf, codeOf, isLead} from './gbk.js'
import {type Hypothesis, type Step, stepOf} from './hypothesis.js'
import type {Surroundings} from './surroundings.js'
import type {Token} from './tokens.js'
import {trailsOf} from './trails-of-reading.js'
import {type Ending, twoPairs} from './two-pairs.js'

type Mark = Token & {kind: 'mark'}

// Closing marks before which a pair can have been dropped.
const closers = ['）', '”', '》']

/** A pair was dropped before a mark that took half a character along. */
export function strippedBeforeMark(token: Mark, from: Hypothesis, around: Surroundings): readonly Step[] {
  const {reading} = token
  if (reading !== undefined) return strippedBeforeGloss(reading, from.pending, around)
  return [...strippedBeforeCloser(token, from.pending, around), ...strippedBeforeLost(token, from, around)]
}

/** `場?jiān)閷?、` is 场为导向、: the pair between 导 and 向 was dropped, and the second byte of 向 is lost. */
function strippedBeforeLost({swallows}: Mark, {pending, reading}: Hypothesis, around: Surroundings): readonly Step[] {
  if (!around.mayChoose) return []
  // What is swallowed here is what the page had put before the break mark; elsewhere it was a character of the text.
  const lost = swallows && breakerBytes(around.next) === undefined
  const cost = endCost + (lost ? swallowCost : 0)
  const step: StepFor = (emit, pairs) =>
    stepOf(emit, -1, lastTrailOf(emit), cost + pairs * strippedCost, pairs + 1, lost)
  const {choices, model} = around
  const chosen: Ending = {
    withLead: (lead) => choices.withLead(lead),
    behind: (char) => model.followers.vanishingBehind(char).filter((three) => choices.has(three)),
    placeOf: lastTrailOf
  }
  const key = -2 * pending - (lost ? 1 : 0) - 2
  const anywhere = remembered(around, key, undefined, () => [
    ...best(knownPair(pending, around)).map((emit) => step(emit, 1)),
    ...best(twoPairs(pending, chosen, around)).map((emit) => step(emit, 2))
  ])
  const last = reading.tail.slice(-1)
  const here = remembered(around, key, last, () => best(knownPair(pending, around, last)).map((emit) => step(emit, 1)))
  return [...anywhere, ...here]
}

/** `（二）*`: the second half of ） went with the ASCII character behind it. */
function strippedBeforeCloser({swallows}: Mark, pending: number, around: Surroundings): Step[] {
  return closers.flatMap((mark) => {
    const wish = around.balance.of(mark)
    if (wish <= 0) return []
    const cost = strippedCost + endCost + wish + (swallows ? swallowCost : 0)
    const firsts = firstsBefore((codeOf(mark) ?? 0) >> 8, pending, around)
    return firsts.map((one) => stepOf(one + mark, -1, 0, cost, 2, swallows))
  })
}

/** The dropped pairs stood before a glossed character whose first byte they took along. */
function strippedBeforeGloss(reading: string, pending: number, around: Surroundings): Step[] {
  const step: StepFor = (emit, pairs) => stepOf(emit, -1, lastTrailOf(emit), pairs * strippedCost + endCost, pairs + 1)
  const known: (readonly string[])[] = []
  const readSo = (lead: number) => {
    const chars = known[lead] ?? trailsOf(lead, reading).flatMap((trail) => charOf(lead, trail) ?? [])
    known[lead] = chars
    return chars
  }
  const steps: Step[] = []
  for (const [first, seconds] of emptyPairs()) {
    const one = charOf(pending, first)
    if (one === undefined || around.model.commonness.of(one) < leastCommon) continue
    for (const second of seconds) for (const two of readSo(second)) steps.push(step(one + two, 1))
  }
  const placeOf = (char: string) => readSo((codeOf(char) ?? 0) >> 8).indexOf(char)
  const {followers} = around.model
  const behind = (char: string) => followers.vanishingBehind(char).filter((three) => placeOf(three) >= 0)
  const words = best(twoPairs(pending, {withLead: readSo, behind, placeOf}, around)).map((emit) => step(emit, 2))
  return [...steps, ...words, ...strippedSections(pending, () => charactersOf(readSo), step, around)]
}

/** The characters of all first bytes. */
function charactersOf(ending: (lead: number) => readonly string[]): string[] {
  return Array.from({length: 0x100}, (_, lead) => (isLead(lead) ? ending(lead) : [])).flat()
}

const lastTrailOf = (emit: string) => (codeOf(emit.charAt(emit.length - 1)) ?? 0) & 0xff
