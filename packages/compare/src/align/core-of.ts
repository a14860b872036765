import type {Language} from '@jianbao/model'
import {facetWords} from './facet-words.js'
import {withoutStages} from './stage-of.js'

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
}

const amount = /\d[\d.,]*\s*(?:[十百千万亿]+|million|billion|trillion)?\s*(?:美元|元|亩|万|亿|yuan|dollars?)?/g

/** General nouns hint at the same kind of thing, no more; 0.25 keeps them from outweighing one specific pair. */
const genericWeight = 0.25

export function coreOf(subject: string, language: Language): Core {
  const words = facetWords(language)
  const plain = subject.replace(/[“”"‘’'《》「」]/g, '')
  const amounts = [...plain.matchAll(amount)].map((hit) => hit[0].replace(/\s/g, '')).sort()
  const unified = words.synonym.replace(plain.replace(amount, '|'), (word) => words.canonical.get(word) ?? word)
  const staged = withoutStages(unified, language)
  const restrictive = new Set(words.restrictive.find(staged).map((hit) => hit.word))
  const graded = words.grade.replace(words.restrictive.replace(staged, '|'), '|')
  const generic = new Set(words.genericWord.find(graded).map((hit) => hit.word))
  const rest = words.filler.replace(words.genericWord.replace(graded, '|'), '|')
  const tokens = new Map([...generic].map((word) => [`g:${word}`, genericWeight] as const))
  const before = tokens.size
  for (const part of rest.split(/[^\p{Letter}\p{Number}]+/u)) addTokens(part, language, tokens)
  return {
    label: label(unified, staged),
    tokens,
    specific: tokens.size > before,
    restrictive,
    amounts: amounts.join('|')
  }
}

function addTokens(part: string, language: Language, tokens: Map<string, number>): void {
  if (part === '') return
  if (language === 'en') {
    // 4 parks, 1 park: the plural is no other thing
    tokens.set(part.toLowerCase().replace(/s$/, ''), 1)
    return
  }
  const characters = [...part]
  // One character left over says too little to be trusted as much as a pair.
  if (characters.length === 1) tokens.set(part, 0.5)
  for (let at = 1; at < characters.length; at++) tokens.set(`${characters[at - 1]}${characters[at]}`, 1)
}

function label(unified: string, staged: string): string {
  const parts = staged.split('|').filter((part) => part !== '')
  return parts.length === 1 && parts[0] !== undefined && parts[0].length > 1 ? parts[0] : unified.replaceAll('|', '')
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
