import {english, englishPattern} from '@jianbao/lexicon'
import type {Status} from '@jianbao/model'
import type {FigureDraft, SentenceContext} from '../draft.js'
import type {Clause} from './clause.js'
import {type Period, readPeriod, surroundingYears} from './period.js'
import {clauseText, type ReadSentence} from './sentence.js'
import {isPlanPart} from './status.js'
import type {Tagged} from './tagged.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'
import {yearBeforeOf} from './year-before.js'

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
function endsRise({tags, quantities, index}: View): boolean {
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

const periodIn = ({period, period_from}: FigureDraft): Period => ({
  period,
  ...(period_from === undefined ? {} : {period_from})
})

const yearBehind = englishPattern('namedYear')
const cumulative = englishPattern('cumulativeFigure')
const opensTotal = englishPattern('opensTotal')
const fullDate = englishPattern('fullDate', '')

/** A clause up to its first number, with the adverbial before it: `and by February 20, 2007, | they had replied to`. */
function aheadText(sentence: ReadSentence, clause: Clause, to: number): string {
  const {clauses, quantities, tags, text} = sentence
  let from = clauses.indexOf(clause)
  for (let at = from - 1; at >= 0 && isAdverbial(sentence, clauses[at] as Clause); at--) from = at
  const start = clauses[from]?.from ?? clause.from
  const own = clauseText(sentence, clause, to)
  const dated = fullDate.exec(text.slice(0, tags[clause.from]?.token.start))?.[0]
  if (dated !== undefined) return `${dated}${own}`
  return from === clauses.indexOf(clause) || quantities.length === 0
    ? own
    : `${text.slice(tags[start]?.token.start, tags[clause.from]?.token.start)}${own}`
}

/** `by February 20`, `2007`: a stretch without verb and number of its own. */
function isAdverbial({quantities}: ReadSentence, {from, to, verbAt}: Clause): boolean {
  return verbAt === to && !quantities.some((quantity) => quantity.from >= from && quantity.from < to)
}

const opensYear = englishPattern('opensDatedClause')

/** The adverbials that open a sentence: `According to the report, in 2022, | revenue …`. */
function openingText(sentence: ReadSentence): string {
  const year = opensYear.exec(sentence.text)?.[0]
  if (year !== undefined) return year
  // "firms up from 402 at the end of 2019 to 517" opens nothing
  const told = sentence.clauses.findIndex((clause) => clause.verbAt < clause.to || !isAdverbial(sentence, clause))
  const last = sentence.clauses[(told < 0 ? sentence.clauses.length : told) - 1]
  const [first] = sentence.clauses
  return first && last
    ? sentence.text.slice(sentence.tags[first.from]?.token.start, sentence.tags[last.to - 1]?.token.end)
    : ''
}

/** `members took part`, `with 300 million yuan granted`; not `have been built`, `are covered`. */
function tellsPast(tags: readonly Tagged[], {from, to}: Clause): boolean {
  for (let at = from; at < to; at++) {
    if (tags[at]?.verb?.inflection !== 'past') continue
    let before = at - 1
    while (tags[before]?.tag === 'adv') before--
    // "one network and | unified management" tells nothing
    if (before >= from && /^(?:conj|prep|det|mark)$/.test(tags[before]?.tag ?? '')) continue
    return tags[before]?.tag !== 'aux' || words.pastBe.has(lowerAt(tags, before))
  }
  return false
}

/**
 * The year whose own number this is: `reversed | the previous year's | negative growth of 2.3 percent`, `last year's deficit
 * of 3 billion yuan`; not `exceeded last year's level by 3 percent`.
 */
function possessorYear({tags, bound, clause}: View, {role, yearReviewed}: SentenceContext): string | undefined {
  let at = bound.from - 1
  while (at > clause.from && (/^(?:noun|adv|det)$/.test(tags[at]?.tag ?? '') || lowerAt(tags, at) === 'of')) {
    if (words.timePossessives.has(lowerAt(tags, at))) break
    at--
  }
  if (!words.timePossessives.has(lowerAt(tags, at)) || !yearReviewed) return undefined
  const which = lowerAt(tags, at - 1)
  // in a plan "the previous year" is the one reviewed, in a review the one before it
  if (which === 'last' || (which === 'previous' && isPlanPart(role))) return yearReviewed
  return which === 'previous' ? String(Number(yearReviewed) - 1) : undefined
}

const baseYear = englishPattern('baseYear', 'g')

/**
 * `GDP rose from 1 billion in 2010 to 1.5 in 2015; revenue | from 1.1 billion to 2.9 |`: the sentence told from when and to
 * when, where the number has no year of its own.
 */
function toldYears(sentence: ReadSentence, {quantity, tags, quantities, index}: View): Period | undefined {
  const next = sentence.text.slice(quantity.end, quantities[index + 1]?.start).split(/[,;]/)[0] ?? ''
  if (yearBehind.test(next)) return undefined
  const told = [...sentence.text.slice(0, quantity.start).matchAll(baseYear)].at(-1)
  if (lowerAt(tags, quantity.from - 1) === 'from') return told?.[1] === undefined ? undefined : {period: told[1]}
  const ends =
    lowerAt(tags, quantity.from - 1) === 'to' && lowerAt(tags, (quantities[index - 1]?.from ?? 0) - 1) === 'from'
  return ends && told?.[2] !== undefined ? {period: told[2]} : undefined
}

/** The year before a rise: before the first of several years, before the planned one and before the one reviewed. */
function beforeRise(period: Period, status: Status, context: SentenceContext): Period {
  const {year, yearReviewed} = context
  // "GDP in 2007 reached 24 trillion yuan, rising from the sixth place" in a review of five years: before all of them
  const years = period.period === yearReviewed && !period.period_from ? surroundingYears(context, status) : undefined
  if (years?.period_from && years.period === yearReviewed) return {period: String(Number(years.period_from) - 1)}
  if (period.period_from) return {period: String(Number(period.period_from) - 1)}
  if (status === 'target' && period.period === year) return {period: yearReviewed}
  return period.period === yearReviewed && yearReviewed ? {period: String(Number(yearReviewed) - 1)} : period
}

/** Whether what is done before a number is told of it as well: of money, and of those who did it. */
function tellsOfClause({tags, quantity, bound}: View): boolean {
  return /^(?:CNY|USD)/.test(quantity.unit) || words.doerLeads.has(lowerAt(tags, bound.from - 1))
}

/** The period of a figure, from the words around it in its clause and sentence. */
export function periodOf(
  sentence: ReadSentence,
  context: SentenceContext,
  view: View,
  frame: Frame,
  status: Status,
  last: FigureDraft | undefined
): Period {
  if (frame.kind === 'threshold') return {period: null}
  const {clause, quantity, index, tags} = view
  const end = Math.min(
    sentence.quantities[index + 1]?.start ?? Number.POSITIVE_INFINITY,
    tags[clause.to - 1]?.token.end ?? 0
  )
  let first = index
  while ((sentence.quantities[first - 1]?.from ?? -1) >= clause.from) first--
  // "4 times the number in 2012", "1.9 times as much as in 1997" compare with that year
  const compares = frame.kind === 'ratio' && quantity.unit === 'times'
  const texts = {
    behind: compares ? '' : sentence.text.slice(quantity.end, Math.max(quantity.end, end)),
    ahead: aheadText(sentence, clause, sentence.quantities[first]?.from ?? clause.from),
    opening: openingText(sentence),
    clause: compares ? clauseText(sentence, clause, quantity.to) : clauseText(sentence, clause),
    earlier: sentence.text.slice(0, tags[clause.from]?.token.start),
    // "we built a total of 63 parks" counts all of them, "a total of 63 parks were built" tells of the year; money is of it
    // and "a total of 286 proposals were received | from 412 members" is of the year throughout
    told: tellsPast(tags, tellsOfClause(view) ? clause : {...clause, from: quantity.to})
  }
  // "in 2021, | ranking sixth" goes on; "…, which had stood at 12 percent in 2022, | was held to 2 percent" does not
  const aside = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const isRelative = aside !== undefined && words.asideRelatives.has(lowerAt(tags, aside.from))
  // "…, bringing the cumulative figure to more than 10 billion dollars" tells of all years
  const ofAllYears =
    frame.kind === 'level' &&
    (cumulative.test(texts.clause) || (quantity.counted !== undefined && opensTotal.test(texts.ahead)))
  const goesOn = clause.opener === ',' && (clause.headless || clause.verbAt === clause.to) && !isRelative && !ofAllYears
  // "a total of 90 flats have been built, | which can house 200 people", "worth 3 billion yuan" tells of all that there are
  // "a total of 198 factories, | 10 parks and one zone have been set up"
  const joined = view.quantities[index - 1]?.counted?.to === quantity.from - 1
  const listed =
    frame.kind === 'level' && last?.kind === 'level' && joined && words.goingOn.has(lowerAt(tags, quantity.from - 1))
  const ofAll =
    (words.ofAllLeads.has(lowerAt(tags, clause.from)) || listed) && last?.period === null && last.kind !== 'threshold'
  const before =
    ofAll || (goesOn && !endsRise(view) && last?.period && last.kind !== 'threshold' && last.status === status)
      ? periodIn(last as FigureDraft)
      : undefined
  const compared = yearBeforeOf(view, context, last)
  if (compared !== undefined) return {period: compared}
  const possessor = frame.kind === 'rank' ? undefined : possessorYear(view, context)
  if (possessor !== undefined && !startsRise(view)) return {period: possessor}
  const period = readPeriod(context, texts, status, frame.kind, before)
  return toldYears(sentence, view) ?? (startsRise(view) ? beforeRise(period, status, context) : period)
}
