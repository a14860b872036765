import {type Matter, matters} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {lexiconMatters} from './lexicon-matters.js'

/** A matter found in a text, and how closely the text names it. */
export interface MatterHit {
  readonly matter: Matter
  readonly strength: 'strong' | 'weak'
  /** The words that were found. */
  readonly words: readonly string[]
}

/** Words of one expression may have this many others between them: `transformation of (urban) villages`. */
const window = 6

interface Text {
  readonly plain: string
  readonly tokens: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

function prepare(text: string, language: Language): Text {
  const plain = language === 'zh' ? text.replace(/[“”"‘’]/g, '') : text.toLowerCase().replaceAll('’', "'")
  if (language === 'zh') return {plain, tokens: [], places: new Map()}
  const tokens = (plain.match(/[\p{Letter}\p{Number}]+(?:[-'][\p{Letter}]+)*/gu) ?? []).map(singular)
  const places = new Map<string, number[]>()
  for (const [index, token] of tokens.entries()) {
    for (const part of new Set([token, ...token.split('-')])) {
      const known = places.get(part)
      if (known) known.push(index)
      else places.set(part, [index])
    }
  }
  return {plain, tokens, places}
}

/** cities and city, villages and village are one word; this is no stemmer, both sides pass through it. */
function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
}

/** The matters that a text names, strong before weak. */
export function matchMatters(text: string, language: Language, known: readonly Matter[]): MatterHit[] {
  const prepared = prepare(text, language)
  const hits = known.flatMap((matter) => {
    const strong = matter[language].filter((word) => holds(prepared, word, language))
    if (strong.length > 0) return {matter, strength: 'strong' as const, words: strong}
    const weak = matter.near[language].filter((word) => holds(prepared, word, language))
    return weak.length > 0 ? {matter, strength: 'weak' as const, words: weak} : []
  })
  return [...hits.filter((hit) => hit.strength === 'strong'), ...hits.filter((hit) => hit.strength === 'weak')]
}

function holds(text: Text, expression: string, language: Language): boolean {
  if (language === 'zh') return expression.split(' ').every((part) => text.plain.includes(part))
  const [first, ...rest] = expression.toLowerCase().replaceAll('’', "'").split(' ').map(singular)
  const starts = first === undefined ? [] : (text.places.get(first) ?? [])
  return starts.some((start) =>
    rest.every((word) => text.places.get(word)?.some((place) => Math.abs(place - start) <= window))
  )
}

/**
 * The matters that a topic is about: of several that it names, those named most fully. `youth mental health education` is
 * about youth mental health, not about education.
 */
export function mattersOf(topic: string, language: Language): Matter[] {
  const named = fullest(topic, language, matters())
  return named.length > 0 ? named : fullest(topic, language, lexiconMatters())
}

function fullest(topic: string, language: Language, known: readonly Matter[]): Matter[] {
  const strong = matchMatters(topic, language, known).filter((hit) => hit.strength === 'strong')
  const plain = prepare(topic, language).plain
  // Words side by side say more than the same words scattered: `Red Cross culture` is not about red culture.
  const fullness = (hit: MatterHit) =>
    Math.max(...hit.words.map((word) => wordsOf(word, language) + (plain.includes(word) ? 0.5 : 0)))
  const ranked = [...strong].sort((a, b) => fullness(b) - fullness(a))
  const best = ranked.filter((hit) => fullness(hit) === fullness(ranked[0] ?? hit))
  // `capital empowerment to build a new energy city` is about both: what the second names is not in the first's words.
  const named = best.flatMap((hit) => hit.words)
  const whole = named.filter((word) => plain.includes(word))
  const taken = (whole.length > 0 ? whole : named).join(' ')
  const others = ranked.filter(
    (hit) => !best.includes(hit) && fullness(hit) > 2 && hit.words.every((word) => isApart(word, taken, language))
  )
  return [...best, ...others].map((hit) => hit.matter)
}

function isApart(word: string, taken: string, language: Language): boolean {
  return language === 'zh' ? !taken.includes(word) : word.split(' ').every((part) => !taken.split(' ').includes(part))
}

function wordsOf(expression: string, language: Language): number {
  return language === 'zh' ? expression.length : expression.split(/[\s-]/).length
}
