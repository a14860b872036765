import {chineseKind, chineseNouns, WordTable} from '@jianbao/lexicon'

export type VerbClass = 'delta' | 'level'

const table = new WordTable<VerbClass | 'none'>([
  ...chineseNouns.inside.map((word) => [word, 'none'] as const),
  ...chineseKind.level.map((word) => [word, 'level'] as const),
  ...chineseKind.delta.map((word) => [word, 'delta'] as const)
])

/** The classes of the verbs between `from` and `to`, in text order. */
export function verbClasses(text: string, from: number, to: number): VerbClass[] {
  const classes: VerbClass[] = []
  for (let at = from; at < to; ) {
    const found = table.startingAt(text, at)
    if (found && found[1] !== 'none' && at + found[0].length <= to) classes.push(found[1])
    at += found ? found[0].length : 1
  }
  return classes
}

/** Whether a word of this class begins at `at`, and how long it is. */
export function verbAt(text: string, at: number): readonly [string, VerbClass] | null {
  const found = table.startingAt(text, at)
  return found && found[1] !== 'none' ? [found[0], found[1]] : null
}
