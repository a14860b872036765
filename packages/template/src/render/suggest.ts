import {distance} from 'fastest-levenshtein'

/** A slip changes at most a third of a word, and two letters of a short one. */
const farthest = (word: string) => Math.max(2, Math.floor(word.length / 3))

/** `Did you mean “figures”?`, or nothing when no name is near. */
export function suggest(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = farthest(word) + 1
  for (const name of names) {
    const far = distance(word.toLowerCase(), name.toLowerCase())
    if (far < least) [best, least] = [name, far]
  }
  return best === undefined ? undefined : `Did you mean “${best}”?`
}
