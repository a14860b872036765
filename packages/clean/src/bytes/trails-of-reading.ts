import {charactersRead, charactersSpelt} from '@jianbao/lexicon/clean'
import {codeOf, isTrail} from './gbk.js'

/**
 * Second bytes of the characters with that first byte that are read so; of another tone where there are none (mirrors
 * gloss 績 with jī, which mainland dictionaries read jì).
 */
export function trailsOf(lead: number, reading: string): number[] {
  const trails = trailsIn(charactersRead(reading), lead)
  return trails.length > 0 ? trails : trailsIn(charactersSpelt(reading), lead)
}

function trailsIn(chars: string, lead: number): number[] {
  const trails = new Set<number>()
  for (const char of chars) {
    const code = codeOf(char)
    if (code !== undefined && code >> 8 === lead && isTrail(code & 0xff)) trails.add(code & 0xff)
  }
  return [...trails]
}
