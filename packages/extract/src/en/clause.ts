import {english} from '@jianbao/lexicon'
import {asideEnd, quoteEnd} from './aside.js'
import {behindContact, behindParticiple, describes, isFiniteVerb, isGerund} from './clause-verb.js'
import {mergeLists} from './list-before-verb.js'
import type {Tagged} from './tagged.js'
import {words} from './words.js'

/** A stretch between commas, semicolons or clause-joining conjunctions, with the first verb group in it. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** First token of the first verb group (auxiliaries included); `to` when there is none. */
  readonly verbAt: number
  /** A participle inside the subject, before its verb: `the tourists | received | in the year will reach 7 million`. */
  readonly participle: number | undefined
  /** Starts with a participle or a bare verb: its subject stands in an earlier clause. */
  readonly headless: boolean
  /** Lower-case mark or word that opens it. */
  readonly opener: string
}

const breaks = /^[,;:.!?()（）—–，；：。]$/

const reporting = new Set(english.cues.reporting)
const changeNouns = new Set(english.cues.changeNouns)

/** `an increase of 12% over that of 2008` says as much as a verb: `and` behind it may begin a clause. */
function statesChange(tags: readonly Tagged[], from: number, to: number): boolean {
  const noun = tags.slice(from, to).findIndex(({token}) => changeNouns.has(token.lower))
  return noun >= 0 && noun < 4 && tags.slice(from + noun, to).some(({tag}) => tag === 'quantity')
}

/** Whether `and` at `at` joins two clauses: a verb on both sides and a subject of its own behind it. */
function joinsClauses(tags: readonly Tagged[], from: number, at: number): boolean {
  // "up 14% and GDP per capita reached …", "with 13.4% growth while the balance was …"
  const said =
    words.upDown.has(tags[from]?.token.lower ?? '') ||
    words.contrasting.has(tags[at]?.token.lower ?? '') ||
    statesChange(tags, from, at)
  if (!said && !tags.slice(from, at).some((tagged, k) => isFiniteVerb(tagged) && !describes(tags, from + k)))
    return false
  const next = tags[at + 1]
  if (!next || next.tag === 'verb' || next.tag === 'adv') return tags[at]?.token.lower !== 'and'
  for (let k = at + 1; k < tags.length; k++) {
    // "and the broad money supply (M2) increased"
    k = Math.max(k, asideEnd(tags, k))
    const tagged = tags[k]
    if (!tagged || (tagged.tag === 'mark' && breaks.test(tagged.token.text) && !/[)）]/.test(tagged.token.text)))
      return false
    if (tagged.token.lower === 'to') return false
    // "visited 56 firms | and 12 parks | and put forward 31 proposals": the parks were visited too
    if (tagged.token.lower === 'and' && tags[k + 1]?.tag === 'verb' && isFiniteVerb(tags[k + 1] as Tagged)) return false
    if (isFiniteVerb(tagged)) return true
  }
  return false
}

function makeClause(tags: readonly Tagged[], from: number, to: number): Clause {
  let verbAt = from
  let named = false
  for (; verbAt < to; verbAt++) {
    // "“scattered and polluting” firms": a name has no verb
    const quoted = tags[verbAt]?.tag === 'mark' ? quoteEnd(tags, verbAt) : -1
    if (quoted > 0 && quoted < to) verbAt = quoted
    const tagged = tags[verbAt]
    if (tagged && (isFiniteVerb(tagged) || (tagged.tag === 'verb' && !isGerund(tags, verbAt, to)))) break
    named ||= tagged?.tag === 'noun' || tagged?.tag === 'quantity' || tagged?.tag === 'pron'
  }
  const first = verbAt
  verbAt = behindParticiple(tags, behindContact(tags, verbAt, from, to), from, to)
  const participle = verbAt > first && tags[first]?.verb?.inflection === 'past' ? first : undefined
  return {from, to, verbAt, participle, headless: verbAt < to && !named, opener: tags[from - 1]?.token.lower ?? ''}
}

/** `it is expected | that`, `statistics show | that`. */
function reports(tagged: Tagged | undefined): boolean {
  return tagged?.tag === 'verb' || reporting.has(tagged?.token.lower ?? '')
}

/** `He said | the province will invest …`: what is told begins right behind the verb, with a subject and a verb. */
function tellsClause(tags: readonly Tagged[], at: number): boolean {
  // "Newly | added | capacity totaled 3 GW" tells of nothing said
  if (words.newness.has(tags[at - 1]?.token.lower ?? '')) return false
  if (!words.tellers.has(tags[at]?.token.lower ?? '') || !/^(?:det|noun|pron)$/.test(tags[at + 1]?.tag ?? ''))
    return false
  // "Industrial | added | value grew" is no speech
  if (words.participialNames.has(`${tags[at]?.token.lower} ${tags[at + 1]?.token.lower}`)) return false
  for (let k = at + 2; k < tags.length; k++) {
    const tagged = tags[k]
    if (!tagged || tagged.tag === 'mark' || tagged.tag === 'quantity') return false
    if (tagged.token.lower !== 'to' && isFiniteVerb(tagged)) return true
  }
  return false
}

/** Whether a verb comes before the next mark. */
function hasFinite(tags: readonly Tagged[], from: number): boolean {
  for (let at = from; at < tags.length && tags[at]?.tag !== 'mark'; at++)
    if (isFiniteVerb(tags[at] as Tagged)) return true
  return false
}

/** `as | exports slid 4.7 percent`; not `such as`, `as well as`, `as the largest port`. */
function opensReason(tags: readonly Tagged[], at: number): boolean {
  // "Investment in the country | as a whole | came to"
  if (words.wholes.has(tags[at + 2]?.token.lower ?? '')) return false
  if (!/^(?:noun|verb|quantity)$/.test(tags[at - 1]?.tag ?? '') || !/^(?:noun|det|pron)$/.test(tags[at + 1]?.tag ?? ''))
    return false
  let verb = at + 2
  while (/^(?:noun|det|adv|prep)$/.test(tags[verb]?.tag ?? '')) verb++
  const told = tags[verb]
  return told !== undefined && (told.tag === 'aux' ? words.finite.has(told.token.lower) : isFiniteVerb(told))
}

/** `the value added of the primary | , | secondary and tertiary industries`: adjectives that come one after another. */
function isInSeries(tags: readonly Tagged[], at: number): boolean {
  const inSeries = (tagged: Tagged | undefined) => words.series.has(tagged?.token.lower ?? '')
  return tags[at]?.token.text === ',' && inSeries(tags[at - 1]) && inSeries(tags[at + 1])
}

/** Words at which a clause may end. */
const breakers = new Set([...words.joiners, ...words.subordinating, ...words.tellers, 'that', 'as', 'after'])

/** One look for what else takes several: at most words no clause ends. */
const mayBreak = ({tag, token, verb}: Tagged) =>
  tag === 'mark' || breakers.has(token.lower) || verb?.inflection === 'ing'

/** Splits a tagged sentence into clauses. */
export function splitClauses(tags: readonly Tagged[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  const close = (to: number, next = to + 1) => {
    if (to > from) clauses.push(makeClause(tags, from, to))
    from = next
  }
  for (let at = 0; at < tags.length; at++) {
    const tagged = tags[at] as Tagged
    if (!mayBreak(tagged)) continue
    const aside = tagged.tag === 'mark' ? Math.max(asideEnd(tags, at), quoteEnd(tags, at)) : -1
    if (aside > 0) at = aside
    else if (isInSeries(tags, at)) continue
    else if (tagged.tag === 'mark' && breaks.test(tagged.token.text)) close(at)
    else if (at > from && tellsClause(tags, at)) close(at + 1, at + 1)
    else if (words.joiners.has(tagged.token.lower) && at > from && joinsClauses(tags, from, at)) close(at)
    // "to ensure that the planting area is stabilized at …", but "exceeding that of coal power by 13 GW"
    else if (tagged.token.lower === 'that' && reports(tags[at - 1]) && tags[at + 1]?.token.lower !== 'of') close(at)
    // "trade shrank by 3 percent | as exports slid"
    else if (at > from && tagged.token.lower === 'as' && opensReason(tags, at)) close(at)
    // "an increase of 1.8 percent | when inflation is taken into account"
    else if (at > from && words.subordinating.has(tagged.token.lower) && hasFinite(tags, at + 1)) close(at)
    // "is expected to grow by 3 percent | after totaling 8.3 trillion yuan in 2022"
    else if (tagged.token.lower === 'after' && tags[at + 1]?.verb?.inflection === 'ing' && at > from) close(at)
    // "reached 182 billion yuan | increasing by 12.3%"
    else if (tagged.verb?.inflection === 'ing' && tags[at - 1]?.tag === 'quantity') close(at, at)
  }
  close(tags.length)
  return mergeLists(tags, clauses)
}
