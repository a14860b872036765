import type {Span} from '@jianbao/model'

const shortestName = 3
const longestName = 12
// A site has few names, and each is looked for in the whole text.
const mostNames = 4

/**
 * Finds in `秘@写@网@新登记` the name that the text has elsewhere without signs, with the sign that parts it from the
 * report; the whole where it has none.
 */
export function nameFinder(text: string): (signed: string) => Span {
  const known = new Map<string, Span>()
  return (signed) => {
    const whole = {start: 0, end: signed.length}
    const found = known.get(signed) ?? (known.size < mostNames ? (partIn(signed, text) ?? whole) : whole)
    if (known.size < mostNames) known.set(signed, found)
    return found
  }
}

/** Characters and signs by turns. */
function partIn(signed: string, text: string): Span | undefined {
  const count = (signed.length + 1) / 2
  for (let length = Math.min(count, longestName); length >= shortestName; length--)
    for (let at = 0; at + length <= Math.min(count, longestName); at++) {
      const name = Array.from({length}, (_, k) => signed.charAt(2 * (at + k))).join('')
      if (text.includes(name)) return {start: Math.max(0, 2 * at - 1), end: Math.min(signed.length, 2 * (at + length))}
    }
  return undefined
}
