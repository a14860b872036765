import type {Kind, Language} from '@jianbao/model'
import type {Clause} from './clause.js'
import {facetWords} from './facet-words.js'
import {withoutStages} from './stage-of.js'
import type {WordMatcher} from './word-matcher.js'

/** What is counted, without what was done to it, who graded it and how it is narrowed down. */
export interface Core {
  /** For people and ids: `口袋公园`. */
  readonly label: string
  /** Character pairs (zh) or words (en), with their weight. */
  readonly tokens: ReadonlyMap<string, number>
  /** Whether some token is more than a general noun like 项目. */
  readonly specific: boolean
  readonly restrictive: ReadonlySet<string>
  /** Amounts that define the class: 超10亿元或1亿美元项目. */
  readonly amounts: string
  /** What a share is of, where the subject says it: 地区生产总值 in 研发经费占地区生产总值比重. */
  readonly denominator: string | null
}

// With a scale or a unit, or it is part of a name: 5G, 312国道.
const amount =
  /\d[\d.,]*\s*(?:(?:[十百千万亿]+|million|billion|trillion)\s*(?:美元|元|亩|yuan|dollars?)?|美元|元|亩|yuan|dollars?)/g
const proportion = /占(?!地|道)([^占、，,]{0,24}?)(?:的?(?:比重|比例|份额|百分比)|比$|总量$)/

/** General nouns hint at the same kind of thing, no more; 0.25 keeps them from outweighing one specific pair. */
const genericWeight = 0.25

/** One character left over says too little to be trusted as much as a pair. */
const singleWeight = 0.5

/**
 * The core of a subject. One of general nouns alone means nothing without its clause: 企业 in `28家企业入围国家绿色制造名单`, or
 * in `深化“危污乱散低”综合治理,…,整治提升企业4350家`.
 */
export function coreOf(subject: string, kind: Kind, language: Language, clause: Clause): Core {
  const core = readCore(subject, kind, language)
  if (core.specific) return core
  const behind = readCore(clause.right, kind, language)
  const tokens = new Map([...core.tokens, ...(behind.specific ? behind.tokens : [])])
  if (!behind.specific) {
    const before = [clause.left, ...clause.before].join('|')
    for (const quoted of before.matchAll(/[“「]([^”」]{2,20})[”」]/g)) addTokens(quoted[1] ?? '', language, tokens)
  }
  const specific = [...tokens.keys()].some((token) => !token.startsWith('g:'))
  const label = specific && behind.specific ? clause.right.trim() : core.label
  return {...core, label, tokens, specific}
}

function readCore(subject: string, kind: Kind, language: Language): Core {
  const words = facetWords(language)
  const plain = subject.replace(/[“”"‘’'《》「」]/g, '')
  const share = kind === 'share' ? proportion.exec(plain) : null
  const counted = share === null ? plain : plain.replace(share[0], '')
  const amounts = [...counted.matchAll(amount)].map((hit) => hit[0].replace(/\s/g, '')).sort()
  const unified = words.synonym.replace(counted.replace(amount, '|'), (word) => words.canonical.get(word) ?? word)
  const staged = outsideNames(unified, words.synonym, (part) => withoutStages(part, language))
  const graded = words.grade.replace(words.restrictive.replace(staged, '|'), '|')
  const generic = new Set(words.genericWord.find(graded).map((hit) => hit.word))
  const tokens = new Map([...generic].map((word) => [`g:${word}`, genericWeight] as const))
  const specific = words.filler.replace(words.genericWord.replace(graded, '|'), '|')
  for (const part of specific.split(/[^\p{Letter}\p{Number}]+/u)) addTokens(part, language, tokens)
  return {
    label: labelOf(counted, language),
    tokens,
    specific: tokens.size > generic.size,
    restrictive: new Set(words.restrictive.find(staged).map((hit) => hit.word)),
    amounts: amounts.join('|'),
    denominator: share?.[1] === undefined || share[1] === '' ? null : share[1]
  }
}

/** Verbs inside a name of the lexicon belong to it: 加装 in 加装电梯. */
function outsideNames(text: string, names: WordMatcher, change: (part: string) => string): string {
  let result = ''
  let at = 0
  for (const {word, start} of names.find(text)) {
    result += change(text.slice(at, start)) + text.slice(start, start + word.length)
    at = start + word.length
  }
  return result + change(text.slice(at))
}

function addTokens(part: string, language: Language, tokens: Map<string, number>): void {
  if (part === '') return
  if (language === 'en') {
    // 4 parks, 1 park: the plural is no other thing
    tokens.set(part.toLowerCase().replace(/s$/, ''), 1)
    return
  }
  const characters = [...part]
  if (characters.length === 1) tokens.set(part, singleWeight)
  for (let at = 1; at < characters.length; at++) tokens.set(`${characters[at - 1]}${characters[at]}`, 1)
}

/** The subject without the verb before it: 口袋公园 of 新增口袋公园. */
function labelOf(subject: string, language: Language): string {
  const parts = withoutStages(subject, language).split('|')
  const [only, ...more] = parts.filter((part) => part.length > 1)
  return only !== undefined && more.length === 0 ? only : subject
}

/** Weighted overlap of two cores, 0 to 1 (Dice): 1 when they hold the same tokens. */
export function similarity(one: Core, other: Core): number {
  let common = 0
  let total = 0
  for (const [token, weight] of one.tokens) {
    total += weight
    if (other.tokens.has(token)) common += weight * 2
  }
  for (const weight of other.tokens.values()) total += weight
  return total === 0 ? 0 : common / total
}

/** Whether one core holds all of the other and ends alike: 充电桩 in 新能源充电桩. */
export function contains(one: Core, other: Core): boolean {
  const [small, large] = one.tokens.size <= other.tokens.size ? [one, other] : [other, one]
  return small.tokens.size > 1 && [...small.tokens.keys()].every((token) => large.tokens.has(token))
}
