import {compareStages, type Stage} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {Clause} from './clause.js'
import {type WordMatcher, wordMatcher} from './word-matcher.js'

interface StageIndex {
  readonly matcher: WordMatcher
  readonly byWord: ReadonlyMap<string, Stage>
}

const indexes = new Map<Language, StageIndex>()

/**
 * Stages that say it all when a phrase holds several: `累计建成` is a stock, `新开工建设` a start. The others add up:
 * `签约引进` is signed and attracted.
 */
const decisive = new Set(['stock', 'net', 'inspected', 'reserved', 'started', 'building', 'benefited', 'reduced'])

/** How many clauses back a verb still governs: `签约引进产业项目126个、协议投资420亿元,其中超10亿元项目18个`. */
const reach = 2

/** The stages of what a figure counts; empty when the text names none. */
export function stagesOf(clause: Clause, subject: string, language: Language): ReadonlySet<string> {
  const own = find(`${clause.ownLeft}|${subject}|${clause.ownRight}`, language)
  if (own.length > 0) return reduce(own)
  for (const text of [clause.left, clause.right, ...clause.before.slice(0, reach)]) {
    const found = find(text, language)
    if (found.length > 0) return reduce(found)
  }
  return new Set()
}

/** The text with every stage word taken out. */
export function withoutStages(text: string, language: Language): string {
  return index(language).matcher.replace(text, '|')
}

function find(text: string, language: Language): string[] {
  const {matcher, byWord} = index(language)
  return matcher.find(text).flatMap(({word}) => byWord.get(word)?.id ?? [])
}

function reduce(found: readonly string[]): ReadonlySet<string> {
  const priority = compareStages().stages.map((stage) => stage.id)
  const first = priority.find((id) => decisive.has(id) && found.includes(id))
  if (first !== undefined) return new Set([first])
  // 新增 before another verb only says that it is of this year: `新增入库`, `新增培育`.
  const others = found.filter((id) => id !== 'added')
  return new Set(others.length > 0 ? others : found)
}

function index(language: Language): StageIndex {
  const known = indexes.get(language)
  if (known !== undefined) return known
  const byWord = new Map(
    compareStages().stages.flatMap((stage) => stage[language].map((word) => [word, stage] as const))
  )
  const made = {matcher: wordMatcher([...byWord.keys()], language), byWord}
  indexes.set(language, made)
  return made
}
