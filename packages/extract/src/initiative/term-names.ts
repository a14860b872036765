import {initiativeNameFile, nameExpressions, type Term, terms} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {CharacterFold} from '../topic/character-fold.js'
import {createWordTrie, type WordTrie} from '../topic/word-trie.js'
import {headBehind} from './head-behind.js'
import type {Named} from './named.js'

/** A term of the lexicon where it stands in a text. */
export interface TermHit {
  readonly start: number
  readonly end: number
  readonly term: Term
  /** Which of its wordings the text has. */
  readonly wording: string
}

interface Table {
  readonly trie: WordTrie
  readonly entries: ReadonlyArray<readonly [wording: string, term: Term]>
}

const tables: Partial<Record<Language, Table>> = {}

function tableOf(language: Language): Table {
  if (tables[language]) return tables[language]
  const entries = terms().flatMap((term) => term[language].map((word) => [word, term] as const))
  tables[language] = {
    trie: createWordTrie(
      entries.map(([word]) => fold(word)),
      language === 'en',
      new CharacterFold(fold)
    ),
    entries
  }
  return tables[language]
}

/** Case and quotes that differ between texts; every character stays one character. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/[‐‑–]/g, '-')
}

/**
 * The lexicon's bilingual terms in a text, longest first where they overlap: what joins a Chinese and an English report.
 * Offsets are UTF-16, end exclusive.
 *
 * @example findTerms('Promote the construction of waste-free cities', 'en')[0]?.term.zh[0] // '无废城市'
 */
export function findTerms(text: string, language: Language): TermHit[] {
  const {trie, entries} = tableOf(language)
  const hits: TermHit[] = []
  for (const {start, end, word} of trie.find(text)) {
    const [wording, term] = entries[word] ?? []
    if (term !== undefined && wording !== undefined) hits.push({start, end, term, wording})
  }
  return hits
}

/** The terms that name undertakings, as names. */
export function termNames(text: string, language: Language): Named[] {
  return findTerms(text, language).flatMap(({start, end, term, wording}) =>
    term.kind === 'term' ||
    (term.kind === 'industry' && !isBuiltUp(term, text, {start, end, language})) ||
    (language === 'zh' && (isCounted(text, start, end) || isBareGoods(text, wording, end)))
      ? []
      : [withPart(text, {start, end, name: wording, concept: term.id, kind: term.kind})]
  )
}

const partHere = new RegExp(nameExpressions.part, 'y')

/** 南水北调[工程江城段] */
function withPart(text: string, named: Named): Named {
  partHere.lastIndex = named.end
  const part = partHere.exec(text)?.[0] ?? ''
  return {...named, end: named.end + part.length, name: named.name + part}
}

/** 保证菜篮子供给, 实施菜篮子[工程] */
function isBareGoods(text: string, wording: string, end: number): boolean {
  return initiativeNameFile.zh_never_bare.includes(wording) && headBehind(text, end, 'zh') === undefined
}

let countBefore: RegExp | undefined

/** How far before a term its number may stand. */
const reach = 10

/** What is counted is a thing of its kind, no undertaking: 整治老旧小区813个, 启动7个城中村改造. */
function isCounted(text: string, start: number, end: number): boolean {
  countBefore ??= new RegExp(`\\d(?:${initiativeNameFile.zh_counted})$`)
  return isDigit(text.charCodeAt(end)) || countBefore.test(text.slice(Math.max(0, start - reach), start))
}

interface Place {
  readonly start: number
  readonly end: number
  readonly language: Language
}

/** An industry by its whole name: 合成生物产业, `silver economy`. */
const wholeIndustry = /(?:产业|经济|之都| economy| industry)$/

const around = {
  zh: {before: new RegExp(nameExpressions.industry.zh.before), behind: new RegExp(nameExpressions.industry.zh.behind)},
  en: {before: new RegExp(nameExpressions.industry.en.before), behind: new RegExp(nameExpressions.industry.en.behind)}
}

/** How far around an industry it is told that it is built up. */
const near = 40

/** Whether an industry is built up as one, and is none of a list of fields: 发展氢能、集成电路等产业. */
function isBuiltUp({zh: [name = '']}: Term, text: string, {start, end, language}: Place): boolean {
  if (language === 'zh' && (text.charAt(start - 1) === '、' || text.charAt(end) === '、')) return false
  if (wholeIndustry.test(text.slice(start, end)) || name.endsWith('之都')) return true
  const {before, behind} = around[language]
  return before.test(text.slice(Math.max(0, start - near), start)) || behind.test(text.slice(end, end + near))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
