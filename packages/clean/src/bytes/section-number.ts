const early = /^（[一二三四五六七八九十]）$/
const late = /^（[一二三四五六七八九十]{2,3}）$/
// Its three characters one by one would cost three times as much. Few reports come to （十二）, hardly one to （三十）.
const [anEarlyOne, aLateOne] = [-8, -10.5]

/** Log probability of `（二）`, the number of a section, as one word; −∞ for what is none. */
export function sectionNumber(word: string): number {
  if (early.test(word)) return anEarlyOne
  return late.test(word) ? aLateOne : -Infinity
}
