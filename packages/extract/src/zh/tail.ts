import {anyOf, chineseComparisons, chinesePatterns, chineseTail, type TailRole, WordTable} from '@jianbao/lexicon'

const {betterLower, boundedEnd, comparison, distance, moment, sumReached, surplus, year} = chinesePatterns.site

/** Words between a subject and its number, and where the subject ends before them. */
export interface Tail {
  readonly end: number
  readonly roles: ReadonlySet<TailRole>
  /** Growth of the value: 1, -1, or 0 when the number is a level (also 增长到). */
  readonly change: -1 | 0 | 1
  /** What the number is compared with: 上年, 2019年同期, 全国. */
  readonly against: string | null
  /** Bound words, as written. */
  readonly words: readonly string[]
}

const roles = Object.keys(chineseTail) as TailRole[]
const table = new WordTable<TailRole>(roles.flatMap((role) => chineseTail[role].map((word) => [word, role] as const)))

const {below, less} = chineseComparisons

const lower = new RegExp(`^(?:${anyOf(below, less)})`)

/** Reads backwards from the number at `to`; the subject begins not before `from`. */
export function readTail(text: string, from: number, to: number, unit: string): Tail {
  const found = new Set<TailRole>()
  const words: string[] = []
  const apart = readDistance(text, from, to, unit)
  let end = apart?.end ?? to
  let change: -1 | 0 | 1 = apart?.change ?? 0
  let against = apart?.against ?? null
  if (apart?.bound) found.add(apart.bound)
  let result = false
  for (;;) {
    while (end > from && /[\s“”"]/.test(text.charAt(end - 1)) && /[\s"]/.test(text.charAt(end - 1))) end--
    const word = table.endingAt(text, end, from)
    if (word && carries(word, words.length, unit)) {
      found.add(word[1])
      words.push(word[0])
      end -= lengthOf(word[0], end - from)
      if (word[1] === 'result') result = true
      // 改造、提升等57件实事: what stands before 等 is listed, not grown
      if (word[0] === '等') break
      if (word[1] === 'improve' && !result) change = betterLower.test(text.slice(from, end)) ? -1 : 1
      if (change === 0) change = changeOf(word[1], result && !(word[0].endsWith('增长') && words.includes('为')))
      continue
    }
    const near = text.slice(Math.max(from, end - 24), end)
    const then = word ? null : moment.exec(near)
    if (then) {
      found.add('before')
      end -= then[0].length
      continue
    }
    const compared = comparison.exec(near) ?? (words.length > 0 || end === to ? year.exec(near) : null)
    if (!compared || word) break
    against = compared.groups?.['against'] ?? against
    end -= compared[0].length
  }
  // 煤炭产业占比降低率两项指标: a noun in a list, no growth
  if (unit === 'count' && (found.has('growNoun') || found.has('fallNoun')) && words.length === 1) change = 0
  return {end, roles: found, change, against, words}
}

/**
 * 华能5万千瓦: 能 carries a number only before another such word (能达到); 住房条件改善1.5万户: only a rate is better by so much.
 */
function carries([word, role]: readonly [string, TailRole], read: number, unit: string): boolean {
  if (role === 'improve') return unit === '%' || unit === 'pp'
  return role !== 'keep' && !(word === '能' && read === 0)
}

/** 经济总量达1850亿元: before a noun of two characters 总量 is part of the subject. */
function lengthOf(word: string, left: number): number {
  return sumReached.test(word) && left - word.length === shortNoun ? 1 : word.length
}

const shortNoun = 2

function changeOf(role: TailRole, result: boolean): -1 | 0 | 1 {
  if (role === 'growNoun') return 1
  if (role === 'fallNoun') return -1
  if (result) return 0
  return role === 'grow' ? 1 : role === 'fall' ? -1 : 0
}

/** How far from what: 比年初计划少了近500亿元. */
interface Distance extends Pick<Tail, 'change' | 'against' | 'end'> {
  readonly bound: 'near' | 'approx' | 'gt' | null
}

function readDistance(text: string, from: number, to: number, unit: string): Distance | null {
  const bounded = boundedEnd.exec(text.slice(from, to))?.[0] ?? ''
  const match = (unit === 'pp' ? distance : surplus).exec(text.slice(from, to - bounded.length))
  if (!match) return null
  const bound = bounded.includes('近')
    ? 'near'
    : bounded.includes('约')
      ? 'approx'
      : bounded.includes('超')
        ? 'gt'
        : null
  const word = match.groups?.['word'] ?? match.groups?.['than_word'] ?? ''
  const against = match.groups?.['against'] ?? match.groups?.['than'] ?? null
  const change: -1 | 1 = lower.test(word) ? -1 : 1
  return {end: from + match.index, change, against, bound}
}
