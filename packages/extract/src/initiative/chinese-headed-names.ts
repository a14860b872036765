import {findPlaces, initiativeNameFile, type NameHead, nameHeads, WordTable} from '@jianbao/lexicon'
import {coverage} from '../metric/coverage.js'
import {CharacterFold} from '../topic/character-fold.js'
import {createWordTrie, type WordTrie} from '../topic/word-trie.js'
import {conceptOf, termOf} from './concept.js'
import {foldChineseName} from './fold-name.js'
import type {Named} from './named.js'

interface Tables {
  readonly trie: WordTrie
  readonly heads: ReadonlyArray<readonly [noun: string, head: NameHead]>
  readonly before: WordTable<'before' | 'inside'>
  /** A number and what it counts, at the start of what stands before a head; the digits may be destroyed (▯.▯平方公里). */
  readonly counted: RegExp
  readonly isGeneric: (text: string) => boolean
  readonly ignored: ReadonlySet<string>
}

let made: Tables | undefined

function tables(): Tables {
  if (made) return made
  const {only_quoted, zh_before, zh_inside, zh_counted, zh_generic, not_initiatives} = initiativeNameFile
  const heads = nameHeads()
    .filter(({id}) => !only_quoted.includes(id))
    .flatMap((head) => head.zh.map((noun) => [noun, head] as const))
  made = {
    trie: createWordTrie(
      heads.map(([noun]) => noun),
      false,
      new CharacterFold((text) => text)
    ),
    heads,
    before: new WordTable([
      ...zh_before.map((word) => [word, 'before'] as const),
      ...zh_inside.map((word) => [word, 'inside'] as const)
    ]),
    counted: new RegExp(`^(?:(?:[\\d.]+|[一二三四五六七八九十两]+)(?:${zh_counted})|平方公里)`),
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
  const {counted, isGeneric, ignored} = tables()
  const short = end - headStart === 1
  if ((short ? initiativeNameFile.zh_after : '区站路址').includes(text.charAt(end) || ' ')) return []
  const from = startBefore(text, headStart, short ? longest.short : longest.name)
  if (from === null) return []
  const start = from + (counted.exec(text.slice(from, headStart))?.[0].length ?? 0)
  const core = foldChineseName(text.slice(start, headStart)).replace(edition, '')
  const name = core + foldChineseName(text.slice(headStart, end))
  if (core.length < (short ? 1 : 2) || isGeneric(core) || isGeneric(name) || ignored.has(name)) return []
  if (initiativeNameFile.zh_not_ends.some((ending) => name.endsWith(ending)) || (short && isDivision(name))) return []
  return [{start, end, name, concept: termOf(name, 'zh')?.id ?? conceptOf(core, head, 'zh'), kind: head.kind}]
}

/** Where the name before a head noun begins; `null` if no clause or verb ends within `limit` characters. */
function startBefore(text: string, headStart: number, limit: number): number | null {
  let start = headStart
  while (start > 0 && part.test(text.charAt(start - 1))) {
    const found = tables().before.endingAt(text, start)
    // 铁 of 地铁 after 地: the word that holds it may end further on
    if (found !== undefined && found[1] === 'before' && !isInside(text, start)) break
    const step = found !== undefined && found[1] === 'inside' ? found[0].length : 1
    if (headStart - start + step > limit + 1) return null
    start -= step
  }
  return headStart - start > limit ? null : start
}

/** The longest protected word has four characters. */
const longestInside = 4

/** Whether the verb that ends at `at` is only a part of a word that goes on behind it: 地 of 地铁. */
function isInside(text: string, at: number): boolean {
  const {zh_inside} = initiativeNameFile
  for (let start = Math.max(0, at - longestInside + 1); start < at; start++)
    if (zh_inside.some((word) => start + word.length > at && text.startsWith(word, start))) return true
  return false
}

/** 中山, 福山, 芜湖 are towns before they are mountains and lakes; of counties (巢湖) the lake is as likely. */
function isDivision(name: string): boolean {
  return findPlaces(name).some(({level}) => level === 'city' || !name.endsWith('湖'))
}
