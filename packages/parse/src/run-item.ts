import type {Span} from '@jianbao/model'
import type {Draft} from './draft.js'
import type {Heading} from './heading.js'

/** A paragraph of a run, with the lead sentence that it may begin with. */
export interface Item {
  readonly span: Span
  readonly lead: Heading | null
}

export function paragraphOf({span}: Item): Draft {
  return {type: 'paragraph', span}
}
