import {breakerBytes} from './break-marks.js'
import {endCost, strippedCost, swallowCost} from './costs.js'
import {leastCommon, type StepFor, strippedNumbers, strippedSections} from './dropped-sections.js'
import {charOf, charsWithLead, codeOf, emptyPairs, isLead, isTrail, trailsOf} from './gbk.js'
import {type Step, stepOf} from './hypothesis.js'
import type {Surroundings} from './surroundings.js'
import type {Token} from './tokens.js'

// Of the characters that a dropped pair allows, as many are tried as there are common ones.
const strippedChoices = 16
// Closing marks before which a pair can have been dropped.
const closers = ['）', '”', '》']

/** Between two tokens of the page a pair was dropped, or two: their bytes belonged to both neighbours. */
export function strippedSteps(token: Token, pending: number, around: Surroundings): readonly Step[] {
  if (token.kind === 'mark') return strippedBeforeMark(token, pending, around)
  const byte = token.kind === 'pair' ? token.lead : token.kind === 'byte' ? token.byte : 0
  const after = token.kind === 'pair' ? token.trail : -1
  if (!isTrail(byte) || (after >= 0 && !isLead(after))) return []
  const steps = remembered(around, (pending << 16) | (byte << 8) | (after + 1), () => {
    const step: StepFor = (emit, pairs) => stepOf(emit, after, after < 0 ? byte : 0, pairs * strippedCost, pairs + 1)
    const withByte = (lead: number) => {
      const char = charOf(lead, byte)
      return char === undefined ? [] : [char]
    }
    const steps = [
      ...best(onePair(pending, withByte, around)).map((emit) => step(emit, 1)),
      ...best(twoPairs(pending, withByte, around)).map((emit) => step(emit, 2))
    ]
    const numbers = pending === 0xa3 ? strippedNumbers(byte, step) : []
    return [...steps, ...numbers, ...strippedSections(pending, byte, step, around)]
  })
  return steps.some(hasMark) ? steps.map((step) => (hasMark(step) ? weighed(step, around) : step)) : steps
}

const hasMark = ({emit}: Step) => /[“”‘’《》]/.test(emit)

/**
 * `“兩湖”創` is likelier than 兩湖北創 where the line has opened a quotation. What closes a mark that is read here may be
 * misread itself (`　（六）“創森”`): none is the less likely for it.
 */
function weighed({emit, pending, lastTrail, cost, chosen, lost}: Step, {balance}: Surroundings): Step {
  const wish = Array.from(emit).reduce((sum, char) => sum + Math.max(0, balance.of(char)), 0)
  return stepOf(emit, pending, lastTrail, cost + wish, chosen, lost)
}

function remembered({dropped}: Surroundings, key: number, find: () => readonly Step[]): readonly Step[] {
  let steps = dropped.get(key)
  if (!steps) {
    steps = find()
    dropped.set(key, steps)
  }
  return steps
}

interface Candidate {
  readonly emit: string
  readonly rank: number
}

function best(candidates: Candidate[]): string[] {
  candidates.sort((a, b) => b.rank - a.rank)
  return candidates.slice(0, strippedChoices).map(({emit}) => emit)
}

/** The two characters of which a dropped pair held the second and the first byte. */
function onePair(pending: number, ending: (lead: number) => readonly string[], {model}: Surroundings) {
  const found: Candidate[] = []
  // By their first byte, which many of the pairs share.
  const endings = Array.from({length: 0x100}, (_, lead) =>
    isLead(lead) ? ending(lead).filter((two) => model.commonness(two) >= leastCommon) : []
  )
  for (const [first, seconds] of emptyPairs()) {
    const one = charOf(pending, first)
    if (one === undefined || model.commonness(one) < leastCommon) continue
    for (const second of seconds)
      for (const two of endings[second] ?? []) found.push({emit: one + two, rank: model.pairCommonness(one, two)})
  }
  return found
}

/** The same where the second character's second byte is lost: only pairs that are known, for all would be too many. */
function knownPair(pending: number, {model}: Surroundings): Candidate[] {
  const found: Candidate[] = []
  for (const [first, seconds] of emptyPairs()) {
    const one = charOf(pending, first)
    if (one === undefined || model.commonness(one) < leastCommon) continue
    const leads = new Set(seconds)
    for (const two of model.followers(one))
      if (leads.has((codeOf(two) ?? 0) >> 8)) found.push({emit: one + two, rank: model.pairCommonness(one, two)})
  }
  return found
}

/** 政府自: FE B8 and AE D7 are no characters, so nothing of 府 is left. Only pairs that the page has elsewhere. */
function twoPairs(pending: number, ending: (lead: number) => readonly string[], {model, vanishing}: Surroundings) {
  const found: Candidate[] = []
  for (const {word, trail, rank} of vanishing.get(pending) ?? [])
    for (const second of emptyPairs().get(trail) ?? [])
      for (const three of ending(second)) {
        const likelihood = rank + model.commonness(three)
        if (likelihood >= 3 * leastCommon) found.push({emit: word + three, rank: likelihood})
      }
  return found
}

/** A pair was dropped before a mark that took half a character along. */
function strippedBeforeMark(token: Token & {kind: 'mark'}, pending: number, around: Surroundings): readonly Step[] {
  const {reading} = token
  if (reading !== undefined) return strippedBeforeGloss(reading, pending, around)
  return [...strippedBeforeCloser(token, pending, around), ...strippedBeforeLost(token, pending, around)]
}

/** `場?jiān)閷?、` is 场为导向、: the pair between 导 and 向 was dropped, and the second byte of 向 is lost. */
function strippedBeforeLost({swallows}: Token & {kind: 'mark'}, pending: number, around: Surroundings) {
  if (!around.mayChoose) return []
  // What is swallowed here is what the page had put before the break mark; elsewhere it was a character of the text.
  const lost = swallows && breakerBytes(around.next) === undefined
  const cost = endCost + (lost ? swallowCost : 0)
  return remembered(around, -2 * pending - (lost ? 1 : 0) - 2, () => {
    const withLead = (lead: number) =>
      charsWithLead(lead).filter((char) => around.model.commonness(char) >= leastCommon)
    const step: StepFor = (emit, pairs) => {
      const lastTrail = (codeOf(emit.charAt(emit.length - 1)) ?? 0) & 0xff
      return stepOf(emit, -1, lastTrail, cost + pairs * strippedCost, pairs + 1, lost)
    }
    return [
      ...best(knownPair(pending, around)).map((emit) => step(emit, 1)),
      ...best(twoPairs(pending, withLead, around)).map((emit) => step(emit, 2))
    ]
  })
}

/** `（二）*`: the second half of ） went with the ASCII character behind it. */
function strippedBeforeCloser({swallows}: Token & {kind: 'mark'}, pending: number, around: Surroundings): Step[] {
  return closers.flatMap((mark) => {
    const wish = around.balance.of(mark)
    if (wish <= 0) return []
    const cost = strippedCost + endCost + wish + (swallows ? swallowCost : 0)
    const firsts = firstsBefore((codeOf(mark) ?? 0) >> 8, pending, around)
    return firsts.map((one) => stepOf(one + mark, -1, 0, cost, 2, swallows))
  })
}

/** The dropped pair stood before a glossed character whose first byte it took along. */
function strippedBeforeGloss(reading: string, pending: number, around: Surroundings): Step[] {
  const steps: Step[] = []
  for (const [first, seconds] of emptyPairs()) {
    const one = charOf(pending, first)
    if (one === undefined || around.model.commonness(one) < leastCommon) continue
    for (const second of seconds)
      for (const trail of trailsOf(second, reading)) {
        const emit = one + (charOf(second, trail) ?? '')
        steps.push(stepOf(emit, -1, trail, strippedCost + endCost, 2))
      }
  }
  return steps
}

/** The common characters that begin with `pending` and whose second byte is no character together with `second`. */
function firstsBefore(second: number, pending: number, {model}: Surroundings): string[] {
  const found: string[] = []
  for (const [first, seconds] of emptyPairs()) {
    const one = charOf(pending, first)
    if (one !== undefined && seconds.includes(second) && model.commonness(one) >= leastCommon) found.push(one)
  }
  return found
}
