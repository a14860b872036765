import type {EnglishQuantity, Token, VerbForm} from '@jianbao/quantity'
import {tagBefore} from './neighbours.js'
import {isVerb} from './verb-reading.js'
import {words as phraseWords} from './words.js'

/** What a token does in its clause, as far as figures need to know. `noun` also stands for adjectives. */
export type Tag = 'verb' | 'aux' | 'noun' | 'quantity' | 'prep' | 'conj' | 'det' | 'pron' | 'adv' | 'mark'

export interface Tagged {
  readonly token: Token
  readonly tag: Tag
  /** Of a verb; always there, so that all tokens have one shape. */
  readonly verb: VerbForm | undefined
}

/** A sentence while it is tagged: what stands before is known, what follows is looked up. */
export interface Tagging {
  readonly tokens: readonly Token[]
  readonly tagged: readonly Tagged[]
  /** Tag of a token still to come, by its class alone. */
  readonly ahead: (at: number) => Tag | undefined
}

/**
 * `21 of which were | commented on`, `and | sealed | 43 wells`: a form in -ed behind an auxiliary, or between `and` or a comma and a
 * number, is a verb, though no list has it.
 */
function participle(word: string, tagged: readonly Tagged[], next: Tag | undefined): VerbForm | undefined {
  let before = tagged.length - 1
  while (tagged[before]?.tag === 'adv') before--
  const joined = next === 'quantity' && phraseWords.goingOn.has(tagged[before]?.token.lower ?? '')
  // "are | high-speed | rail lines" is no form of a verb
  if ((tagged[before]?.tag !== 'aux' && !joined) || !/[a-z]{3}ed$/.test(word) || /[bps][ir]?eed$/.test(word))
    return undefined
  return {lemma: word, verbClass: 'action', inflection: 'past', ambiguous: false}
}

/** Gives the tokens of `rose 4 percent | year on year | to 32 billion yuan` the tag of an adverb of three words. */
function tagYearsOnYears(tokens: readonly Token[], tags: Tag[]): void {
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.lower !== 'on') continue
    const word = tokens[at - 1]?.lower
    if ((word === 'year' || word === 'month') && tokens[at + 1]?.lower === word) tags.fill('adv', at - 1, at + 2)
  }
}

/** The tags of all tokens by their classes alone, before verbs are told from nouns. */
function classTags(tokens: readonly Token[], quantities: readonly EnglishQuantity[]): Tag[] {
  const tags: Tag[] = []
  for (const {wordClass} of tokens) tags.push(wordClass)
  tagYearsOnYears(tokens, tags)
  for (const {from, to, rules} of quantities) tags.fill('quantity', rules.includes(multiple) ? from + 1 : from, to)
  return tags
}

/** `the number of airports | more than doubled`: the multiple is the clause's verb. */
const multiple = 'en/multiple'

/** Where a verb is likely, whatever stands around it. */
interface Predicates {
  readonly multiples: readonly number[]
  /** `of these, 14 | received written instructions`: behind a number without a noun a form in the past is the verb. */
  readonly behindBare: readonly number[]
}

function predicatesOf(quantities: readonly EnglishQuantity[]): Predicates {
  return {
    multiples: quantities.flatMap(({rules, from}) => (rules.includes(multiple) ? [from] : [])),
    behindBare: quantities.flatMap(({rules, to}) => (rules.includes('en/bare') ? [to] : []))
  }
}

function isPredicate({inflection, ambiguous}: VerbForm, at: number, {multiples, behindBare}: Predicates): boolean {
  if (multiples.includes(at)) return true
  return behindBare.includes(at) && (inflection === 'past' || (inflection === 'base' && !ambiguous))
}

/** Tags the tokens of a sentence, left to right. */
export function tagTokens(tokens: readonly Token[], quantities: readonly EnglishQuantity[]): Tagged[] {
  const predicates = predicatesOf(quantities)
  const tags = classTags(tokens, quantities)
  const tagged: Tagged[] = []
  const ahead = (at: number): Tag | undefined => tags[at]
  const tagging = {tokens, tagged, ahead}
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    // "will | each | grow by 10 percent"
    const floats = tagBefore(tagging, at)?.tag === 'aux' && phraseWords.floating.has(token.lower)
    const tag = floats ? 'adv' : (tags[at] ?? 'noun')
    const form = tag === 'noun' ? (token.verb ?? participle(token.lower, tagged, ahead(at + 1))) : undefined
    const isVerbal = form && (isPredicate(form, at, predicates) || isVerb(form, tagging))
    tagged.push(isVerbal ? {token, tag: 'verb', verb: form} : {token, tag, verb: undefined})
  }
  return tagged
}
