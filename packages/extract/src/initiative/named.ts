import type {InitiativeKind} from '@jianbao/lexicon'

/** A name of an undertaking in a sentence, as the readers of either language find it. */
export interface Named {
  /** UTF-16 offsets into the sentence, end exclusive. */
  readonly start: number
  readonly end: number
  /** Normal form that mentions are grouped by. */
  readonly name: string
  /** Concept id that joins languages, or `null`. */
  readonly concept: string | null
  readonly kind: InitiativeKind
  /** Where what names it begins, behind the matter that it is for: 美丽乡村[“十百千”工程]. */
  readonly own?: number
}
