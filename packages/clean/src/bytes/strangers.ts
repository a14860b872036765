import {scriptTables} from '@jianbao/lexicon/clean'

// Of a character's two forms the simplified one is foreign to the text if it is this many times rarer (a mirror's own
// footer is often in simplified characters).
const timesRarer = 8

/**
 * Simplified forms that a text in traditional characters has nowhere: 费 where it writes 費. 托, 曲 and 升 are characters
 * of both scripts (託, 麴 and 昇 are simplified to them): only a text that has the other one does without them.
 */
export function strangersTo(intact: string): Set<string> {
  const counts = new Uint32Array(0x10000)
  for (let at = 0; at < intact.length; at++) {
    const unit = intact.charCodeAt(at)
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  const countOf = (char: string) => counts[char.charCodeAt(0)] ?? 0
  const strangers = new Set<string>()
  const {characters, kept} = scriptTables()
  for (const [traditional, simplified] of characters) {
    const least = kept.has(simplified) ? 1 : 0
    if (countOf(traditional) >= least && countOf(simplified) * timesRarer <= countOf(traditional))
      strangers.add(simplified)
  }
  return strangers
}
