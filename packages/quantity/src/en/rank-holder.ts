import {english} from '@jianbao/lexicon'
import {lower} from './found.js'
import {hasScope} from './rank-scope.js'
import type {Token} from './token.js'
import {words} from './words.js'

const scopes = new Set(english.cues.rankScopes)
const pronouns = new Set(english.words.pronouns)

/** Words that the name of who holds a place may have. */
const longestName = 4

/** Where the name in capitals that ends before token `end` begins. */
function nameStart(tokens: readonly Token[], end: number): number {
  let from = end
  while (end - from < longestName && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--
  return from
}

/** `ranking China | first | among developing countries`, `placing Jingyang | third | in the province`. */
export function isPlacedName(tokens: readonly Token[], at: number): boolean {
  const from = nameStart(tokens, at)
  return from < at && words.placingVerbs.has(lower(tokens, from - 1)) && hasScope(tokens, at + 1)
}

/** `making Hebei only the | fifth | province in the nation to pass it`: which of those it is that did; not `the first to`. */
export function isMember(tokens: readonly Token[], at: number, value: number): boolean {
  if (value === 1 || lower(tokens, at - 1) !== 'the') return false
  // "making it | only | the third in the province to do so"
  const scope = scopes.has(lower(tokens, at + 1)) ? at + 2 : at + 1
  if (!hasScope(tokens, scope)) return false
  let before = words.onlyWords.has(lower(tokens, at - 2)) ? at - 2 : at - 1
  if (pronouns.has(lower(tokens, before - 1))) before--
  const verb = lower(tokens, nameStart(tokens, before) - 1)
  return words.membershipVerbs.has(verb)
}
