import {english} from '@jianbao/lexicon'
import {isYear} from './changed-number.js'
import {lower} from './found.js'
import {lastOfList} from './number-list.js'
import {readCardinal} from './numeral.js'
import {listReach} from './shared-deed.js'
import type {Token} from './token.js'
import {readUnit} from './unit.js'
import {words} from './words.js'

export const auxiliaries = new Set(english.verbs.auxiliaries)

const closed = new Set([
  ...english.words.prepositions,
  ...english.words.conjunctions,
  ...english.words.pronouns,
  ...english.words.determiners,
  ...english.words.adverbs,
  ...english.verbs.auxiliaries
])

/** Whether a word only holds a sentence together. */
export const isClosed = (word: string) => closed.has(word)

/** `4,742 were from members, | 201 from the central committees, two from associations`: the noun is that of the first. */
export function goesOn(tokens: readonly Token[], at: number, after: number): boolean {
  // "including | 3.4 million | to be relocated"
  const awaits = lower(tokens, after) === 'to' && lower(tokens, after + 1) === 'be'
  // "and the | remaining | 830 billion by local governments"
  // "30 projects, including at least | three | with investment of over 500 million yuan"
  const link = lower(tokens, at - 2) === 'at' && lower(tokens, at - 1) === 'least' ? at - 3 : at - 1
  const linked = words.listLinks.has(lower(tokens, link)) || words.restWords.has(lower(tokens, link))
  // "346 projects are under construction, | 257 | in production and 93 newly signed"
  const stands = words.standingIn.has(`${lower(tokens, after)} ${lower(tokens, after + 1)}`)
  if ((!awaits && !stands && !words.listedBy.has(lower(tokens, after))) || !linked) return false
  return tokens.slice(Math.max(0, at - listReach), at - 1).some(({kind}) => kind === 'number')
}

/**
 * `received | 94 | and 90 proposals respectively`, `2.5 | and 0.2 percent`, `5, | 6 |, 7 and 8 percent`: the number behind `and`
 * has the unit of all.
 */
export function sharesUnit(tokens: readonly Token[], at: number): boolean {
  const first = readCardinal(tokens, at)
  if (!first || first.spelled || isYear(tokens[at])) return false
  const last = lastOfList(tokens, first.to)
  if (!last) return false
  if (readUnit(tokens, last.to)) return true
  return tokens.slice(last.to, last.to + 4).some((token) => token.lower === 'respectively')
}
