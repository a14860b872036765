import {english} from '@jianbao/lexicon'
import {type EnglishQuantity, type Token, type VerbForm, verbForm} from '@jianbao/quantity'
import {isVerb} from './verb-reading.js'
import {words as phraseWords} from './words.js'

/** What a token does in its clause, as far as figures need to know. `noun` also stands for adjectives. */
export type Tag = 'verb' | 'aux' | 'noun' | 'quantity' | 'prep' | 'conj' | 'det' | 'pron' | 'adv' | 'mark'

export interface Tagged {
  readonly token: Token
  readonly tag: Tag
  readonly verb?: VerbForm
}

/** A sentence while it is tagged: what stands before is known, what follows is looked up. */
export interface Tagging {
  readonly tokens: readonly Token[]
  readonly tagged: readonly Tagged[]
  /** Tag of a token still to come, by its class alone. */
  readonly ahead: (at: number) => Tag | undefined
}

const {words, verbs} = english
const closed: ReadonlyArray<[Tag, ReadonlySet<string>]> = [
  ['aux', new Set(verbs.auxiliaries)],
  ['det', new Set(words.determiners)],
  ['pron', new Set(words.pronouns)],
  ['conj', new Set(words.conjunctions)],
  ['prep', new Set(words.prepositions)],
  ['adv', new Set(words.adverbs)]
]
const notAdverbs = new Set(words.notAdverbs)
const tagOf = new Map<string, Tag>()
for (const [tag, set] of closed) for (const word of set) if (!tagOf.has(word)) tagOf.set(word, tag)

function closedTag(token: Token): Tag | undefined {
  if (token.kind === 'mark') return 'mark'
  return (
    tagOf.get(token.lower) ??
    (token.lower.endsWith('ly') &&
    /[a-z]ly$/.test(token.lower) &&
    !notAdverbs.has(token.lower) &&
    !verbForm(token.lower)
      ? 'adv'
      : undefined)
  )
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

/** The tokens of `rose 4 percent | year on year | to 32 billion yuan`: an adverb of three words. */
function yearsOnYears(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.lower !== 'on') continue
    const word = tokens[at - 1]?.lower
    if ((word !== 'year' && word !== 'month') || tokens[at + 1]?.lower !== word) continue
    for (const place of [at - 1, at, at + 1]) found.add(place)
  }
  return found
}

/** Tags the tokens of a sentence, left to right. */
export function tagTokens(tokens: readonly Token[], quantities: readonly EnglishQuantity[]): Tagged[] {
  const measured = new Set<number>()
  // "the number of airports | more than doubled": the multiple is the clause's verb
  const said = new Set(quantities.filter(({rules}) => rules.includes('en/multiple')).map(({from}) => from))
  // "of these, 14 | received written instructions": behind a number without a noun a form in the past is the verb
  const predicated = new Set(quantities.filter(({rules}) => rules.includes('en/bare')).map(({to}) => to))
  for (const {from, to} of quantities) for (let at = from; at < to; at++) if (!said.has(at)) measured.add(at)
  const adverbial = yearsOnYears(tokens)
  const tagged: Tagged[] = []
  const ahead = (at: number): Tag | undefined => {
    const token = tokens[at]
    return token && (measured.has(at) ? 'quantity' : adverbial.has(at) ? 'adv' : (closedTag(token) ?? 'noun'))
  }
  for (const [at, token] of tokens.entries()) {
    // "will | each | grow by 10 percent"
    const floats = tagged[at - 1]?.tag === 'aux' && phraseWords.floating.has(token.lower)
    const tag = floats ? 'adv' : (ahead(at) ?? 'noun')
    const form = tag === 'noun' ? (verbForm(token.lower) ?? participle(token.lower, tagged, ahead(at + 1))) : undefined
    const isVerbal =
      form &&
      (said.has(at) ||
        (predicated.has(at) && (form.inflection === 'past' || (form.inflection === 'base' && !form.ambiguous))) ||
        isVerb(form, {tokens, tagged, ahead}))
    tagged.push(isVerbal ? {token, tag: 'verb', verb: form} : {token, tag})
  }
  return tagged
}
