import {codeOf} from './gbk.js'
import type {Step} from './hypothesis.js'
import type {Surroundings} from './surroundings.js'
import {isEmpty} from './vanishing-pairs.js'

// Log probability of the rarest character that is tried where pairs were dropped (the 3,000th of the language).
export const leastCommon = -11.5

/** What was read between two tokens where as many pairs were dropped. */
export type StepFor = (emit: string, pairs: number) => Step

/** `（六）` between whose halves two pairs were dropped one after the other; `（六）“`, of which the page shows half a “. */
export function strippedNumbers(byte: number, step: StepFor): Step[] {
  const ends = ['）', '）“', '）《'].filter((end) => ((codeOf(end.charAt(end.length - 1)) ?? 0) & 0xff) === byte)
  return Array.from('一二三四五六七八九十').flatMap((char) => {
    const code = codeOf(char) ?? 0
    if (!isEmpty(0xa8, code >> 8) || !isEmpty(code & 0xff, 0xa3)) return []
    return ends
      .filter((end) => end.length === 1 || isEmpty(0xa9, 0xa1))
      .map((end) => step(`（${char}${end}`, end.length + 1))
  })
}

/**
 * `（六）營`, of which the page shows the last byte only, `I`; behind the first half of the number `（二）擴`. The pair of ）
 * and the character behind it, one of `next`, is none in the older mappings.
 */
export function strippedSections(
  pending: number,
  next: () => readonly string[],
  step: StepFor,
  {model}: Surroundings
): Step[] {
  const numbers = Array.from('一二三四五六七八九十').filter((char) => isEmpty((codeOf(char) ?? 0) & 0xff, 0xa3))
  const heads = numbers.flatMap((char) => {
    const lead = (codeOf(char) ?? 0) >> 8
    if (pending === lead) return [{head: `${char}）`, pairs: 2}]
    return pending === 0xa3 && isEmpty(0xa8, lead) ? [{head: `（${char}）`, pairs: 3}] : []
  })
  if (heads.length === 0) return []
  const behind = next().filter(
    (char) => isEmpty(0xa9, (codeOf(char) ?? 0) >> 8) && model.commonness.of(char) >= leastCommon
  )
  return heads.flatMap(({head, pairs}) => behind.map((char) => step(head + char, pairs)))
}

/** The steps of a place, by its bytes and the last character read (`undefined` if it does not matter); found once. */
export function remembered(
  {dropped}: Surroundings,
  bytes: number,
  last: string | undefined,
  find: () => readonly Step[]
): readonly Step[] {
  // Bytes are three at most.
  const key = last === undefined ? bytes : 0x1000000 * (last.charCodeAt(0) || 1) + bytes
  let steps = dropped.get(key)
  if (!steps) {
    steps = find()
    dropped.set(key, steps)
  }
  return steps
}
