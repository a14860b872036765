import {decimal, type Status} from '@jianbao/model'
import {type EnglishQuantity, mayStateQuantity} from '@jianbao/quantity'
import type {FigureDraft, SentenceContext} from '../draft.js'
import {amountFrame} from './amount-frame.js'
import {type BoundReading, readBound} from './bound.js'
import {changeFrame} from './change-frame.js'
import type {Clause} from './clause.js'
import {coordinatedFrame, distribute} from './coordination.js'
import {multipleFrame} from './multiple-frame.js'
import {type Period, readPeriod} from './period.js'
import {rankFrame, spanFrame} from './position-frame.js'
import {clauseText, clauseTopic, type ReadSentence, readSentence} from './sentence.js'
import {shareFrame} from './share-frame.js'
import {clauseStatus, isStandingFact, roleStatus, statusAt} from './status.js'
import type {Tagged} from './tagged.js'
import {thresholdFrame} from './threshold-frame.js'
import {tidySubject} from './tidy-subject.js'
import {Topic} from './topic.js'
import {adoptUnit} from './unit-of-figure.js'
import {type Frame, lowerAt, type View} from './view.js'

const frames: ReadonlyArray<(view: View) => Frame | undefined> = [
  rankFrame,
  thresholdFrame,
  spanFrame,
  multipleFrame,
  changeFrame,
  shareFrame,
  amountFrame
]

/** Words of a clause that stand in for a missing subject. */
const longestToldSubject = 12

/** `exceeding 10 billion yuan or US$1 billion`: the second amount has the first one's bound. */
function readAlternative(
  tags: readonly Tagged[],
  quantities: readonly EnglishQuantity[],
  index: number
): BoundReading | undefined {
  const quantity = quantities[index]
  const previous = quantities[index - 1]
  if (!quantity || !previous || previous.to !== quantity.from - 1) return undefined
  if (tags[previous.to]?.token.lower !== 'or') return undefined
  return {bound: readBound(tags, previous).bound, from: quantity.from}
}

/** `above 11% and 12% respectively`: the bound governs both. */
function readCoordinatedBound(
  tags: readonly Tagged[],
  quantities: readonly EnglishQuantity[],
  index: number
): BoundReading {
  const quantity = quantities[index] as EnglishQuantity
  const previous = quantities[index - 1]
  const own = readBound(tags, quantity)
  if (own.bound !== 'eq' || !previous || previous.to !== quantity.from - 1) return own
  if (tags[previous.to]?.token.lower !== 'and' || previous.unit !== quantity.unit) return own
  const together = tags.slice(quantity.to, quantity.to + 2).some(({token}) => token.lower === 'respectively')
  return together ? {bound: readBound(tags, previous).bound, from: own.from} : own
}

const introducing =
  /^(?:total|average|annual|yearly|mean|rate|pace|maximum|minimum|level|red|line|record|combined|target|goal)$/

/** The word that governs a number: before its bound, its article, and `an average annual rate of`. */
function leadBefore(tags: readonly Tagged[], from: number, floor: number): number {
  let lead = from - 1
  while (lead >= floor && tags[lead]?.tag === 'det') lead--
  if (tags[lead]?.token.lower !== 'of') return lead
  let start = lead - 1
  while (start >= floor && introducing.test(tags[start]?.token.lower ?? '')) start--
  // "a penetration rate of 10%" is a name, "an average rate of" only introduces
  if (start === lead - 1 || tags[start]?.tag === 'noun') return lead
  while (start >= floor && tags[start]?.tag === 'det') start--
  return start >= floor ? start : lead
}

function makeView(
  {text, tags, quantities}: ReadSentence,
  clause: Clause,
  index: number,
  topic: Topic
): View | undefined {
  const quantity = quantities[index]
  if (!quantity) return undefined
  const bound = readAlternative(tags, quantities, index) ?? readCoordinatedBound(tags, quantities, index)
  const lead = leadBefore(tags, bound.from, clause.from)
  let verb = Math.min(quantity.from, clause.to) - 1
  while (verb >= clause.from && tags[verb]?.tag !== 'verb') verb--
  // "exceeds 760 billion": the verb is the bound
  const governor = verb >= bound.from ? verb : lead
  return {
    text,
    tags,
    clause,
    quantity,
    quantities,
    index,
    bound,
    lead: governor,
    verb: verb < clause.from ? -1 : verb,
    topic
  }
}

function signed(value: number | null, negative: boolean | undefined): number | null {
  return value === null || !negative ? value : decimal(value).times(-1).toNumber()
}

/** `from | 26.6 trillion yuan | to 51.9 trillion yuan`: the number is what was before. */
function startsRise({tags, quantity, quantities, index, lead}: View): boolean {
  const next = quantities[index + 1]
  return lowerAt(tags, lead) === 'from' && next !== undefined && tags.slice(quantity.to, next.from).some(isTo)
}

const isTo = ({token}: Tagged) => token.lower === 'to'

/** The year before a rise: before the first of several years, and before the planned one. */
function beforeRise(period: Period, status: Status, {year, yearReviewed}: SentenceContext): Period {
  if (period.period_from) return {period: String(Number(period.period_from) - 1)}
  return status === 'target' && period.period === year ? {period: yearReviewed} : period
}

function periodOf(sentence: ReadSentence, context: SentenceContext, view: View, frame: Frame, status: Status): Period {
  if (frame.kind === 'threshold') return {period: null}
  const {clause, quantity, index, tags} = view
  const end = Math.min(
    sentence.quantities[index + 1]?.start ?? Number.POSITIVE_INFINITY,
    tags[clause.to - 1]?.token.end ?? 0
  )
  let first = index
  while ((sentence.quantities[first - 1]?.from ?? -1) >= clause.from) first--
  const opening = sentence.clauses[0]
  const texts = {
    behind: sentence.text.slice(quantity.end, Math.max(quantity.end, end)),
    ahead: clauseText(sentence, clause, sentence.quantities[first]?.from ?? clause.from),
    opening: opening && opening.verbAt === opening.to ? clauseText(sentence, opening) : '',
    clause: clauseText(sentence, clause)
  }
  const period = readPeriod(context, texts, status, frame.kind)
  return startsRise(view) ? beforeRise(period, status, context) : period
}

/** `lowered its growth target to | 7.5 percent`, `the goal for exports is | 20 billion yuan`. */
const aimed =
  /\b(?:goal|target|projection)s?\b(?: for [\w' -]+?)?(?: (?:at|to|of|is|was|were|be|set|proposed|projected|around|about|over|more than|at least|nearly|from))*\s*$/i

/** `toward the one-trillion-yuan GDP goal`: the amount is named as a goal. */
function namesGoal({subject}: Frame, {rules}: EnglishQuantity, before: string): boolean {
  return (rules.includes('en/hyphenated-money') && /\b(?:goal|target)s?$/i.test(subject)) || aimed.test(before)
}

/** Where no phrase says what is measured, the clause says it: `spent … annually for this purpose`. */
function toldSubject(sentence: ReadSentence, {clause, quantity, tags}: View): string {
  const before = clauseText(sentence, clause, quantity.from)
  const after = sentence.text.slice(quantity.end, tags[clause.to - 1]?.token.end)
  return `${quantity.from > clause.from ? before : ''}${after}`
    .trim()
    .split(/\s+/)
    .slice(0, longestToldSubject)
    .join(' ')
}

function makeDraft(
  sentence: ReadSentence,
  context: SentenceContext,
  view: View,
  frame: Frame,
  status: Status
): FigureDraft {
  const {quantity, bound} = view
  const period = periodOf(sentence, context, view, frame, status)
  const before =
    quantity.from > view.clause.from
      ? sentence.text.slice(sentence.tags[view.clause.from]?.token.start, quantity.start)
      : ''
  return {
    start: quantity.start,
    end: quantity.end,
    subject: tidySubject(frame.subject) || toldSubject(sentence, view),
    value: signed(quantity.value, frame.negative),
    ...(quantity.high === undefined ? {} : {high: quantity.high}),
    unit: quantity.unit,
    bound: bound.bound,
    kind: frame.kind,
    status: isStandingFact(quantity.value, quantity.unit)
      ? 'achieved'
      : statusAt(
          namesGoal(frame, quantity, before) ? 'target' : status,
          period.period,
          context,
          /\b(?:will|shall)\b/i.test(clauseText(sentence, view.clause))
        ),
    ...period,
    ...(quantity.damaged ? {damaged: true as const} : {}),
    rules: [...quantity.rules, frame.rule]
  }
}

function remember(topic: Topic, figure: FigureDraft): void {
  if (/^(?:level|delta|share|change)$/.test(figure.kind)) topic.subject = figure.subject
  if (figure.kind === 'level' || figure.kind === 'delta') topic.kind = figure.kind
  topic.change = figure.kind === 'change' ? {negative: (figure.value ?? 0) < 0} : undefined
}

/** A clause's status: its own words, or those of the clause that it continues. */
function statusOf(sentence: ReadSentence, context: SentenceContext, clause: Clause, before: Status): Status {
  const own = clauseStatus(clauseText(sentence, clause), context.role)
  // "it is estimated that GDP will reach 92 billion yuan" in a review tells of the year that is ending
  if (own === 'target' && sentenceStatus(sentence, context) === 'expected') return 'expected'
  if (own) return own
  // "… is expected to exceed the average; per capita GDP of 12,327 yuan" begins anew
  const continues = clause.opener !== ';' && (clause.headless || clause.verbAt === clause.to)
  return continues ? before : sentenceStatus(sentence, context)
}

/** `It is expected that | GDP reached …, and revenue …` governs the whole sentence. */
function sentenceStatus(sentence: ReadSentence, context: SentenceContext): Status {
  const [opening, next] = sentence.clauses
  const governs = opening && next?.opener === 'that'
  return (governs && clauseStatus(clauseText(sentence, opening), context.role)) || roleStatus(context.role)
}

/** What the sentence before leaves as subject: `Maintained the first place …` has none of its own. */
function inherited(context: SentenceContext): string {
  const before = context.before.at(-1)
  if (!before) return ''
  const sentence = readSentence(before)
  return sentence.clauses.map((clause) => clauseTopic(sentence, clause)).findLast((topic) => topic !== '') ?? ''
}

/** Reads the figures of an English sentence: quantities with what they measure, how, when and with what certainty. */
export function readFigures(context: SentenceContext): FigureDraft[] {
  if (!mayStateQuantity(context.text)) return []
  const sentence = readSentence(context.text)
  const drafts: FigureDraft[] = []
  const topic = new Topic(() => inherited(context))
  let status = roleStatus(context.role)
  let index = 0
  for (const clause of sentence.quantities.length > 0 ? sentence.clauses : []) {
    status = statusOf(sentence, context, clause, status)
    topic.subject = clauseTopic(sentence, clause)
    for (; (sentence.quantities[index]?.from ?? clause.to) < clause.to; index++) {
      const view = makeView(sentence, clause, index, topic)
      if (!view) continue
      const frame =
        coordinatedFrame(view, drafts.at(-1)) ?? frames.map((read) => read(view)).find((found) => found !== undefined)
      if (!frame) continue
      drafts.push(
        adoptUnit(makeDraft(sentence, context, view, frame, status), drafts.at(-1), clauseText(sentence, clause))
      )
      if (/\brespectively\b/i.test(clauseText(sentence, clause))) distribute(drafts)
      remember(topic, drafts.at(-1) as FigureDraft)
    }
  }
  return drafts
}
