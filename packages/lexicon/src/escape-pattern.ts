/** Source of a pattern that matches the word as it is written: `a.m.` is `a\.m\.`. */
export function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
