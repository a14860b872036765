import type {Passage} from './figure.js'

/** A passage of the wider report about the narrower place, and what the narrower report says of the same matter. */
export interface PlacePassage {
  readonly place: string
  readonly thing: string
  /** Whether the wider report names the place itself. */
  readonly named: boolean
  readonly wider: Passage
  readonly narrower: readonly Passage[]
  readonly relation: 'same-fact' | 'complements' | 'ambition-differs' | 'none'
}
