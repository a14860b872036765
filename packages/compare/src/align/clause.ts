import type {Figure} from '@jianbao/model'

/** Where a figure stands in its sentence. All strings leave the figure's own characters out. */
export interface Clause {
  /** From the last comma or semicolon to the figure. */
  readonly left: string
  /** From the last list mark (、) to the figure: the figure's own member of the list. */
  readonly ownLeft: string
  /** From the figure to the next list mark, comma or figure-like number. */
  readonly ownRight: string
  /** From the figure to the end of the clause. */
  readonly right: string
  /** Clauses before it in the sentence, nearest first, up to the last semicolon. */
  readonly before: readonly string[]
}

// A comma between digits belongs to the number: 1,700.
const clauseEnd = /[，；;。！？!?:：]|,(?!\d{3})/g
const listMark = /[、]|和(?=\d)|,/g

/** The clause around a figure: `新增口袋公园4个、停车位1800个` has `停车位` as own left and all of it as left. */
export function clauseOf(figure: Pick<Figure, 'quote' | 'quoteOffset' | 'surface'>): Clause {
  const before = figure.quote.slice(0, Math.max(0, figure.quoteOffset))
  const after = figure.quote.slice(figure.quoteOffset + figure.surface.length)
  const left = before.slice(lastEnd(before, clauseEnd))
  const right = after.slice(0, firstStart(after, clauseEnd))
  return {
    left,
    ownLeft: left.slice(lastEnd(left, listMark)),
    right,
    ownRight: right.slice(0, firstStart(right, /[、,\d]/g)),
    before: previousClauses(before.slice(0, before.length - left.length))
  }
}

function previousClauses(text: string): string[] {
  const sinceSemicolon = text.slice(lastEnd(text.replace(/[；;]$/, '。'), /[；;。]/g))
  return sinceSemicolon
    .split(clauseEnd)
    .filter((clause) => clause !== '')
    .reverse()
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0
  for (const hit of text.matchAll(pattern)) end = hit.index + hit[0].length
  return end
}

function firstStart(text: string, pattern: RegExp): number {
  const [hit] = text.matchAll(pattern)
  return hit?.index ?? text.length
}
