import {strippedCost} from './costs.js'
import {strippedBeforeMark} from './dropped-before-mark.js'
import {best, onePair} from './dropped-candidates.js'
import {remembered, type StepFor, strippedNumbers, strippedSections} from './dropped-sections.js'
import {charOf, charsWithTrail, isLead, isTrail} from './gbk.js'
import {type Hypothesis, type Step, stepOf} from './hypothesis.js'
import type {Surroundings} from './surroundings.js'
import type {Token} from './tokens.js'
import {type Ending, twoPairs} from './two-pairs.js'

/** Between two tokens of the page a pair was dropped, or two: their bytes belonged to both neighbours. */
export function strippedSteps(token: Token, from: Hypothesis, around: Surroundings): readonly Step[] {
  if (token.kind === 'mark') return strippedBeforeMark(token, from, around)
  const byte = token.kind === 'pair' ? token.lead : token.kind === 'byte' ? token.byte : 0
  const after = token.kind === 'pair' ? token.trail : -1
  if (!isTrail(byte) || (after >= 0 && !isLead(after))) return []
  const steps = stepsBetween(byte, after, from, around)
  return steps.some(hasMark) ? steps.map((step) => (hasMark(step) ? weighed(step, around) : step)) : steps
}

/** The same before a byte with which a character ends, and another that begins the next one; −1 for none. */
function stepsBetween(byte: number, after: number, {pending, reading}: Hypothesis, around: Surroundings) {
  const step: StepFor = (emit, pairs) => stepOf(emit, after, after < 0 ? byte : 0, pairs * strippedCost, pairs + 1)
  const ending: Ending = {
    withLead: (lead) => {
      const char = charOf(lead, byte)
      return char === undefined ? [] : [char]
    },
    behind: (char) => around.model.followers.vanishingWithTrail(char, byte),
    placeOf: () => byte
  }
  const key = (pending << 16) | (byte << 8) | (after + 1)
  const anywhere = remembered(around, key, undefined, () => {
    const numbers = pending === 0xa3 ? strippedNumbers(byte, step) : []
    return [
      ...best(onePair(pending, byte, around)).map((emit) => step(emit, 1)),
      ...best(twoPairs(pending, ending, around)).map((emit) => step(emit, 2)),
      ...numbers,
      ...strippedSections(pending, () => charsWithTrail(byte), step, around)
    ]
  })
  const last = reading.tail.slice(-1)
  const here = remembered(around, key, last, () =>
    best(onePair(pending, byte, around, last)).map((emit) => step(emit, 1))
  )
  return here.length === 0 ? anywhere : [...anywhere, ...here]
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
