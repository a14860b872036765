import {chineseKind, chineseNouns, chinesePatterns, WordTable} from '@jianbao/lexicon'

const {boundVerb, numberStart, onlyDescribes, placed} = chinesePatterns.kind

export type VerbClass = 'delta' | 'level'

export interface Verb {
  readonly at: number
  readonly word: string
  readonly role: VerbClass
}

const table = new WordTable<VerbClass | 'none'>([
  ...chineseNouns.inside.map((word) => [word, 'none'] as const),
  ...chineseKind.level.map((word) => [word, 'level'] as const),
  ...chineseKind.delta.map((word) => [word, 'delta'] as const),
  ...chineseKind.newly.map((word) => [word, 'delta'] as const)
])

const leading = new WordTable([
  ...chineseKind.leading.map((word) => [word, true] as const),
  ...chineseKind.notLeading.map((word) => [word, false] as const)
])

/**
 * A word that is a verb where the phrase begins with it (发展订单农业46万亩), behind a place (在学校布局体育场地35处), or right
 * before the number (提升100所学校).
 */
export function leadingVerb(text: string, from: number, head: number, to: number): string | null {
  const word = leadingAt(text, from, to) ?? leadingAt(text, head, to) ?? verbBehindPlace(text, from, to)
  const [last, isVerb] = leading.endingAt(text, to, head) ?? ['', false]
  return word ?? (isVerb ? last : null)
}

function leadingAt(text: string, at: number, to: number): string | null {
  const [word, verb] = leading.startingAt(text, at) ?? ['', false]
  if (!verb || at + word.length > to || /[、，]/.test(text.charAt(at + word.length))) return null
  // 养鸡10万只以上的村4个: the verb only describes
  return word.length === 1 && onlyDescribes.test(text.slice(at, to)) ? null : word
}

function verbBehindPlace(text: string, from: number, to: number): string | null {
  if (!placed.test(text.slice(from, from + 2))) return null
  for (let at = from + 2; at < to; at++) {
    const word = leadingAt(text, at, to)
    if (word !== null && word.length > 1) return word
  }
  return null
}

/** The verbs between `from` and `to` with their classes, in text order. */
export function verbsIn(text: string, from: number, to: number): Verb[] {
  const verbs: Verb[] = []
  for (let at = from; at < to; ) {
    const found = table.startingAt(text, at)
    const [word, role] = found ?? ['', 'none']
    if (role !== 'none' && at + word.length <= to && !boundsNumber(text, at, word)) verbs.push({at, word, role})
    at += found ? word.length : 1
  }
  return verbs
}

/** 超 in 超10亿元 is a bound, no verb. */
function boundsNumber(text: string, at: number, word: string): boolean {
  return boundVerb.test(word) && numberStart.test(text.charAt(at + word.length))
}
