import {type Code, charOf} from './gbk.js'
import {olderUserPlaces} from './older-user-places.js'

/**
 * Byte pairs that are no character: decoders show them as Private Use characters, and some pages drop those. The mirrors
 * know the older mappings only: of A994 nothing is left between ） and 擴 (`（一）擴大`), which is ⿺ today.
 */
export function emptyPairs(): ReadonlyMap<number, readonly number[]> {
  pairs ??= buildEmptyPairs()
  return pairs
}

let pairs: Map<number, number[]> | undefined

function buildEmptyPairs(): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const older = onceEmpty()
  for (let first = 0x81; first <= 0xfe; first++) {
    const seconds: number[] = []
    for (let second = 0x81; second <= 0xfe; second++)
      if (charOf(first, second) === undefined || older.has((first << 8) | second)) seconds.push(second)
    if (seconds.length > 0) found.set(first, seconds)
  }
  return found
}

/** The pairs that had no character of their own in the older mappings: A3A0 is a second full-width space today. */
function onceEmpty(): ReadonlySet<Code> {
  const codes = new Set<Code>([0xa3a0])
  for (const [from, to, lead, trail] of olderUserPlaces)
    for (let code = from; code <= to; code++) codes.add((lead << 8) | (trail + code - from))
  return codes
}
