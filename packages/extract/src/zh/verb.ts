import {chineseKind, chineseNouns, WordTable} from '@jianbao/lexicon'

export type VerbClass = 'delta' | 'level'

export interface Verb {
  readonly at: number
  readonly word: string
  readonly role: VerbClass
}

const table = new WordTable<VerbClass | 'none'>([
  ...chineseNouns.inside.map((word) => [word, 'none'] as const),
  ...chineseKind.level.map((word) => [word, 'level'] as const),
  ...chineseKind.delta.map((word) => [word, 'delta'] as const)
])

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
  return (
    /^(?:达到?|超过?|突破)$/.test(word) && /[\d０-９一二两三四五六七八九十百千万亿]/.test(text.charAt(at + word.length))
  )
}
