import {comparePlaces} from '@jianbao/lexicon'
import type {ReportReading} from '@jianbao/model'

/** A name is the narrower place's own when its report says it this much more often, for its length, than the wider one. */
const ownTimes = 1.5

/** Said once, a name may be a passing remark. */
const least = 2

/**
 * Waters, heights and ports that the narrower report speaks of as its own: 茅山, 长荡湖. Names that the wider report says as
 * often (太湖) belong to both.
 */
export function ownNaturalNames(narrow: ReportReading, wide: ReportReading): string[] {
  const {natural, notNatural} = comparePlaces()
  const ends = new Set(natural.zh)
  const counts = new Map<string, number>()
  const text = narrow.cleanText
  for (let at = 1; at < text.length; at++) {
    if (!ends.has(text[at] ?? '')) continue
    for (const length of [2, 3]) {
      const name = text.slice(at + 1 - length, at + 1)
      if (/^\p{Script=Han}+$/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const scale = wide.cleanText.length / Math.max(text.length, 1)
  const own = [...counts].filter(([name, count]) => {
    if (count < least || notNatural.zh.some((word) => name.endsWith(word))) return false
    const others = wide.cleanText.split(name).length - 1
    return others > 0 && count * scale >= others * ownTimes
  })
  // 长荡湖 and its tail 荡湖 are counted alike: the longer is the name; 的茅山 is rarer than 茅山: the shorter is.
  return own
    .filter(
      ([name, count]) =>
        !own.some(
          ([other, more]) =>
            other !== name && (other.endsWith(name) ? more >= count : name.endsWith(other) && more > count)
        )
    )
    .map(([name]) => name)
}
