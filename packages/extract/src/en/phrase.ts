import {english} from '@jianbao/lexicon'
import type {Tagged} from './tagged.js'

const lead = new Set(english.words.subjectLead)
const trailing = new Set([
  ...english.words.prepositions,
  ...english.words.conjunctions,
  ...english.words.adverbs,
  ...english.words.determiners,
  ...english.verbs.auxiliaries
])
const inner = new Set([
  'of',
  'in',
  'for',
  'on',
  'to',
  'with',
  'between',
  'per',
  'above',
  'among',
  'by',
  'from',
  'at',
  'against',
  'under',
  'into',
  'without',
  'including',
  'over'
])

/** Tokens of a noun phrase, end exclusive. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const isQuote = (tagged: Tagged | undefined) => /^[“”"‘’'&/-]$/.test(tagged?.token.text ?? '')
const isYear = (tagged: Tagged | undefined) => /^(?:19|20)\d\d$/.test(tagged?.token.text ?? '')

/** Leaves out articles, `new`, openers and dates around a phrase: `In 2012 the city’s total output` is `total output`. */
export function trimPhrase(tags: readonly Tagged[], phrase: Phrase): Phrase | undefined {
  let {from, to} = phrase
  for (; from < to; from++) {
    const word = tags[from]?.token.lower ?? ''
    if (
      !lead.has(word) &&
      !isYear(tags[from]) &&
      tags[from]?.tag !== 'adv' &&
      !(isQuote(tags[from]) && /^[”’]$/.test(tags[from]?.token.text ?? ''))
    )
      break
  }
  while (
    to > from &&
    (trailing.has(tags[to - 1]?.token.lower ?? '') || /^[“‘(（]$/.test(tags[to - 1]?.token.text ?? ''))
  )
    to--
  return to > from ? {from, to} : undefined
}

/** The noun phrase that ends before `end`, no further left than `floor`. */
export function phraseBefore(tags: readonly Tagged[], end: number, floor: number): Phrase | undefined {
  let from = end
  for (; from > floor; from--) {
    const tagged = tags[from - 1]
    if (!tagged) break
    const {tag, token} = tagged
    const inside =
      tag === 'noun' ||
      tag === 'det' ||
      tag === 'adv' ||
      isQuote(tagged) ||
      (tag === 'prep' && inner.has(token.lower)) ||
      token.lower === 'and' ||
      token.lower === 'or' ||
      token.lower === 'to' ||
      (tag === 'mark' && token.text === "'")
    if (!inside) break
  }
  return trimPhrase(tags, {from, to: end})
}

/** The noun phrase that starts at `start`; `chain` lets prepositional phrases follow (`rural residents in poor areas`). */
export function phraseAfter(tags: readonly Tagged[], start: number, limit: number, chain: boolean): Phrase | undefined {
  let to = start
  for (; to < limit; to++) {
    const tagged = tags[to]
    if (!tagged) break
    const {tag, token} = tagged
    const joins = chain && ((tag === 'prep' && inner.has(token.lower)) || token.lower === 'and')
    const inside =
      tag === 'noun' ||
      (tag === 'det' && (to === start || chain)) ||
      tag === 'adv' ||
      isQuote(tagged) ||
      joins ||
      (token.lower === 'and' && tags[to + 1]?.tag === 'noun')
    if (!inside) break
  }
  return trimPhrase(tags, {from: start, to})
}

/** Characters of a phrase. */
export function phraseText(text: string, tags: readonly Tagged[], phrase: Phrase): string {
  return text.slice(tags[phrase.from]?.token.start ?? 0, tags[phrase.to - 1]?.token.end ?? 0)
}
