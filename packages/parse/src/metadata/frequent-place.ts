import {metadataCues, placesIn} from '@jianbao/lexicon'

/** How much of the text is counted: names of the own place stand everywhere. */
const counted = 40_000

/** What a report calls its own place: 我市, 全区. */
const own = metadataCues.places.own.map(({words, levels}) => ({pattern: new RegExp(words, 'g'), levels}))

/**
 * The place that a Chinese report without a head is about: of the level that it calls its own (我市), the one that it
 * names most. Short names count for places that are named in full somewhere (丹阳市 … 丹阳高新区), since alone they may
 * be plain words. Empty if nothing is named three times.
 */
export function frequentPlace(text: string): string {
  const sample = text.slice(0, counted)
  const [best] = own
    .map(({pattern, levels}) => ({levels, count: sample.match(pattern)?.length ?? 0}))
    .sort((a, b) => b.count - a.count)
  if (best === undefined || best.count === 0) return ''
  const counts = new Map<string, number>()
  for (const {divisions} of placesIn(sample)) {
    const division = divisions.find(({level}) => best.levels.includes(level))
    if (division !== undefined && !counts.has(division.name))
      counts.set(division.name, sample.split(division.short).length - 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most !== undefined && most[1] >= 3 ? most[0] : ''
}
