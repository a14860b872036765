import {compareStages, type Stage} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {Clause} from './clause.js'
import {facetWords} from './facet-words.js'
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
  for (const text of [clause.left, clause.right]) {
    const found = find(text, language)
    if (found.length > 0) return reduce(found)
  }
  return facetWords(language).verbs.find(clause.left).length > 0 ? new Set() : inherited(clause, language)
}

/** What the verb of the clauses before makes of a clause without a verb. */
function inherited(clause: Clause, language: Language): ReadonlySet<string> {
  for (const text of clause.before.slice(0, reach)) {
    const found = find(text, language)
    // 累计 counts its own clause, not the next: `累计超12家,重大技术攻关2个`; only 其中 carries it on.
    if (found.includes('stock') && !/^其中|^of which/.test(clause.left)) return new Set()
    if (found.length > 0) return reduce(found)
    if (facetWords(language).verbs.find(text).length > 0) return new Set()
  }
  return new Set()
}

/** Every stage that a text names. */
export function stageWords(text: string, language: Language): ReadonlySet<string> {
  return new Set(find(text, language))
}

/** The text with every stage word taken out. */
export function withoutStages(text: string, language: Language): string {
  return index(language).matcher.replace(text, '|')
}

/** Whether a text begins with a stage word: 入围 of `入围国家绿色制造名单`. */
export function stageAtStart(text: string, language: Language): boolean {
  return index(language)
    .matcher.find(text)
    .some(({start}) => start === 0)
}

function find(text: string, language: Language): string[] {
  const {matcher, byWord} = index(language)
  return matcher.find(text).flatMap(({word}) => byWord.get(word)?.id ?? [])
}

function reduce(found: readonly string[]): ReadonlySet<string> {
  const priority = compareStages().stages.map((stage) => stage.id)
  const first = priority.find((id) => decisive.has(id) && found.includes(id))
  if (first !== undefined) return new Set([first])
  // 新建改造 says both, whatever other verb of renewal stands beside it: `新建改造提升高标准农田`.
  if (found.includes('renovated-or-added')) return new Set(['renovated-or-added'])
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
