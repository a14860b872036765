import {englishPattern} from '@jianbao/lexicon'
import type {Bound} from '@jianbao/model'
import type {EnglishQuantity} from '@jianbao/quantity'
import {belongsBefore} from './bound-before.js'
import {
  after,
  afterReach,
  amounts,
  before,
  beforeReach,
  deeds,
  extremes,
  gap,
  marks,
  minimums,
  timed
} from './bound-words.js'
import type {Tagged} from './tagged.js'
import {words} from './words.js'

const ageTold = englishPattern('ageTold', '')

const longestGap = 5

export interface BoundReading {
  readonly bound: Bound
  /** First token of the bound words, or of the number when there are none. */
  readonly from: number
}

function joined(tags: readonly Tagged[], from: number, to: number): string {
  return tags
    .slice(Math.max(0, from), to)
    .map(({token}) => token.lower)
    .join(' ')
}

function boundEndingAt(tags: readonly Tagged[], end: number): BoundReading | undefined {
  for (let size = beforeReach.get(tags[end - 1]?.token.lower ?? '') ?? 0; size > 0; size--) {
    const bound = end >= size ? before.get(joined(tags, end - size, end)) : undefined
    if (bound) return {bound, from: end - size}
  }
  return undefined
}

/** `over two years` says how long, not that it is more. */
const lasting = (words: string, quantity: EnglishQuantity) =>
  timed.has(words) &&
  /^(?:year|month|day|hour)$/.test(quantity.unit) &&
  !ageTold.test(quantity.surface) &&
  !quantity.rules.includes('en/age')

/** `no more than | roughly | 5.5%`: of two bounds the stricter governs; `spread over | some | 30 counties` has only one. */
function stricter(tags: readonly Tagged[], found: BoundReading): BoundReading {
  const outer = found.bound === 'approx' ? boundEndingAt(tags, found.from) : undefined
  return outer && (outer.bound === 'lte' || outer.from < found.from - 1) ? outer : found
}

/** `about | 3 percent | or below`: what stands behind says it more strictly. */
const settled = (before: BoundReading, behind: Bound | undefined): BoundReading =>
  before.bound === 'approx' && behind !== undefined ? {...before, bound: behind} : before

/** `60 years | and above`; but `12 unicorns | and over 5,000 firms` goes on with the next number. */
function boundBehind(tags: readonly Tagged[], at: number, sizes: readonly number[]): Bound | undefined {
  const most = afterReach.get(tags[at]?.token.lower ?? '') ?? 0
  for (const size of sizes) {
    // at the end of a sentence fewer words are left
    if (Math.min(size, tags.length - at) > most || goesOn(tags, at, at + size)) continue
    const bound = after.get(joined(tags, at, at + size))
    if (bound) return bound
  }
  return undefined
}

/** Whether what could be a bound belongs to what follows: `and over | 5,000 firms`, `visited 30 mills at least | once a year`. */
function goesOn(tags: readonly Tagged[], at: number, to: number): boolean {
  const next = tags[to]?.tag ?? 'mark'
  return next === 'quantity' || (extremes.has(tags[at]?.token.lower ?? '') && /^(?:adv|det|noun)$/.test(next))
}

/** The place behind a number and its bound: `5% | or more | in industrial investment`. */
export function behindBound(tags: readonly Tagged[], at: number): number {
  return at + ([4, 3, 2].find((size) => after.has(joined(tags, at, at + size))) ?? 0)
}

/** Whether a verb that can bound an amount tells what was done: `passed | 30 bills`, `broke | 300 cases`. */
const tellsDeed = (told: string, {counted}: EnglishQuantity) =>
  (deeds.has(told) && words.enacted.has(counted?.head ?? '')) || (amounts.has(told) && counted !== undefined)

/** `passed | the important benchmark of | US$ 1,000`: where the verb stands; -1 if none passes a mark. */
function passedFrom(tags: readonly Tagged[], from: number): number {
  if (tags[from - 1]?.token.lower !== 'of' || !marks.has(tags[from - 2]?.token.lower ?? '')) return -1
  let at = from - 3
  while (at >= from - markReach && /^(?:det|noun|adv)$/.test(tags[at]?.tag ?? '')) at--
  return before.get(tags[at]?.token.lower ?? '') === 'gt' ? at : -1
}

/** Tokens of `the important benchmark of`, and the verb. */
const markReach = 6

/** What the words around a number make of it: `more than 42%` is `gt`, `60 years and above` is `gte`. */
export function readBound(tags: readonly Tagged[], quantity: EnglishQuantity): BoundReading {
  const from = quantity.from
  const rate =
    quantity.unit === '%' && [1, 2].some((size) => minimums.has(joined(tags, quantity.to, quantity.to + size)))
  const behind = rate ? 'gte' : boundBehind(tags, quantity.to, [2, 3, 4, 1])
  const beyond = quantity.counted ? boundBehind(tags, quantity.counted.to, [2, 3, 4]) : undefined
  if (quantity.top) return {bound: 'lte', from}
  const passed = passedFrom(tags, from)
  if (passed >= 0) return {bound: 'gt', from: passed}
  for (let end = from; end > 0 && from - end <= longestGap; end--) {
    const found = boundEndingAt(tags, end)
    const told = found ? joined(tags, found.from, end) : ''
    if (found && belongsBefore(tags, found, told)) break
    if (found && !lasting(told, quantity) && !tellsDeed(told, quantity))
      return settled(stricter(tags, found), behind ?? beyond)
    if (!gap.has(tags[end - 1]?.token.lower ?? '')) break
  }
  // machine translation puts 以内 behind: "the rate to 6% within."
  const end = tags[quantity.to + 1]
  if (tags[quantity.to]?.token.lower === 'within' && (!end || end.tag === 'mark')) return {bound: 'lte', from}
  return {bound: behind ?? beyond ?? 'eq', from}
}
