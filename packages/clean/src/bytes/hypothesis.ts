import type {LanguageModel} from './language-model.js'
import {emptyReading, extendAll, type Reading, scoreOf} from './reading.js'

/** A stretch read anew. */
export interface Slip {
  readonly start: number
  readonly end: number
  readonly after: string
  /** Characters chosen by language, not by bytes. */
  readonly chosen: number
  /** Whether an ASCII character behind `after` was swallowed by the mark that ends the stretch. */
  readonly lost: boolean
  /** Other readings of the same bytes that are nearly as likely. */
  readonly rivals: readonly string[]
  readonly before: Slip | undefined
}

/** A stretch that is being read anew. */
interface Open {
  readonly start: number
  readonly text: string
  readonly chosen: number
}

/** One way to read the text up to a token. There are tens of thousands: always all fields, so that they are cheap. */
export interface Hypothesis {
  /** First byte of a character whose second byte comes next, or −1 where characters and bytes agree. */
  readonly pending: number
  /** Trail byte of the last character; a gloss may have matched it together with a lead byte. */
  readonly lastTrail: number
  readonly reading: Reading
  /** Log probability of the damage that this reading assumes. */
  readonly cost: number
  readonly open: Open | undefined
  /** The last stretch that was read anew. */
  readonly slips: Slip | undefined
  /** Log probability of the whole. */
  readonly total: number
}

export const root: Hypothesis = {
  pending: -1,
  lastTrail: 0,
  reading: emptyReading,
  cost: 0,
  open: undefined,
  slips: undefined,
  total: 0
}

/** What happens to a hypothesis at a token. */
export interface Step {
  /** Characters that it reads. */
  readonly emit: string
  readonly pending: number
  readonly lastTrail: number
  readonly cost?: number
  readonly chosen?: number
  /** The swallowed ASCII character stands at the end of what is read here. */
  readonly lost?: boolean
}

/** The hypothesis after a token that ends at `end` and began at `start`. */
export function take(model: LanguageModel, from: Hypothesis, step: Step, start: number, end: number): Hypothesis {
  const {pending, lastTrail, emit} = step
  const reading = extendAll(model, from.reading, emit)
  const cost = from.cost + (step.cost ?? 0)
  let {open, slips} = from
  if (open || pending >= 0 || from.pending >= 0) {
    const text = open ? open.text + emit : emit
    const chosen = (open?.chosen ?? 0) + (step.chosen ?? 0)
    const first = open?.start ?? start
    open = pending >= 0 ? {start: first, text, chosen} : undefined
    if (pending < 0)
      slips = {start: first, end, after: text, chosen, lost: step.lost === true, rivals: [], before: slips}
  }
  return {pending, lastTrail, reading, cost, open, slips, total: scoreOf(reading) + cost}
}

/** Hypotheses that no later character can tell apart. */
export function keyOf({pending, lastTrail, reading, open}: Hypothesis): string {
  // A literal reading has no use for the trail byte unless a gloss follows at once, which the tail's last character fixes.
  return `${pending} ${pending < 0 ? lastTrail : ''} ${open ? open.start : ''} ${reading.tail}`
}

// Readings less likely by up to this (nats) are worth telling: words of the place (青春留常) are in no dictionary.
const nearly = 5
// More would hide what matters.
const mostRivals = 3

/** The better of two hypotheses that nothing later can tell apart; the other's reading is remembered if it was close. */
export function better(one: Hypothesis, two: Hypothesis): Hypothesis {
  const best = one.total >= two.total ? one : two
  const other = best === one ? two : one
  const {slips: won} = best
  const {slips: lost} = other
  const isRival = won && lost && won.start === lost.start && won.after !== lost.after && !best.open && !other.open
  if (!isRival || won.rivals.length >= mostRivals || best.total - other.total > nearly) return best
  return {...best, slips: {...won, rivals: [...new Set([...won.rivals, lost.after])]}}
}
