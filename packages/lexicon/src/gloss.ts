import {data} from './generated/initiatives-glosses.js'
import {WordTable} from './word-table.js'

/** `data/initiatives/glosses.yaml`: English by Chinese word. */
export interface GlossFile {
  readonly source: string
  readonly words: Readonly<Record<string, string>>
}

export const glossFile = data as GlossFile

let table: WordTable<string> | undefined

/**
 * The literal English of a Chinese name, word by word, longest words first; `null` where a word is not known.
 *
 * @example gloss('龙城英才计划') // 'dragon city talent plan'
 */
export function gloss(name: string): string | null {
  table ??= new WordTable(Object.entries(glossFile.words))
  const words: string[] = []
  for (let at = 0; at < name.length; ) {
    const hit = table.startingAt(name, at)
    if (hit === undefined) return null
    if (hit[1] !== '') words.push(hit[1])
    at += hit[0].length
  }
  return words.join(' ')
}
