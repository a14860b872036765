import type {Figure} from '@jianbao/model'
import {digitsOf, measureOf, sameAmount} from './measure.js'

/** A figure of the original and what the translation makes of it; one side is missing where no counterpart was found. */
export interface FigurePair {
  readonly original: Figure | null
  readonly translation: Figure | null
}

// Weights of evidence that two figures are the same one. An equal amount says most, then the metric; below `least`
// a pair is worse than two single figures. Chosen so that equal digits with a wrong magnitude, or an equal metric with
// wrong digits, still pair up (44,800 acres for 4.48万亩), and that unlike kinds with unlike numbers never do.
const weight = {
  amount: 4,
  digits: 2,
  metric: 2.5,
  otherMetric: -1.5,
  dimension: 1,
  otherDimension: -1,
  kind: 0.5,
  otherRank: -4
}
const least = 2
/** Single figures cost nothing in the alignment: a pair has to earn its place. */
const gap = 0

/** How well two figures agree. */
export function pairScore(a: Figure, b: Figure): number {
  const [one, other] = [measureOf(a), measureOf(b)]
  let score = 0
  if (sameAmount(a, b)) score += weight.amount
  else if (a.value !== null && b.value !== null && digitsOf(a.value) === digitsOf(b.value))
    score += digitsOf(a.value).length > 1 ? weight.digits : 0
  score += one.dimension === other.dimension ? weight.dimension : weight.otherDimension
  if (a.metric !== null && b.metric !== null) score += a.metric === b.metric ? weight.metric : weight.otherMetric
  if (a.kind === b.kind) score += weight.kind
  if ((a.unit === 'rank') !== (b.unit === 'rank') || (a.kind === 'threshold') !== (b.kind === 'threshold'))
    score += weight.otherRank
  return score
}

/** Figures this far from their proportional place are not compared: keeps long reports linear. */
const band = 60

/** Best monotone alignment of two lists of figures (dynamic programming within a band around the diagonal). */
function align(a: readonly Figure[], b: readonly Figure[]): Array<readonly [number, number]> {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const step = new Uint8Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      const skip = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0) - gap
      const [one, other] = [a[i], b[j]]
      const off = Math.abs(i / Math.max(1, a.length) - j / Math.max(1, b.length)) * b.length > band
      const score = one && other && !off ? pairScore(one, other) : 0
      const paired = score >= least ? score + (best[at + width + 1] ?? 0) : -1
      best[at] = Math.max(skip, paired)
      step[at] = paired > skip ? 1 : (best[at + width] ?? 0) >= (best[at + 1] ?? 0) ? 2 : 3
    }
  }
  return follow(step, a.length, b.length)
}

function follow(step: Uint8Array, rows: number, columns: number): Array<readonly [number, number]> {
  const pairs: Array<readonly [number, number]> = []
  let [i, j] = [0, 0]
  while (i < rows && j < columns) {
    const move = step[i * (columns + 1) + j]
    if (move === 1) pairs.push([i, j])
    if (move !== 3) i++
    if (move !== 2) j++
  }
  return pairs
}

/** Word order differs within a sentence: `超100亿元项目2个` is `2 projects exceeding 10 billion yuan`. */
const nearby = 6

/** Pairs what the alignment left over with equal amounts a few figures away. */
function pairCrossing(
  a: readonly Figure[],
  b: readonly Figure[],
  pairs: ReadonlyArray<readonly [number, number]>
): Array<readonly [number, number]> {
  const [usedA, usedB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))]
  const found: Array<readonly [number, number]> = [...pairs]
  let anchor = 0
  for (const [i, one] of a.entries()) {
    while ((pairs[anchor + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= i) anchor++
    if (usedA.has(i)) continue
    const [atA = 0, atB = 0] = pairs[anchor] ?? []
    const expected = atB + (i - atA)
    for (let j = Math.max(0, expected - nearby); j <= expected + nearby && !usedA.has(i); j++) {
      const other = b[j]
      if (!other || usedB.has(j) || !sameAmount(one, other) || pairScore(one, other) < least) continue
      found.push([i, j])
      usedA.add(i)
      usedB.add(j)
    }
  }
  return found.sort(([i], [j]) => i - j)
}

/** Finds for every figure of an original its counterpart in a translation. Both lists are in text order. */
export function pairFigures(original: readonly Figure[], translation: readonly Figure[]): FigurePair[] {
  const pairs = pairCrossing(original, translation, align(original, translation))
  const counterpart = new Map(pairs)
  const used = new Set(pairs.map(([, j]) => j))
  return [
    ...original.map((figure, i) => ({original: figure, translation: translation[counterpart.get(i) ?? -1] ?? null})),
    ...translation.filter((_, j) => !used.has(j)).map((figure) => ({original: null, translation: figure}))
  ]
}
