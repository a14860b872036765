import type {Change} from '../rule.js'

/** Sorted, of those that overlap the first. */
export function apart(found: readonly Change[]): Change[] {
  const kept: Change[] = []
  for (const change of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change)
  return kept
}
