import type {Quantity} from '@jianbao/quantity'
import type {Tail} from './tail.js'

/** A quantity with what stands around it in its clause. All offsets are of the sentence. */
export interface Site {
  readonly quantity: Quantity
  /** Where its clause, or the part of it behind the quantity before, begins. */
  readonly from: number
  /** Where the clause begins, whatever quantities stand in it. */
  readonly clause: number
  /** Where the clause ends. */
  readonly to: number
  /** Where the quantity before it ends; 0 for the first. */
  readonly previousEnd: number
  /** Words between subject and number. */
  readonly tail: Tail
  /** The quantity before it, when only `、` 和 至 stand between them. */
  readonly follows: Site | null
  /** Describes a class of things that something else counts. */
  readonly threshold: boolean
}
