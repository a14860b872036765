import {charactersRead, charactersSpelt} from '@jianbao/lexicon/clean'
import {codeOf, isTrail} from './gbk.js'

/** Second bytes by first byte. */
type Trails = ReadonlyMap<number, readonly number[]>

/** By syllable: of the characters that are read exactly so, and of those in whatever tone. */
const known = new Map<string, readonly [read: Trails, spelt: Trails]>()
const none: readonly number[] = []

/**
 * Second bytes of the characters with that first byte that are read so; of another tone where there are none (mirrors
 * gloss 績 with jī, which mainland dictionaries read jì).
 */
export function trailsOf(lead: number, reading: string): readonly number[] {
  let trails = known.get(reading)
  if (!trails) {
    trails = [trailsIn(charactersRead(reading)), trailsIn(charactersSpelt(reading))]
    known.set(reading, trails)
  }
  const [read, spelt] = trails
  return read.get(lead) ?? spelt.get(lead) ?? none
}

function trailsIn(chars: string): Trails {
  const found = new Map<number, number[]>()
  for (const char of chars) {
    const code = codeOf(char) ?? 0
    const [lead, trail] = [code >> 8, code & 0xff]
    if (!isTrail(trail)) continue
    const trails = found.get(lead) ?? []
    found.set(lead, trails)
    if (!trails.includes(trail)) trails.push(trail)
  }
  return found
}
