import type {Draft} from './draft.js'
import type {Heading} from './heading.js'

/** Finds the next heading for drafts that ask in their order, so that all together go over the drafts once. */
export class HeadingsAhead {
  readonly #drafts: readonly Draft[]
  #ahead = 0

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts
  }

  behind(at: number): Heading | null {
    const drafts = this.#drafts
    while (this.#ahead < drafts.length && (this.#ahead <= at || drafts[this.#ahead]?.type !== 'heading')) this.#ahead++
    const next = drafts[this.#ahead]
    return next?.type === 'heading' ? next.heading : null
  }
}
