import {reportSentences} from '@jianbao/lexicon/clean'

/** Pairs of Han characters that stand side by side, both UTF-16 units as one number. */
export type Pairs = ReadonlySet<number>

/** The pairs of some texts. */
export function pairsOf(texts: readonly string[]): Pairs {
  const pairs = new Set<number>()
  for (const text of texts) {
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const isHan = unit >= 0x3400 && unit <= 0x9fff
      if (isHan && before !== 0) pairs.add(before * 0x10000 + unit)
      before = isHan ? unit : 0
    }
  }
  return pairs
}

let sentences: Pairs | undefined

/** The pairs of the sentences in the wording of reports. */
export function reportPairs(): Pairs {
  sentences ??= pairsOf([reportSentences])
  return sentences
}

/** Share of a text's pairs that some of the sets have; 1 where it has none. */
export function shareOf(pairs: Pairs, ...sets: readonly Pairs[]): number {
  if (pairs.size === 0) return 1
  let found = 0
  for (const pair of pairs) if (sets.some((set) => set.has(pair))) found++
  return found / pairs.size
}
