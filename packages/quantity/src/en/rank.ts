import {english} from '@jianbao/lexicon'
import {lower} from './found.js'
import {readCardinal, readOrdinal} from './numeral.js'
import {isMember, isPlacedName} from './rank-holder.js'
import {isMove} from './rank-move.js'
import {hasScope, isPossessor, isSuperlative, reach, scopeAfter} from './rank-scope.js'
import type {Token} from './token.js'
import {isMoney} from './unit.js'
import {words} from './words.js'

const verbs = new Set(english.cues.rankVerbs)
const nouns = new Set(english.cues.rankNouns)
const labels = new Set(english.cues.labels)
const pronouns = new Set(english.words.pronouns)

export interface Rank {
  readonly from: number
  readonly to: number
  readonly value: number
  /** `top five`: this place or a better one. */
  readonly top: boolean
}

/** `was the first in the province to launch`, `the first to …`: a pioneer, not a place in a ranking. */
function isPioneer(tokens: readonly Token[], at: number): boolean {
  const window = tokens.slice(at, at + reach)
  const mark = window.findIndex((token) => token.kind === 'mark')
  const rest = mark < 0 ? window : window.slice(0, mark)
  return rest.some((token, k) => token.lower === 'to' && !words.pioneerNext.has(rest[k + 1]?.lower ?? 'the'))
}

/** Whether the words before a rank say that somebody holds it: `ranked`, `won the`, `first and`. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (before.text === ',' || before.lower === 'and' || before.lower === '—') return true
  // machine translation's "growth rate | third of province"
  if (words.rankAspects.has(before.lower)) return true
  // "won | its | third place", "placed | us | fourth in the province"
  const between = words.rankDeterminers.has(before.lower) || pronouns.has(before.lower)
  const word = between ? tokens[at - 2]?.lower : before.lower
  return verbs.has(word ?? '')
}

/** Tokens of a list of ordinals before its last. */
const listReach = 9

/** `ranking second, | seventh, | and | ninth | nationwide`: places of several things; not `ranked first, third-party firms`. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const placed = words.scopePrepositions.has(next?.lower ?? '') || words.scopeAdverbs.has(next?.lower ?? '')
  const open = placed || !next || next.kind === 'mark' || words.goingOn.has(next.lower)
  let first = at
  while (at - first < listReach) {
    let before = first - 1
    while (before > first - 3 && words.goingOn.has(tokens[before]?.lower ?? '')) before--
    if (before === first - 1 || readOrdinal(tokens[before]) === undefined) break
    first = before
  }
  return open && first < at && words.rankWords.has(tokens[first - 1]?.lower ?? '')
}

/** `the world's | second-largest | economy`, `the second-largest economy in the world`: an ordinal and its superlative in one word. */
function hyphenatedRank(tokens: readonly Token[], at: number): Rank | undefined {
  const word = lower(tokens, at)
  if (!word.includes('-')) return undefined
  const [ordinal = '', superlative = '', more] = word.split('-')
  if (more !== undefined || !isSuperlative(superlative)) return undefined
  const value = readOrdinal({...(tokens[at] as Token), text: ordinal, lower: ordinal})
  if (value === undefined || !(isPossessor(tokens, at - 1) || hasScope(tokens, scopeAfter(tokens, at + 1))))
    return undefined
  return {from: at, to: at + 1, value, top: false}
}

/** `third in the province by size and | first | by growth`. */
const tellsAspect = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'and' &&
  tokens[at + 1]?.lower === 'by' &&
  words.rankAspects.has(tokens[at + 2]?.lower ?? '')

/** Tokens of `3.3 percentage points (`. */
const longestAmount = 4

/** Where the word stands that ranks the ordinal at `at`: `ranked | 9th`, `ranked | the 42nd`, `ranked | us only 9th`. */
function rankingWord(tokens: readonly Token[], at: number): number {
  let before = at - 1
  while (words.rankFillers.has(tokens[before]?.lower ?? '')) before--
  return before
}

function ordinalRank(tokens: readonly Token[], at: number): Rank | undefined {
  const value = readOrdinal(tokens[at])
  if (value === undefined) return undefined
  const rank = {from: at, to: at + 1, value, top: false}
  // "ranked 9th", "ranked the 42nd on the list"
  if (words.rankWords.has(tokens[rankingWord(tokens, at)]?.lower ?? '')) return rank
  // "rose 3.3% | (6th)"
  const aside = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
  if (aside && tokens.slice(Math.max(0, at - longestAmount), at).some(({kind}) => kind === 'number')) return rank
  const next = tokens[at + 1]?.lower ?? ''
  if (nouns.has(next) && (tokens[at - 1]?.lower === 'in' || isHeld(tokens, at) || hasScope(tokens, at + 2))) return rank
  // "ranking China | first | among developing countries"
  if (isPlacedName(tokens, at) || isMember(tokens, at, value)) return rank
  // "the world's | second largest | economy", "the province's third-largest port"
  if (isSuperlative(next) && isPossessor(tokens, at - 1)) return rank
  // "the second largest exporter in the world"
  if (isSuperlative(next) && hasScope(tokens, scopeAfter(tokens, at + 2))) return rank
  // "rose from third to second place"
  if (isMove(tokens, at)) return rank
  // "first and third respectively in …"
  if (isListed(tokens, at)) return rank
  // "second only to one other district"
  if (next === 'only' && tokens[at + 2]?.lower === 'to') return rank
  const scoped = hasScope(tokens, at + 1) || tellsAspect(tokens, at)
  return scoped && isHeld(tokens, at) && !isPioneer(tokens, at + 1) ? rank : undefined
}

/** `among the top five`, `entered the top 100`; not the `Top Ten Cities` of a campaign. */
function topRank(tokens: readonly Token[], at: number): Rank | undefined {
  if (tokens[at]?.text !== 'top' && tokens[at]?.text !== 'Top') return undefined
  const numeral = readCardinal(tokens, at + 1)
  // "output should top 80 billion yuan"
  if (numeral && isMoney(tokens, numeral.to)) return undefined
  if (!numeral?.value || (tokens[at]?.text === 'Top' && /^\p{Lu}/u.test(tokens[numeral.to]?.text ?? '')))
    return undefined
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower)
  // "12 of the world's top 500 enterprises", "ranked 10th among the top 100 districts": a class, of which some are told
  const of = before.findLastIndex((word) => words.rankedOf.has(word))
  const told = at - before.length + of - 1
  if (of >= 0 && (readCardinal(tokens, told) ?? readOrdinal(tokens[told])) !== undefined) return undefined
  if (!before.some((word) => words.topVerbs.has(word))) return undefined
  return {from: at + 1, to: numeral.to, value: numeral.value, top: true}
}

/** `still | No. 2 | in the province`; not `Document No. 1`, `Line No. 2 in the city`. */
function isPlacedNumber(tokens: readonly Token[], before: number, at: number): boolean {
  const named = /^\p{Lu}/u.test(tokens[before]?.text ?? '') || labels.has(tokens[before]?.lower ?? '')
  return !named && words.rankPrepositions.has(tokens[at + 1]?.lower ?? '') && hasScope(tokens, at + 1)
}

/** `ranked No. 1`, `ranking 33 in the province`. */
function numberedRank(tokens: readonly Token[], at: number): Rank | undefined {
  if (tokens[at]?.kind !== 'number') return undefined
  const number = tokens[at - 1]?.text === '.' ? at - 2 : at - 1
  const verb = words.numberSigns.has(tokens[number]?.lower ?? '') ? number - 1 : at - 1
  // "ranked No. 1 in the province, and | No. 3 in the whole country"
  const named = verb < at - 1 && words.goingOn.has(tokens[verb]?.lower ?? '') && hasScope(tokens, at + 1)
  // "put the district in | No. 3 | place"
  const noun = verb < at - 1 && nouns.has(tokens[at + 1]?.lower ?? '')
  const placed = noun || (verb < at - 1 && isPlacedNumber(tokens, number - 1, at))
  if ((!named && !placed && !words.rankWords.has(tokens[verb]?.lower ?? '')) || !/^\d+$/.test(tokens[at]?.text ?? ''))
    return undefined
  return {from: at, to: at + 1, value: Number(tokens[at]?.text), top: false}
}

/** Reads a place in a ranking at token `at`. */
export function readRank(tokens: readonly Token[], at: number): Rank | undefined {
  return ordinalRank(tokens, at) ?? hyphenatedRank(tokens, at) ?? topRank(tokens, at) ?? numberedRank(tokens, at)
}
