import {english} from '@jianbao/lexicon'
import {endsPhrase, isYear} from './changed-number.js'
import {lower} from './found.js'
import type {Token} from './token.js'
import {words} from './words.js'

export const prepositions = new Set(english.words.prepositions)

/** How far before a number the one may stand whose noun it shares. */
export const listReach = 25

/**
 * `43 projects will be started and | 38 | completed under the drive`, `74 under way, | 31 | completed;`: more of what was
 * counted before; `Key projects: | 63 | completed`.
 */
export function isDoneAgain(tokens: readonly Token[], at: number, after: number): boolean {
  const form = tokens[after]?.verb
  const before = lower(tokens, at - 1)
  const isLabelled = before === ':'
  // "opened 30 stations, with | 12 | built in the hills"
  const links = words.goingOn.has(before) || words.withSigns.has(before)
  if (form?.inflection !== 'past' || form.ambiguous || !(isLabelled || links)) return false
  const behind = lower(tokens, after + 1)
  if (!endsPhrase(tokens, after + 1) && !prepositions.has(behind) && behind !== 'and') return false
  return isLabelled || tokens.slice(Math.max(0, at - listReach), at - 1).some(({kind}) => kind === 'number')
}

/** `started 8,600 housing units and completed | 5,400`, `the special committees submitted | 27,`. */
export function isDone(tokens: readonly Token[], at: number, after: number): boolean {
  const form = tokens[at - 1]?.verb
  const closes = endsPhrase(tokens, after) || lower(tokens, after) === 'and'
  return form?.inflection === 'past' && !isYear(tokens[at]) && (closes || isDoneToo(tokens, at, after))
}

/** `approved 23 projects and | started | 17 with an investment of 3 billion yuan`: more of what was counted before. */
function isDoneToo(tokens: readonly Token[], at: number, after: number): boolean {
  const listed = words.goingOn.has(lower(tokens, at - 2)) && lower(tokens, after) === 'with'
  return listed && tokens.slice(Math.max(0, at - listReach), at - 2).some(({kind}) => kind === 'number')
}

/** How far before a number the one may stand that shares its verb. */
const doerReach = 7

/** `the provincial committee used 29 and | the national one | 6`: another who did as much of the same. */
export function sharesDeed(tokens: readonly Token[], at: number, after: number): boolean {
  if (!endsPhrase(tokens, after) || isYear(tokens[at])) return false
  let and = at - 1
  while (at - and < doerReach && tokens[and]?.kind === 'word' && lower(tokens, and) !== 'and') and--
  const first = and - 1
  return (
    lower(tokens, and) === 'and' &&
    at - and > 1 &&
    tokens[first]?.kind === 'number' &&
    tokens[first - 1]?.verb?.inflection === 'past'
  )
}
