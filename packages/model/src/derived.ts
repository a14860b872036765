import type {Bound} from './figure.js'

/**
 * A number computed from figures. The formula is printed with it and holds the operands as stated,
 * e.g. `57.66亿元 ÷ 680.3亿元 × 100`.
 */
export interface Derived {
  readonly name: 'share' | 'gap' | 'ratio' | 'rest' | 'implied' | 'change'
  readonly value: number
  /** Upper end, when interval arithmetic gives a range. */
  readonly high?: number
  readonly unit: string
  /** What the operands' bounds make of the result: `lte` for "at most". */
  readonly bound: Bound
  readonly formula: string
  /** Ids of the figures it is computed from, in the formula's order. */
  readonly from: readonly string[]
  /** Ids of the reports it is about: part first, whole second. */
  readonly reports: readonly string[]
}
