import type {Change} from '../rule.js'

/**
 * A change for each match of a global pattern. `after` gives the new text, `undefined` leaves the match alone.
 */
export function replaceAll(
  text: string,
  pattern: RegExp,
  after: (match: RegExpMatchArray & {index: number}) => string | undefined,
  note?: string
): Change[] {
  const changes: Change[] = []
  for (const match of text.matchAll(pattern)) {
    const put = after(match)
    if (put === undefined || put === match[0]) continue
    const {index} = match
    changes.push({
      start: index,
      end: index + match[0].length,
      after: put,
      certainty: 'determined',
      ...(note === undefined ? {} : {note})
    })
  }
  return changes
}
