import type {Quantity} from '../quantity.js'

/** What stands at a place, and where to read on. */
export interface Reading {
  readonly end: number
  readonly quantities: readonly Quantity[]
}
