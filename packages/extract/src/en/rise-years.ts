import {english, englishPattern} from '@jianbao/lexicon'
import type {Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import type {ReadSentence} from './sentence.js'
import {type Period, surroundingYears} from './several-years.js'
import type {Tagged} from './tagged.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `from | 26.6 trillion yuan | to 51.9 trillion yuan`: the number is what was before. */
export function startsRise(view: View): boolean {
  const {tags, quantity, quantities, index, lead} = view
  const next = quantities[index + 1]
  // "reduce the current | 16 percent | VAT rate to 13 percent"
  if (words.untilNow.has(lowerAt(tags, quantity.from - 1)) && next && lowerAt(tags, next.from - 1) === 'to') return true
  // "reduce the current rate of | 16 percent | in manufacturing to 13 percent"
  const current = lowerAt(tags, lead) === 'of' && words.untilNow.has(lowerAt(tags, lead - 2))
  if (current && next && leadsTo(tags, quantity.to, next.from)) return true
  if (lowerAt(tags, lead) !== 'from') return false
  if (lowerAt(tags, quantity.to) === 'to' && words.nothing.has(lowerAt(tags, quantity.to + 1))) return true
  return (next !== undefined && leadsTo(tags, quantity.to, next.from)) || followsEnd(view)
}

/**
 * `from 11.6 percent | to 2.4 percent`, `as against 161.8 million in 1996, | a gain of 15.8 percent`: not of the year that the
 * number before is of.
 */
export function endsRise({tags, quantities, index}: View): boolean {
  const from = quantities[index - 1]?.from ?? 0
  return words.baseLeads.has(lowerAt(tags, tags[from - 1]?.tag === 'det' ? from - 2 : from - 1))
}

/** `rose to second | place | from fifth`. */
const rankNouns = new Set(english.cues.rankNouns)

/** How many tokens may stand between the end of a change and what it began from. */
const endReach = 3

/** `cut to 1.5 working days, | from 3 | in 2018`, `has grown to 15 percent, up | from 11.4 percent`. */
function followsEnd({tags, quantities, index, lead}: View): boolean {
  const before = quantities[index - 1]
  const from = before?.counted?.to ?? before?.to ?? -1
  if (from < 0 || lead - from > endReach) return false
  // "grew to 5,000 firms | from 3,200", but "500 officials | from 20 departments"
  if (lead === from && before?.counted && !endsChange(tags, before.from)) return false
  return tags.slice(from, lead).every(({token}) => words.beforeStart.has(token.lower) || rankNouns.has(token.lower))
}

/** `grew | to | more than 5,000`. */
const endsChange = (tags: readonly Tagged[], from: number) =>
  tags.slice(Math.max(0, from - endReach), from).some(({token}) => token.lower === 'to')

/** `from 26.6 trillion yuan | to | 51.9 trillion yuan`; not `comments from three mayors and helped us | to win | 5 awards`. */
const leadsTo = (tags: readonly Tagged[], from: number, to: number) =>
  tags.slice(from, to).some(({token}, at) => token.lower === 'to' && tags[from + at + 1]?.tag !== 'verb')

const yearBehind = englishPattern('namedYear')
const baseYear = englishPattern('baseYear', 'g')

/**
 * `GDP rose from 1 billion in 2010 to 1.5 in 2015; revenue | from 1.1 billion to 2.9 |`: the sentence told from when and to
 * when, where the number has no year of its own.
 */
export function toldYears(sentence: ReadSentence, {quantity, tags, quantities, index}: View): Period | undefined {
  const sign = lowerAt(tags, quantity.from - 1)
  const ends = sign === 'to' && lowerAt(tags, (quantities[index - 1]?.from ?? 0) - 1) === 'from'
  if (sign !== 'from' && !ends) return undefined
  const next = sentence.text.slice(quantity.end, quantities[index + 1]?.start).split(/[,;]/)[0] ?? ''
  if (yearBehind.test(next)) return undefined
  const told = [...sentence.text.slice(0, quantity.start).matchAll(baseYear)].at(-1)
  const period = ends ? told?.[2] : told?.[1]
  return period === undefined ? undefined : {period}
}

/** The year before a rise: before the first of several years, before the planned one and before the one reviewed. */
export function beforeRise(period: Period, status: Status, context: SentenceContext): Period {
  const {year, yearReviewed} = context
  // "GDP in 2007 reached 24 trillion yuan, rising from the sixth place" in a review of five years: before all of them
  const years = period.period === yearReviewed && !period.period_from ? surroundingYears(context, status) : undefined
  if (years?.period_from && years.period === yearReviewed) return {period: String(Number(years.period_from) - 1)}
  if (period.period_from) return {period: String(Number(period.period_from) - 1)}
  if (status === 'target' && period.period === year) return {period: yearReviewed}
  return period.period === yearReviewed && yearReviewed ? {period: String(Number(yearReviewed) - 1)} : period
}
