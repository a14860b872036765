import type {Kind} from '@jianbao/model'
import type {EnglishQuantity} from '@jianbao/quantity'
import type {BoundReading} from './bound.js'
import type {Clause} from './clause.js'
import type {Tagged} from './tagged.js'
import type {Topic} from './topic.js'

/** One quantity in its clause: what the rules look at. */
export interface View {
  readonly text: string
  readonly tags: readonly Tagged[]
  readonly clause: Clause
  readonly quantity: EnglishQuantity
  readonly quantities: readonly EnglishQuantity[]
  readonly index: number
  readonly bound: BoundReading
  /** Token before the number and its bound words (articles skipped); -1 at the start. */
  readonly lead: number
  /** Last verb of the clause before the number; -1 if there is none. */
  readonly verb: number
  readonly topic: Topic
}

/** What a rule says of a quantity. */
export interface Frame {
  readonly kind: Kind
  readonly subject: string
  /** The size is a cut: 18.6 becomes -18.6. */
  readonly negative?: boolean
  readonly rule: string
}

/** The look at −1 is spared: V8 takes it for the name of a property, and from then on all looks at that place are slow. */
export const lowerAt = (tags: readonly Tagged[], at: number): string => (at < 0 ? '' : (tags[at]?.token.lower ?? ''))
