import {english} from '@jianbao/lexicon'
import {readOrdinal} from './numeral.js'
import {hasScope, isSuperlative} from './rank-scope.js'
import type {Token} from './token.js'
import {words} from './words.js'

const nouns = new Set(english.cues.rankNouns)

/** How far apart the ends of a move may stand: `from the sixth | largest trading nation in the world to the | third`. */
const moveReach = 10

/** Whether an ordinal stands for a place: nothing, a place's noun, a superlative or a scope follows, no other noun. */
function closesPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next || next.kind === 'mark' || nouns.has(next.lower) || isSuperlative(next.lower)) return true
  if (words.placeEnds.has(next.lower)) return true
  return hasScope(tokens, at) || (next.lower === 'in' && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? ''))
}

/** The ordinal behind `to` or `from` at `at`, which may have an article: `to | the fourth`. */
function ordinalBehind(tokens: readonly Token[], at: number): number {
  const place = words.rankDeterminers.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return readOrdinal(tokens[place]) === undefined ? -1 : place
}

/** `climbed | 11 places in the ranking | to 62nd`: steps of a ranking before it tell of a move. */
function followsSteps(tokens: readonly Token[], sign: number): boolean {
  const before = tokens.slice(Math.max(0, sign - moveReach), sign)
  const step = before.findLastIndex(({lower}) => words.steps.has(lower))
  return before.slice(0, step).some(({lower}) => words.stepsUp.has(lower) || words.stepsDown.has(lower))
}

/** `moved up from | sixth | to fourth`, `rose to fourth from | sixth`; not `from the first to the third quarter`. */
export function isMove(tokens: readonly Token[], at: number): boolean {
  const sign = words.rankDeterminers.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const own = tokens[sign]?.lower ?? ''
  if ((own !== 'from' && own !== 'to') || !closesPlace(tokens, at + 1)) return false
  // "ranked third, up | from fifth"
  if (own === 'from' && words.changeSides.has(tokens[sign - 1]?.lower ?? '')) return true
  if (own === 'to' && followsSteps(tokens, sign)) return true
  const other = own === 'from' ? 'to' : 'from'
  for (let k = Math.max(0, sign - moveReach); k < sign + moveReach; k++) {
    if (tokens[k]?.lower !== other) continue
    const place = ordinalBehind(tokens, k)
    if (place >= 0 && place !== at && closesPlace(tokens, place + 1)) return true
  }
  return false
}
