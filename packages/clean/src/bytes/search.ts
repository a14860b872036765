import {balanceAt} from './balance.js'
import type {Vanished} from './dropped-pairs.js'
import {better, type Hypothesis, keyOf, root, type Slip, type Step, take} from './hypothesis.js'
import {type LanguageModel, memory} from './language-model.js'
import {extendAll} from './reading.js'
import {stepsOver} from './steps.js'
import {type Token, tokenAt} from './tokens.js'

// Enough for one unknown byte (at most 126 candidates) beside the other readings; more changes no result on the seeds.
const beamWidth = 40
// Hypotheses that are worse than the best by more than this (nats) never recover in what a word can reach.
const beamDepth = 32
// How far a search may run without settling. Longer shifts have not been seen: digits and letters end them.
const longest = 400

export interface SearchOptions {
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

/** Reads a damaged stretch that begins at `start` (the first mark) in the most likely way. */
export function search(text: string, start: number, model: LanguageModel, options: SearchOptions): Found {
  let beam: readonly Hypothesis[] = [introduce(text, start, model)]
  let token = tokenAt(text, start)
  for (let count = 0; count < longest; count++) {
    const next = token.end < text.length ? tokenAt(text, token.end) : undefined
    beam = prune(expand(beam, token, next, model, options, text))
    const isSettled = beam.length <= 1 && beam[0]?.pending === -1 && next?.kind !== 'mark'
    if (!next || isSettled || text[token.start] === '\n') break
    token = next
  }
  const best = beam.find(({pending}) => pending < 0)
  return {slips: listOf(best?.slips), end: token.end}
}

/** The context before the stretch, so that words which begin there count. */
function introduce(text: string, start: number, model: LanguageModel): Hypothesis {
  const before = text.slice(Math.max(0, start - 8 * memory), start).replace(/[(（][^()（）]{1,6}[)）]/g, '')
  const reading = extendAll(model, root.reading, before.slice(-2 * memory))
  const last = before.at(-1)
  const token = last === undefined ? undefined : tokenAt(last, 0)
  return {
    ...root,
    reading,
    lastTrail: token?.kind === 'pair' ? token.trail : token?.kind === 'byte' ? token.byte + 0x80 : 0
  }
}

function expand(
  beam: readonly Hypothesis[],
  token: Token,
  next: Token | undefined,
  model: LanguageModel,
  {dropsEmptyPairs, dropped, vanishing}: SearchOptions,
  text: string
): Hypothesis[] {
  const best = new Map<string, Hypothesis>()
  const commonness = (chars: string) => model.commonness(chars)
  const followers = (char: string) => model.followers(char)
  let atToken: ((char: string) => number) | undefined
  const balance = (char: string) => {
    atToken ??= balanceAt(text, token.start)
    return atToken(char)
  }
  beam.forEach((from, rank) => {
    // Lost bytes and dropped pairs open a hundred ways each: only the leading hypotheses may assume any.
    const around = {
      next,
      commonness,
      followers,
      balance,
      mayChoose: rank < 12,
      mayDrop: dropsEmptyPairs && rank < 8,
      dropped,
      vanishing
    }
    for (const step of stepsOver(token, from, around)) {
      const to = take(model, from, step, token.start, token.end)
      const key = keyOf(to)
      const known = best.get(key)
      best.set(key, known ? better(known, to) : to)
    }
  })
  return [...best.values()]
}

function prune(beam: Hypothesis[]): Hypothesis[] {
  beam.sort((a, b) => b.total - a.total)
  const floor = (beam[0]?.total ?? 0) - beamDepth
  return beam.filter(({total}, rank) => rank < beamWidth && total >= floor)
}

function listOf(last: Slip | undefined): Slip[] {
  const slips: Slip[] = []
  for (let slip = last; slip; slip = slip.before) slips.unshift(slip)
  return slips
}
