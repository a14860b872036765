import {english} from '@jianbao/lexicon'
import {type EnglishQuantity, isPlural, type Token, type VerbForm, verbForm} from '@jianbao/quantity'

/** What a token does in its clause, as far as figures need to know. `noun` also stands for adjectives. */
export type Tag = 'verb' | 'aux' | 'noun' | 'quantity' | 'prep' | 'conj' | 'det' | 'pron' | 'adv' | 'mark'

export interface Tagged {
  readonly token: Token
  readonly tag: Tag
  readonly verb?: VerbForm
  /** Index into the sentence's quantities. */
  readonly quantity?: number
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
const be = /^(?:is|are|was|were|been|being|be)$/

function closedTag(token: Token): Tag | undefined {
  if (token.kind === 'mark') return 'mark'
  for (const [tag, set] of closed) if (set.has(token.lower)) return tag
  return /[a-z]ly$/.test(token.lower) && !verbForm(token.lower) ? 'adv' : undefined
}

interface Neighbours {
  readonly before: Tagged | undefined
  readonly next: Token | undefined
  readonly nextTag: Tag | undefined
  readonly starts: boolean
}

const clauseStart = (tagged: Tagged | undefined) =>
  !tagged || (tagged.tag === 'mark' && !/[“”"‘’'/-]/.test(tagged.token.text)) || tagged.tag === 'conj'

/** `ranks first`, `exports grew`, `imports increase by 6%`: what follows tells a verb from a noun. */
function ambiguousIsVerb(form: VerbForm, {before, next, nextTag, starts}: Neighbours): boolean {
  const measured =
    nextTag === 'quantity' ||
    /^(?:by|to|from|about|over|at|the|a|an|first|among|nearly|around|more)$/.test(next?.lower ?? '')
  if (starts)
    return form.inflection === 'base'
      ? nextTag === 'det' || nextTag === 'quantity'
      : form.inflection !== 's' && measured
  if (before?.tag === 'pron' || (before?.tag === 'aux' && !be.test(before.token.lower))) return true
  if (before?.tag === 'aux') return form.inflection === 'past' || form.inflection === 'ing'
  if (before?.tag === 'adv' && before.token.lower !== 'newly') return measured
  return before?.tag === 'noun' && measured && !/^(?:of)$/.test(next?.lower ?? '')
}

function isVerb(form: VerbForm, around: Neighbours): boolean {
  const {before, nextTag, starts, next} = around
  if (form.ambiguous) return ambiguousIsVerb(form, around)
  if (before?.tag === 'aux' || before?.tag === 'pron') return true
  if (form.inflection === 'base')
    return (
      starts ||
      (before?.tag === 'noun' && isPlural(before.token.lower)) ||
      before?.tag === 'adv' ||
      before?.tag === 'verb'
    )
  if (form.inflection === 'ing') {
    // "by reducing costs", but "of dredging was completed"
    if (starts || before?.tag === 'prep') return nextTag !== 'mark' && (starts || (nextTag !== 'aux' && nextTag !== 'prep'))
    return (
      before?.tag === 'noun' &&
      (nextTag === 'det' ||
        nextTag === 'quantity' ||
        nextTag === 'adv' ||
        nextTag === 'prep' ||
        isPlural(before.token.lower))
    )
  }
  // "newly renovated park", "above designated size": a participle inside a noun phrase
  if (before?.tag === 'det' || before?.tag === 'prep' || before?.token.lower === 'newly' || before?.tag === 'quantity')
    return before?.tag === 'quantity' && nextTag !== undefined && (closedTag(next as Token) ?? 'noun') !== 'noun'
  return true
}

/** Tags the tokens of a sentence, left to right, with one word of lookahead. */
export function tagTokens(tokens: readonly Token[], quantities: readonly EnglishQuantity[]): Tagged[] {
  const owner = new Map<number, number>()
  for (const [index, quantity] of quantities.entries())
    for (let at = quantity.from; at < quantity.to; at++) owner.set(at, index)
  const tagged: Tagged[] = []
  for (const [at, token] of tokens.entries()) tagged.push(tagOne(tokens, at, token, tagged[at - 1], owner))
  return tagged
}

function tagOne(
  tokens: readonly Token[],
  at: number,
  token: Token,
  before: Tagged | undefined,
  owner: Map<number, number>
): Tagged {
  const quantity = owner.get(at)
  if (quantity !== undefined) return {token, tag: 'quantity', quantity}
  const fixed = closedTag(token)
  if (fixed) return {token, tag: fixed}
  const form = verbForm(token.lower)
  const next = tokens[at + 1]
  const nextTag = owner.has(at + 1) ? 'quantity' : next && (closedTag(next) ?? 'noun')
  if (form && isVerb(form, {before, next, nextTag, starts: clauseStart(before)}))
    return {token, tag: 'verb', verb: form}
  return {token, tag: 'noun'}
}
