import {english} from '@jianbao/lexicon'
import {endOfTime, endOfYears, isStretch} from './calendar-phrase.js'
import type {Tagged} from './tagged.js'
import {words} from './words.js'

const lead = new Set(english.words.subjectLead)

const trailing = new Set([
  ...english.words.prepositions,
  ...english.words.conjunctions,
  ...english.words.adverbs,
  ...english.words.determiners,
  ...english.verbs.auxiliaries
])

/** Tokens of a noun phrase, end exclusive. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const textAt = (tags: readonly Tagged[], at: number) => (at < 0 ? '' : (tags[at]?.token.text ?? ''))

const wordAt = (tags: readonly Tagged[], at: number) => (at < 0 ? '' : (tags[at]?.token.lower ?? ''))

const isQuote = (tagged: Tagged) => /^[“”"‘’'&/()（）]$/.test(tagged.token.text)

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word)

function isNominal(tagged: Tagged): boolean {
  return (
    tagged.tag === 'noun' ||
    tagged.tag === 'det' ||
    tagged.tag === 'adv' ||
    isQuote(tagged) ||
    words.linking.has(tagged.token.lower)
  )
}

/** Leaves out articles, `new`, openers and dates around a phrase: `In 2012 the city’s total output` is `total output`. */
export function trimPhrase(tags: readonly Tagged[], phrase: Phrase): Phrase | undefined {
  let {from, to} = phrase
  const leads = (at: number) =>
    // "new | energy cars" is a name
    (lead.has(wordAt(tags, at)) && !(wordAt(tags, at) === 'new' && words.newKinds.has(wordAt(tags, at + 1)))) ||
    isYear(textAt(tags, at)) ||
    tags[at]?.tag === 'adv' ||
    /^[”’"()（）]$/.test(textAt(tags, at))
  const trails = (at: number) =>
    trailing.has(wordAt(tags, at)) ||
    tags[at]?.tag === 'adv' ||
    wordAt(tags, at) === 'worth' ||
    /^[“‘(（]$/.test(textAt(tags, at)) ||
    isYear(textAt(tags, at))
  // "last year | GDP", "this year, | subsidies", "the previous year's | exports"
  const year = words.relativeYears.has(wordAt(tags, from)) ? from : from + 1
  const told = year === from || tags[from]?.tag === 'det'
  if (told && words.relativeYears.has(wordAt(tags, year)) && /^year(?:'s)?$/.test(wordAt(tags, year + 1)))
    from = year + 2
  if (textAt(tags, from) === ',') from++
  from += endOfTime(tags, from)
  const years = endOfYears(tags, from)
  if (from + years < to) from += years
  const made =
    wordAt(tags, from) === 'newly' && tags[from + 1]?.tag === 'noun' && /(?:ed|built)$/.test(wordAt(tags, from + 1))
  if (made) from += 2
  while (from < to && leads(from) && !(textAt(tags, from) === '"' && from + 2 < to)) from++
  while (to > from && trails(to - 1)) to--
  return to > from ? {from, to} : undefined
}

/** The last noun of those that begin at `at`. */
function headBehind(tags: readonly Tagged[], at: number): string {
  let to = at
  while (tags[to]?.tag === 'noun') to++
  return wordAt(tags, to - 1)
}

/** A number inside a phrase specifies it: `people over the age of 15`, `cars per 100 households`. */
function isSpecifying(tags: readonly Tagged[], at: number): boolean {
  let start = at
  if (tags[at]?.tag !== 'quantity') return false
  while (start > 0 && tags[start - 1]?.tag === 'quantity') start--
  const before = wordAt(tags, start - 1)
  // "the turnover of | 36 | markets", but "revenue of 3 billion yuan"
  const whose = before === 'of' && tags[at + 1]?.tag === 'noun'
  if (whose && (words.stocks.has(wordAt(tags, start - 2)) || words.moneys.has(wordAt(tags, start - 2)))) return true
  // "the supply of coal | to 29 provinces |", "waiting time | at the three largest hospitals |"
  const article = tags[start - 1]?.tag === 'det' ? start - 2 : start - 1
  const placed =
    words.placedAt.has(wordAt(tags, article)) && tags[article - 1]?.tag === 'noun' && tags[at + 1]?.tag === 'noun'
  if (placed && words.placeHeads.has(headBehind(tags, at + 1))) return true
  // "Over | 7 billion yuan | was allocated" specifies nothing
  return (
    (words.specifying.has(before) && /^(?:noun|verb|prep)$/.test(tags[start - 2]?.tag ?? '')) ||
    (before === 'of' && words.ages.has(wordAt(tags, start - 2)))
  )
}

/** The noun phrase that ends before `end`, no further left than `floor`. */
export function phraseBefore(tags: readonly Tagged[], end: number, floor: number): Phrase | undefined {
  // "Investment in the country | as a whole | came to"
  if (words.wholes.has(wordAt(tags, end - 1)) && wordAt(tags, end - 3) === 'as' && end - 3 > floor)
    return phraseBefore(tags, end - 3, floor)
  let from = end
  for (; from > floor; from--) {
    const tagged = tags[from - 1]
    if (!tagged) break
    // "the target for expanding the money supply is 17%"
    const gerund = tagged.verb?.inflection === 'ing' && tags[from - 2]?.tag === 'prep' && from - 2 >= floor
    const specified = gerund || isSpecifying(tags, from - 1)
    // a comma inside a clause parts the names of a list: "exports, imports and services trade grew"
    if (tagged.token.text === ',') continue
    if (!isNominal(tagged) && !(tagged.tag === 'prep' && words.innerPrepositions.has(tagged.token.lower)) && !specified)
      break
  }
  // "The investment in fixed assets | within the five years | was close to"
  const years =
    /^years?$/.test(wordAt(tags, end - 1)) && isStretch(tags, from, end) && words.during.has(wordAt(tags, from - 1))
  if (years && from - 1 > floor) return phraseBefore(tags, from - 1, floor)
  // "looms | such as those of Toyota and Songhe | reached 4,000 sets": the examples are not all of them
  const examples = wordAt(tags, from - 1) === 'as' && wordAt(tags, from - 2) === 'such' && from - 2 > floor
  return examples ? phraseBefore(tags, from - 2, floor) : trimPhrase(tags, {from, to: end})
}

/** Whether a date begins: `in 2012`, `by the end of`, `at present`, `during the year`. */
export function isDate(tags: readonly Tagged[], at: number): boolean {
  return (
    tags[at]?.tag === 'prep' &&
    (isYear(textAt(tags, at + 1)) || words.dateNouns.has(wordAt(tags, at + 2)) || wordAt(tags, at + 1) === 'present')
  )
}

/** The noun phrase that starts at `start`; `chain` lets prepositional phrases follow (`rural residents in poor areas`). */
export function phraseAfter(tags: readonly Tagged[], start: number, limit: number, chain: boolean): Phrase | undefined {
  let to = start
  for (; to < limit; to++) {
    const tagged = tags[to]
    if (!tagged || isDate(tags, to)) break
    const {tag, token} = tagged
    const joined = chain
      ? words.chained.has(token.lower) && tag !== 'verb'
      : token.lower === 'and' && tags[to + 1]?.tag === 'noun'
    const inside =
      tag === 'noun' || (tag === 'det' && (to === start || chain)) || tag === 'adv' || isQuote(tagged) || joined
    if (!inside) break
  }
  return trimPhrase(tags, {from: start, to})
}

/** Characters of a phrase. */
export function phraseText(text: string, tags: readonly Tagged[], phrase: Phrase | undefined): string {
  return phrase ? text.slice(tags[phrase.from]?.token.start ?? 0, tags[phrase.to - 1]?.token.end ?? 0) : ''
}
