import {Balance} from './balance.js'
import type {Choices} from './choices.js'
import {better, type Hypothesis, hypothesisOf, keyOf, type Slip, type Step, take} from './hypothesis.js'
import {type LanguageModel, memory} from './language-model.js'
import {emptyReading, extendAll} from './reading.js'
import {stepsOver} from './steps.js'
import type {Vanished} from './surroundings.js'
import {type Token, tokenAt} from './tokens.js'

// Enough for one unknown byte (at most 126 candidates) beside the other readings; more changes no result on the seeds.
const beamWidth = 40
// Hypotheses that are worse than the best by more than this (nats) never recover in what a word can reach.
const beamDepth = 32
// How far a search may run without settling. Longer shifts have not been seen: digits and letters end them.
const longest = 400

export interface SearchOptions {
  readonly choices: Choices
  /** Marks that the page does not show, by their place. */
  readonly hidden: ReadonlyMap<number, Token>
  readonly dropsEmptyPairs: boolean
  /** Filled while searching; one for each text. */
  readonly dropped: Map<number, readonly Step[]>
  readonly vanishing: Vanished
}

export interface Found {
  readonly slips: readonly Slip[]
  /** Where the readings agree again. */
  readonly end: number
}

/** Reads a damaged stretch that begins with a mark in the most likely way. */
export function search(text: string, mark: Token, model: LanguageModel, options: SearchOptions): Found {
  let beam: readonly Hypothesis[] = [introduce(text, mark.start, model)]
  let token = mark
  for (let count = 0; count < longest; count++) {
    const next = tokenAfter(token, text, options)
    beam = prune(expand(beam, token, next, model, options, text))
    const isSettled = beam.length <= 1 && beam[0]?.pending === -1 && next?.kind !== 'mark'
    if (!next || isSettled || text[token.start] === '\n') break
    token = next
  }
  const best = beam.find(({pending}) => pending < 0)
  return {slips: listOf(best?.slips), end: token.end}
}

function tokenAfter({start, end}: Token, text: string, {hidden}: SearchOptions): Token | undefined {
  if (end >= text.length) return undefined
  const mark = hidden.get(end)
  // A hidden mark without a gloss has no length: what stands at its place comes next.
  if (mark && end > start) return mark
  const token = tokenAt(text, end)
  // Where marks are hidden a `?` is one that the text has.
  return hidden.size > 0 && token.kind === 'mark' ? {kind: 'byte', byte: 0x3f, start: end, end: end + 1} : token
}

/** The context before the stretch, so that words which begin there count. */
function introduce(text: string, start: number, model: LanguageModel): Hypothesis {
  const before = text.slice(Math.max(0, start - 8 * memory), start).replace(/[(（][^()（）]{1,7}[)）]/g, '')
  const reading = extendAll(model, emptyReading, before.slice(-2 * memory))
  const last = before.at(-1)
  const token = last === undefined ? undefined : tokenAt(last, 0)
  const lastTrail = token?.kind === 'pair' ? token.trail : token?.kind === 'byte' ? token.byte + 0x80 : 0
  return hypothesisOf(-1, lastTrail, reading, 0, undefined, undefined)
}

function expand(
  beam: readonly Hypothesis[],
  token: Token,
  next: Token | undefined,
  model: LanguageModel,
  options: SearchOptions,
  text: string
): Hypothesis[] {
  const found = new Map<string, Hypothesis>()
  const balance = new Balance(text, token.start)
  const {start, end} = token
  for (const [rank, from] of beam.entries()) {
    // Lost bytes and dropped pairs open a hundred ways each: only the leading hypotheses may assume any.
    const mayChoose = rank < 12
    const mayDrop = options.dropsEmptyPairs && rank < 8
    const hidesMarks = options.hidden.size > 0
    const steps = stepsOver(token, from, {...options, hidesMarks, next, model, balance, mayChoose, mayDrop})
    follow(from, steps, start, end, model, found)
  }
  return [...found.values()]
}

/** Takes all steps from a hypothesis over the token from `start` to `end`. */
function follow(
  from: Hypothesis,
  steps: readonly Step[],
  start: number,
  end: number,
  model: LanguageModel,
  found: Map<string, Hypothesis>
): void {
  let emit = ''
  let {reading} = from
  for (const step of steps) {
    // Steps that read the same stand side by side.
    if (step.emit !== emit) {
      emit = step.emit
      reading = extendAll(model, from.reading, emit)
    }
    const to = take(from, step, reading, start, end)
    const key = keyOf(to)
    const known = found.get(key)
    found.set(key, known ? better(known, to) : to)
  }
}

const byTotal = (one: Hypothesis, two: Hypothesis) => two.total - one.total

function prune(beam: Hypothesis[]): Hypothesis[] {
  beam.sort(byTotal)
  const floor = (beam[0]?.total ?? 0) - beamDepth
  let width = Math.min(beam.length, beamWidth)
  while (width > 0 && !((beam[width - 1]?.total ?? 0) >= floor)) width--
  return beam.slice(0, width)
}

function listOf(last: Slip | undefined): Slip[] {
  const slips: Slip[] = []
  for (let slip = last; slip; slip = slip.before) slips.unshift(slip)
  return slips
}
