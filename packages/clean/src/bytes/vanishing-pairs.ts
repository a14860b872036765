import {reportSentences, scriptTables} from '@jianbao/lexicon/clean'
import {codeOf, emptyPairs} from './gbk.js'
import type {Vanished} from './surroundings.js'

/** The pairs of neighbours that can vanish so, of an undamaged text and of the sentences of other reports in its script. */
export function vanishingPairs(intact: string, isTraditional: boolean): Vanished {
  const sentences = isTraditional ? traditionalSentences() : reportSentences
  // A pair that the text has once may be chance; the sentences' are words.
  const text = `${intact}\n${sentences}\n${sentences}`
  const counts = new Map<string, number>()
  for (const run of text.match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    let one = codeOf(run.charAt(0)) ?? 0
    for (let at = 1; at < run.length; at++) {
      const two = codeOf(run.charAt(at)) ?? 0
      if (isEmpty(one & 0xff, two >> 8) && emptyPairs().has(two & 0xff)) {
        const word = run.slice(at - 1, at + 1)
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
      one = two
    }
  }
  const found = new Map<number, {word: string; trail: number; rank: number}[]>()
  for (const [word, count] of counts) {
    const one = codeOf(word.charAt(0)) ?? 0
    const two = codeOf(word.charAt(1)) ?? 0
    if (count < 2) continue
    const list = found.get(one >> 8) ?? []
    found.set(one >> 8, list)
    list.push({word, trail: two & 0xff, rank: Math.log(count / text.length)})
  }
  return found
}

let converted: string | undefined

/** The sentences of reports in traditional characters, one for one; of several forms the first. */
function traditionalSentences(): string {
  if (converted !== undefined) return converted
  const forms = new Map([...scriptTables().characters].reverse().map(([from, to]) => [to, from]))
  converted = Array.from(reportSentences, (char) => forms.get(char) ?? char).join('')
  return converted
}

/** Whether two bytes are no character together. */
export const isEmpty = (first: number, second: number) => emptyPairs().get(first)?.includes(second) === true
