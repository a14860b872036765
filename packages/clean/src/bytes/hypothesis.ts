import {emptyReading, extend, type LanguageModel, type Reading, scoreOf} from './language-model.js'

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
  readonly before?: Slip
}

/** One way to read the text up to a token. */
export interface Hypothesis {
  /** First byte of a character whose second byte comes next, or −1 where characters and bytes agree. */
  readonly pending: number
  /** Trail byte of the last character; a gloss may have matched it together with a lead byte. */
  readonly lastTrail: number
  readonly reading: Reading
  /** Log probability of the damage that this reading assumes. */
  readonly cost: number
  /** The stretch that is being read anew, if one is open. */
  readonly open?: {readonly start: number; readonly text: string; readonly chosen: number}
  readonly slips?: Slip
}

export const root: Hypothesis = {pending: -1, lastTrail: 0, reading: emptyReading, cost: 0}

export const total = ({reading, cost}: Hypothesis): number => scoreOf(reading) + cost

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
  let {reading} = from
  for (const char of step.emit) reading = extend(model, reading, char)
  const base = {pending: step.pending, lastTrail: step.lastTrail, reading, cost: from.cost + (step.cost ?? 0)}
  const opened = from.open ?? (step.pending >= 0 || from.pending >= 0 ? {start, text: '', chosen: 0} : undefined)
  const slips = from.slips === undefined ? {} : {slips: from.slips}
  if (!opened) return {...base, ...slips}
  const text = opened.text + step.emit
  const chosen = opened.chosen + (step.chosen ?? 0)
  if (step.pending >= 0) return {...base, ...slips, open: {start: opened.start, text, chosen}}
  const slip: Slip = {
    start: opened.start,
    end,
    after: text,
    chosen,
    lost: step.lost === true,
    rivals: [],
    ...(from.slips ? {before: from.slips} : {})
  }
  return {...base, slips: slip}
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
  const [best, other] = total(one) >= total(two) ? [one, two] : [two, one]
  const [won, lost] = [best.slips, other.slips]
  const isRival = won && lost && won.start === lost.start && won.after !== lost.after && !best.open && !other.open
  if (!isRival || won.rivals.length >= mostRivals || total(best) - total(other) > nearly) return best
  return {...best, slips: {...won, rivals: [...new Set([...won.rivals, lost.after])]}}
}
