import {Balance} from './balance.js'
import type {Choices} from './choices.js'
import {areAlike, better, type Hypothesis, hypothesisOf, type Slip, type Step, take} from './hypothesis.js'
import {type LanguageModel, memory} from './language-model.js'
import {emptyReading, extendAll} from './reading.js'
import {stepsOver} from './steps.js'
import type {Surroundings, Vanished} from './surroundings.js'
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

/** All hypotheses behind a token, also those that nothing later can tell apart. */
function expand(
  beam: readonly Hypothesis[],
  token: Token,
  next: Token | undefined,
  model: LanguageModel,
  options: SearchOptions,
  text: string
): Hypothesis[] {
  const found: Hypothesis[] = []
  const balance = new Balance(text, token.start)
  const hidesMarks = options.hidden.size > 0
  let around: Surroundings = {...options, hidesMarks, next, model, balance, mayChoose: true, mayDrop: true}
  for (const [rank, from] of beam.entries()) {
    // Lost bytes and dropped pairs open a hundred ways each: only the leading hypotheses may assume any.
    const mayChoose = rank < 12
    const mayDrop = options.dropsEmptyPairs && rank < 8
    if (around.mayChoose !== mayChoose || around.mayDrop !== mayDrop) around = {...around, mayChoose, mayDrop}
    follow(from, stepsOver(token, from, around), token, model, found)
  }
  return found
}

/** Takes all steps from a hypothesis over a token. */
function follow(
  from: Hypothesis,
  steps: readonly Step[],
  {start, end}: Token,
  model: LanguageModel,
  found: Hypothesis[]
): void {
  let emit = ''
  let {reading} = from
  for (const step of steps) {
    // Steps that read the same stand side by side.
    if (step.emit !== emit) {
      emit = step.emit
      reading = extendAll(model, from.reading, emit)
    }
    found.push(take(from, step, reading, start, end))
  }
}

const byTotal = (one: Hypothesis, two: Hypothesis) => two.total - one.total

/** The likeliest hypotheses, and of those that nothing later can tell apart the best, with the others as its rivals. */
function prune(found: Hypothesis[]): Hypothesis[] {
  found.sort(byTotal)
  const floor = (found[0]?.total ?? 0) - beamDepth
  const beam: Hypothesis[] = []
  for (const one of found) {
    if (!(one.total >= floor)) break
    const same = beam.findIndex((known) => areAlike(known, one))
    const known = beam[same]
    if (known) beam[same] = better(known, one)
    else if (beam.push(one) === beamWidth) break
  }
  return beam
}

function listOf(last: Slip | undefined): Slip[] {
  const slips: Slip[] = []
  for (let slip = last; slip; slip = slip.before) slips.unshift(slip)
  return slips
}
