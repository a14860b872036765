/**
 * All matches of a global pattern, which is not empty. `matchAll` makes a new expression for every text, which takes longer
 * than to find that a sentence has no match.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}
