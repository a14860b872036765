import {initiativeNameFile, type NameHead, nameHeads, WordTable} from '@jianbao/lexicon'
import {coverage} from '../metric/coverage.js'
import {createWordTrie, type WordTrie} from '../topic/word-trie.js'
import {conceptOf, termOf} from './concept.js'
import {foldChineseName} from './fold-name.js'
import type {Named} from './named.js'

interface Tables {
  readonly trie: WordTrie
  readonly heads: ReadonlyArray<readonly [noun: string, head: NameHead]>
  readonly before: WordTable<true>
  readonly isGeneric: (text: string) => boolean
  readonly ignored: ReadonlySet<string>
}

let made: Tables | undefined

function tables(): Tables {
  if (made) return made
  const {only_quoted, zh_before, zh_generic, not_initiatives} = initiativeNameFile
  const heads = nameHeads()
    .filter(({id}) => !only_quoted.includes(id))
    .flatMap((head) => head.zh.map((noun) => [noun, head] as const))
  made = {
    trie: createWordTrie(
      heads.map(([noun]) => noun),
      false
    ),
    heads,
    before: new WordTable(zh_before.map((word) => [word, true] as const)),
    isGeneric: coverage(zh_generic),
    ignored: new Set(not_initiatives.zh)
  }
  return made
}

/**
 * Proper names that a head noun ends: 沪宁沿江高铁, 金坛港, 长荡湖, 华罗庚科学城. A name reaches back to where the clause begins
 * or a verb ends; what common nouns alone make up (重点产业园) is no name.
 */
export function chineseHeadedNames(text: string): Named[] {
  const {trie, heads} = tables()
  const hits = trie.find(text)
  return hits.flatMap(({start, end, word}, at) => {
    const entry = heads[word]
    // 洋山港 is a port, not a mountain.
    return entry === undefined || hits[at + 1]?.start === end ? [] : nameBefore(text, start, end, entry[1])
  })
}

/** Longer names are clauses. One character of a lake or mountain has at most four before it. */
const longest = {name: 16, short: 4}

/** Events are the same from year to year. */
const edition = /^(?:第[一二三四五六七八九十百\d]+届|\d{4}年?)/

const part = /[\p{Script=Han}A-Za-z0-9()（）·—]/u

function nameBefore(text: string, headStart: number, end: number, head: NameHead): Named[] {
  const {before, isGeneric, ignored} = tables()
  const short = end - headStart === 1
  if ((short ? initiativeNameFile.zh_after : '区站路').includes(text.charAt(end) || ' ')) return []
  const limit = short ? longest.short : longest.name
  let start = headStart
  while (start > 0 && part.test(text.charAt(start - 1)) && before.endingAt(text, start) === undefined) {
    if (headStart - start >= limit) return []
    start--
  }
  const core = foldChineseName(text.slice(start, headStart)).replace(edition, '')
  const name = core + foldChineseName(text.slice(headStart, end))
  if (core.length < (short ? 1 : 2) || isGeneric(core) || isGeneric(name) || ignored.has(name)) return []
  return [{start, end, name, concept: termOf(name, 'zh')?.id ?? conceptOf(core, head, 'zh'), kind: head.kind}]
}
