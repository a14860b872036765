import type {Certainty} from '@jianbao/model'

/** A stretch of the current text: either as in the original, or what rules have put in place of a stretch of it. */
export interface Piece {
  readonly text: string
  readonly origin: number
  readonly originEnd: number
  readonly verbatim: boolean
  /** Every piece has the field: a damaged text has thousands, and one shape keeps them cheap. */
  readonly change: Mark | undefined
}

/** Why a piece is not as in the original. */
export interface Mark {
  readonly rule: string
  readonly certainty: Certainty
  readonly notes: readonly string[]
  readonly removal: string | undefined
}

export const isRemoved = ({text, change}: Piece) => change?.removal !== undefined && text === ''

/** The mark of a change over what another has put there before; what is removed is nothing else. */
export const under = (mark: Mark, before: Mark | undefined) => (mark.removal === undefined ? sumOf(before, mark) : mark)

export const none: readonly string[] = []

export const removed = (rule: string, removal: string): Mark => ({rule, certainty: 'determined', notes: none, removal})

/**
 * The mark of what two changes have put there: the earlier rule names the repair, the other is in its note, and one
 * inferred part makes it inferred. What was removed counts only where nothing else is.
 */
export function sumOf(one: Mark | undefined, two: Mark | undefined): Mark | undefined {
  if (!one || !two) return one ?? two
  if (two.removal !== undefined) return one.removal === undefined ? one : two
  if (one.removal !== undefined) return two
  const notes = [...one.notes]
  for (const note of two.rule === one.rule ? two.notes : [...two.notes, `then ${two.rule}`])
    if (!notes.includes(note)) notes.push(note)
  const certainty = one.certainty === 'inferred' ? one.certainty : two.certainty
  return {rule: one.rule, certainty, notes, removal: undefined}
}
