import {divisions} from './divisions.js'
import {data} from './generated/compare-english-names.js'
import type {GlossFile} from './gloss.js'
import {metrics} from './metric.js'
import {terms} from './term.js'
import {WordTable} from './word-table.js'

/** `data/compare/english-names.yaml`: English by Chinese word, in the plural where it is counted. */
export const englishNameFile = data as GlossFile

let table: WordTable<string> | undefined

/** What has a name of its own in the lexicon (terms, metrics) goes before the single words. */
function words(): WordTable<string> {
  table ??= new WordTable([
    // 新建 is a district too: a word of the field goes before a place
    ...divisions().map(({short, enShort}): [string, string] => [short, enShort]),
    ...Object.entries(englishNameFile.words),
    ...metrics().map(({zh, en}): [string, string] => [zh, en]),
    ...terms().flatMap(({zh, en}) => zh.map((name): [string, string] => [name, en[0] ?? '']))
  ])
  return table
}

/** Marks around names that English leaves out. */
const marks = /["“”‘’「」《》\s]/g

/**
 * The English of a Chinese name that no catalogue lists, put together from the lexicon's words, longest first; `null`
 * where a part has none: half a translation would name something else.
 *
 * @example composeName('国家级绿色工厂') // 'national green factories'
 */
export function composeName(name: string): string | null {
  const plain = name.replace(marks, '')
  const parts: string[] = []
  for (let at = 0; at < plain.length; ) {
    const letters = /^[A-Za-z0-9+.]+/.exec(plain.slice(at))?.[0]
    const hit = letters === undefined ? words().startingAt(plain, at) : ([letters, letters] as const)
    if (hit === undefined) return null
    if (hit[1] !== '') parts.push(hit[1])
    at += hit[0].length
  }
  return parts.length > 0 ? parts.join(' ') : null
}
