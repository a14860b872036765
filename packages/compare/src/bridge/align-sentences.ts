import type {PlacedSentence} from '../text/sentences-of.js'

/** Sentences of a translation and of its original that say the same, by index. */
export interface SentencePair {
  readonly translation: readonly number[]
  readonly original: readonly number[]
}

/** Moves of the alignment: sentences taken of the translation, of the original, and what the move costs by itself. */
const moves = [
  [1, 1, 0],
  [2, 1, 1],
  [1, 2, 1],
  [1, 0, 2],
  [0, 1, 2]
] as const

/**
 * How far off the diagonal, in sentences, the alignment looks. Translations keep the order; 60 allows a lost page and
 * keeps the cost linear in the length.
 */
const band = 60

/** A number that both sides print is worth as much as a perfect length: `11.77` and `117,700` do not count. */
const numberWorth = 0.8

/**
 * Aligns a translation with its original, sentence by sentence, by length and by the numbers that both print
 * (Gale and Church 1993, with numbers as cognates).
 */
export function alignSentences(
  translation: readonly PlacedSentence[],
  original: readonly PlacedSentence[]
): SentencePair[] {
  const sides = [translation.map(measure), original.map(measure)] as const
  const scale = total(sides[1]) / Math.max(total(sides[0]), 1)
  const [rows, columns] = [translation.length, original.length]
  const width = band * 2 + 1
  const cost = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY)
  const step = new Int8Array((rows + 1) * width)
  const center = (row: number) => Math.round((row * columns) / Math.max(rows, 1))
  const at = (row: number, column: number) => {
    const offset = column - center(row) + band
    return offset < 0 || offset >= width ? -1 : row * width + offset
  }
  cost[at(0, 0)] = 0
  for (let row = 0; row <= rows; row++) {
    const first = Math.max(0, center(row) - band)
    const last = Math.min(columns, center(row) + band)
    for (let column = first; column <= last; column++) {
      for (const [kind, [down, right, price]] of moves.entries()) {
        const from = row >= down && column >= right ? at(row - down, column - right) : -1
        const before = from < 0 ? Number.POSITIVE_INFINITY : (cost[from] ?? Number.POSITIVE_INFINITY)
        if (before === Number.POSITIVE_INFINITY) continue
        const one = sides[0].slice(row - down, row)
        const other = sides[1].slice(column - right, column)
        const value = before + price + (down > 0 && right > 0 ? mismatch(one, other, scale) : 0)
        const here = at(row, column)
        if (value < (cost[here] ?? 0)) {
          cost[here] = value
          step[here] = kind
        }
      }
    }
  }
  return trace(rows, columns, at, step, cost)
}

function trace(
  rows: number,
  columns: number,
  at: (row: number, column: number) => number,
  step: Int8Array,
  cost: Float64Array
): SentencePair[] {
  const pairs: SentencePair[] = []
  let [row, column] = [rows, columns]
  if (cost[at(row, column)] === Number.POSITIVE_INFINITY) return pairs
  while (row > 0 || column > 0) {
    const [down, right] = moves[step[at(row, column)] ?? 0] ?? moves[0]
    if (down > 0 && right > 0)
      pairs.push({translation: range(row - down, row), original: range(column - right, column)})
    row -= down
    column -= right
  }
  return pairs.reverse()
}

interface Measure {
  readonly length: number
  readonly numbers: readonly string[]
}

function measure({text}: PlacedSentence): Measure {
  return {length: text.length, numbers: text.match(/\d+(?:\.\d+)?/g) ?? []}
}

function mismatch(one: readonly Measure[], other: readonly Measure[], scale: number): number {
  const length = total(one) * scale
  const ratio = Math.abs(Math.log((length + 5) / (total(other) + 5)))
  const numbers = new Set(other.flatMap((measured) => measured.numbers))
  const printed = one.flatMap((measured) => measured.numbers)
  const shared = printed.filter((number) => numbers.has(number)).length
  return ratio * 2 - Math.min(shared, 3) * numberWorth
}

function total(measures: readonly Measure[]): number {
  return measures.reduce((sum, {length}) => sum + length, 0)
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from}, (_, index) => from + index)
}
