import {MappedText} from '@jianbao/mapped-text'
import type {Removal, Repair} from '@jianbao/model'

/**
 * The clean text again, from what the reader gave and the list of what was done to it.
 *
 * @param original the text of the {@link ReadDocument}, or the decoded original of a plain text file
 * @example
 * replayRepairs(document.text, clean.repairs, clean.removals) === clean.text.value
 */
export function replayRepairs(
  original: MappedText | string,
  repairs: readonly Repair[],
  removals: readonly Removal[]
): string {
  const text = typeof original === 'string' ? MappedText.fromOriginal(original) : original
  const changes = [...repairs, ...removals.map(({start, end}) => ({start, end, after: ''}))].sort(
    (a, b) => a.start - b.start || a.end - b.end
  )
  const parts: string[] = []
  let at = 0
  for (const {start, end, after} of changes) {
    const from = offsetOf(text, start)
    parts.push(text.value.slice(at, Math.max(at, from)), after)
    at = Math.max(at, from, start === end ? from : offsetOf(text, end))
  }
  parts.push(text.value.slice(at))
  return parts.join('')
}

/** Offset in the text of the first thing that comes from `origin` or behind it. */
function offsetOf({segments, value}: MappedText, origin: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]
    if (segment && segment.origin + segment.originLength <= origin) low = middle + 1
    else high = middle
  }
  const segment = segments[low]
  if (!segment) return value.length
  return segment.verbatim ? segment.start + Math.max(0, origin - segment.origin) : segment.start
}
