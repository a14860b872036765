import {type Reading, scoreOf} from './reading.js'

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

/** All hypotheses are made here, so that they have one shape. */
export function hypothesisOf(
  pending: number,
  lastTrail: number,
  reading: Reading,
  cost: number,
  open: Open | undefined,
  slips: Slip | undefined
): Hypothesis {
  return {pending, lastTrail, reading, cost, open, slips, total: scoreOf(reading) + cost}
}

/** What happens to a hypothesis at a token. As many as hypotheses, so always all fields. */
export interface Step {
  /** Characters that it reads. */
  readonly emit: string
  readonly pending: number
  readonly lastTrail: number
  readonly cost: number
  readonly chosen: number
  /** The swallowed ASCII character stands at the end of what is read here. */
  readonly lost: boolean
}

/** All steps are made here; by default they assume nothing. */
export function stepOf(emit: string, pending: number, lastTrail: number, cost = 0, chosen = 0, lost = false): Step {
  return {emit, pending, lastTrail, cost, chosen, lost}
}

/** The hypothesis after a token that ends at `end` and began at `start`; `reading` is that of `from` and the step. */
export function take(from: Hypothesis, step: Step, reading: Reading, start: number, end: number): Hypothesis {
  const {pending, lastTrail, emit} = step
  const cost = from.cost + step.cost
  let {open, slips} = from
  if (open || pending >= 0 || from.pending >= 0) {
    const text = open ? open.text + emit : emit
    const chosen = (open ? open.chosen : 0) + step.chosen
    const first = open ? open.start : start
    open = pending >= 0 ? {start: first, text, chosen} : undefined
    if (pending < 0) slips = {start: first, end, after: text, chosen, lost: step.lost, rivals: none, before: slips}
  }
  return hypothesisOf(pending, lastTrail, reading, cost, open, slips)
}

const none: readonly string[] = []

/** Whether no later character can tell two hypotheses apart. */
export function areAlike(one: Hypothesis, two: Hypothesis): boolean {
  if (one.pending !== two.pending || one.open?.start !== two.open?.start) return false
  // A literal reading has no use for the trail byte unless a gloss follows at once, which the tail's last character fixes.
  return (one.pending >= 0 || one.lastTrail === two.lastTrail) && one.reading.tail === two.reading.tail
}

// Readings less likely by up to this (nats) are worth telling: words of the place (青春留常) are in no dictionary.
const nearly = 5
// More would hide what matters.
const mostRivals = 3

/** The better of two hypotheses that nothing later can tell apart; the other's reading is remembered if it was close. */
export function better(best: Hypothesis, other: Hypothesis): Hypothesis {
  const {slips: won} = best
  const {slips: lost} = other
  const isRival = won && lost && won.start === lost.start && won.after !== lost.after && !best.open && !other.open
  if (!isRival || won.rivals.length >= mostRivals || best.total - other.total > nearly) return best
  const {pending, lastTrail, reading, cost, open} = best
  const slips = {...won, rivals: [...new Set([...won.rivals, lost.after])]}
  return hypothesisOf(pending, lastTrail, reading, cost, open, slips)
}
