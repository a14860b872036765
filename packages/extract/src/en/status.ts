import {english, englishPattern} from '@jianbao/lexicon'
import type {PartRole, Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {withoutComparisons} from './without-comparisons.js'

const plan: ReadonlySet<PartRole> = new Set(['requirements', 'targets', 'tasks', 'self-building'])

/** Whether a part says what is to be done. */
export const isPlanPart = (role: PartRole) => plan.has(role)

function matcher(phrases: readonly string[]): RegExp {
  return new RegExp(
    `\\b(?:${phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`,
    'i'
  )
}

const expected = matcher(english.cues.expected)
const announced = matcher(english.cues.target)
const past = matcher(english.cues.past)
const also = englishPattern('also', 'gi')
const foreseen = matcher(english.cues.foreseen)
const estimated = matcher(english.cues.estimated)

const fulfilled = englishPattern('fulfilled')
const willBe = englishPattern('willBe')
const willDo = englishPattern('willDo')
const nounPlan = englishPattern('nounPlan', 'gi')

/** What a clause's own words say of its figures; `undefined` when they say nothing. */
export function clauseStatus(clause: string, role: PartRole): Status | undefined {
  // "we will speed up projects already under construction"
  if (isPlanPart(role)) return past.test(withoutComparisons(clause)) && !willDo.test(clause) ? 'achieved' : undefined
  // in news without parts, what "is expected to" come is planned, what "is estimated" has passed
  if (role === 'other' && foreseen.test(clause) && !estimated.test(clause)) return 'target'
  // "It is | also | estimated that"
  if (expected.test(clause.replace(also, ''))) return 'expected'
  return announced.test(clause.replaceAll(nounPlan, 'plan')) && !fulfilled.test(clause) ? 'target' : undefined
}

/** `will`, `is expected to`: said of a year that is over, it is an estimate. */
export function looksAhead(clause: string): boolean {
  return willBe.test(clause) || foreseen.test(clause)
}

/** No programme serves a billion people: they are the nation, a fact also in a plan (`the food supply for 1.4 billion people`). */
const nation = 1e9

/** Whether a figure tells a standing fact wherever it stands. */
export function isStandingFact(value: number | null, unit: string): boolean {
  return unit === 'person' && value !== null && value >= nation
}

/** Status where no word decides: the plan part plans, the review tells. */
export function roleStatus(role: PartRole): Status {
  return isPlanPart(role) ? 'target' : 'achieved'
}

/**
 * A year that is over cannot be a target of the plan, nor one to come a result of the review; what is expected of it
 * (`is expected to grow by 7.5% in 2024`) is planned.
 */
export function statusAt(
  status: Status,
  period: string | null,
  {role, year, yearReviewed}: SentenceContext,
  will: boolean
): Status {
  if (period === null || !year || !yearReviewed) return status
  // machine translation: "GDP will exceed 2.2 trillion yuan in 2021" in a report of 2023
  if (will && status === 'target' && period <= yearReviewed) return period < yearReviewed ? 'achieved' : 'expected'
  if (isPlanPart(role) && status === 'target' && period <= yearReviewed) return 'achieved'
  if (status === 'expected' && period > yearReviewed) return 'target'
  return status === 'achieved' && period > year ? 'target' : status
}
