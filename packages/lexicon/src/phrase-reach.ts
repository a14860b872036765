/** How many words the longest of the phrases has that begin (or end) with a word: one look-up tells that nearly all begin none. */
export function phraseReach(phrases: Iterable<string>, side: 'first' | 'last'): ReadonlyMap<string, number> {
  const reach = new Map<string, number>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const word = (side === 'first' ? words[0] : words.at(-1)) ?? ''
    reach.set(word, Math.max(reach.get(word) ?? 0, words.length))
  }
  return reach
}
