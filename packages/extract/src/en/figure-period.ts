import {englishPattern} from '@jianbao/lexicon'
import type {Status} from '@jianbao/model'
import type {FigureDraft, SentenceContext} from '../draft.js'
import type {Clause} from './clause.js'
import {aheadText, openingText} from './clause-adverbials.js'
import {readPeriod} from './period.js'
import {beforeRise, endsRise, startsRise, toldYears} from './rise-years.js'
import {clauseText, type ReadSentence} from './sentence.js'
import type {Period} from './several-years.js'
import {isPlanPart} from './status.js'
import type {Tagged} from './tagged.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'
import {yearBeforeOf} from './year-before.js'

const periodIn = ({period, period_from}: FigureDraft): Period => ({
  period,
  ...(period_from === undefined ? {} : {period_from})
})

const lastYearBehind = englishPattern('lastYearBehind', '')
const cumulative = englishPattern('cumulativeFigure')
const opensTotal = englishPattern('opensTotal')

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
  // "from | 107.6 billion yuan last year | to": of that year itself
  const starts = startsRise(view) && !lastYearBehind.test(sentence.text.slice(quantity.end))
  return toldYears(sentence, view) ?? (starts ? beforeRise(period, status, context) : period)
}
