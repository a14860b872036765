/** The elements of a drawing by number, the outermost being 0. */
export interface Drawing {
  readonly children: number[][]
  /** Parts that each element draws, too: `<use>`, patterns, masks, markers. */
  readonly references: {id: string; times: number}[][]
  readonly ids: Map<string, number>
}

/** The printer follows references by recursion. */
const deepest = 200

/**
 * How many elements a drawing draws, references followed: ten levels of ten `<use>` each draw ten thousand million.
 *
 * @param most counting stops above this. A reference in a circle counts as more than that, as does a chain of hundreds.
 */
export function drawnParts({children, references, ids}: Drawing, most: number): number {
  const counts = new Map<number, number>()
  const open = new Set<number>()
  const count = (part: number): number => {
    const known = counts.get(part)
    if (known !== undefined) return known
    if (open.has(part) || open.size > deepest) return Number.POSITIVE_INFINITY
    open.add(part)
    let sum = 1
    for (const child of children[part] ?? []) sum += count(child)
    for (const {id, times} of references[part] ?? []) {
      const target = ids.get(id)
      if (target !== undefined) sum += times * count(target)
      if (sum > most) break
    }
    open.delete(part)
    counts.set(part, sum)
    return sum
  }
  return count(0)
}
