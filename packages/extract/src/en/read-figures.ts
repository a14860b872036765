import {decimal, type Status} from '@jianbao/model'
import {type EnglishQuantity, readEnglish} from '@jianbao/quantity'
import type {FigureDraft, SentenceContext} from '../draft.js'
import {type BoundReading, readBound} from './bound.js'
import {changeFrame} from './change-frame.js'
import {type Clause, splitClauses} from './clause.js'
import {readPeriod} from './period.js'
import {rankFrame, spanFrame} from './position-frame.js'
import {shareFrame} from './share-frame.js'
import {clauseStatus, roleStatus} from './status.js'
import {amountFrame} from './stock-frame.js'
import {clauseSubject} from './subject.js'
import {type Tagged, tagTokens} from './tagged.js'
import {thresholdFrame} from './threshold-frame.js'
import type {Frame, Topic, View} from './view.js'

const frames: ReadonlyArray<(view: View) => Frame | undefined> = [
  rankFrame,
  thresholdFrame,
  spanFrame,
  changeFrame,
  shareFrame,
  amountFrame
]

interface Sentence {
  readonly context: SentenceContext
  readonly tags: readonly Tagged[]
  readonly quantities: readonly EnglishQuantity[]
}

function makeView(
  {context, tags, quantities}: Sentence,
  clause: Clause,
  index: number,
  topic: Topic
): View | undefined {
  const quantity = quantities[index]
  if (!quantity) return undefined
  const bound = readAlternative(tags, quantities, index) ?? readBound(tags, quantity)
  let lead = bound.from - 1
  while (lead >= clause.from && tags[lead]?.tag === 'det') lead--
  let verb = Math.min(quantity.from, clause.to) - 1
  while (verb >= clause.from && tags[verb]?.tag !== 'verb') verb--
  // "exceeds 760 billion": the verb is the bound
  if (verb >= bound.from) lead = verb
  return {
    text: context.text,
    tags,
    clause,
    quantity,
    quantities,
    index,
    bound,
    lead,
    verb: verb < clause.from ? -1 : verb,
    topic
  }
}

/** `exceeding 10 billion yuan or US$1 billion`: the second amount has the first one's bound. */
function readAlternative(tags: readonly Tagged[], quantities: readonly EnglishQuantity[], index: number): BoundReading | undefined {
  const quantity = quantities[index]
  const previous = quantities[index - 1]
  if (!quantity || !previous || previous.to !== quantity.from - 1 || tags[previous.to]?.token.lower !== 'or') return undefined
  return {bound: readBound(tags, previous).bound, from: quantity.from}
}

function signed(value: number | null, negative: boolean | undefined): number | null {
  return value === null || !negative ? value : decimal(value).times(-1).toNumber()
}

/** From the number on to the next one or the end of its clause. */
function behind({context, quantities}: Sentence, {quantity, index, clause, tags}: View): string {
  const end = Math.min(quantities[index + 1]?.start ?? Number.POSITIVE_INFINITY, tags[clause.to - 1]?.token.end ?? 0)
  return context.text.slice(quantity.end, Math.max(quantity.end, end))
}

function draft(sentence: Sentence, view: View, frame: Frame, status: Status): FigureDraft {
  const {quantity, clause, tags, bound} = view
  const clauseText = sentence.context.text.slice(tags[clause.from]?.token.start, tags[clause.to - 1]?.token.end)
  const period =
    frame.kind === 'threshold'
      ? {period: null}
      : readPeriod(
          sentence.context,
          {behind: behind(sentence, view), clause: clauseText, sentence: sentence.context.text},
          status
        )
  return {
    start: quantity.start,
    end: quantity.end,
    subject: frame.subject,
    value: signed(quantity.value, frame.negative),
    ...(quantity.high === undefined ? {} : {high: quantity.high}),
    unit: dailyUnit(quantity.unit, frame.subject, clauseText),
    bound: bound.bound,
    kind: frame.kind,
    status,
    ...period,
    ...(quantity.damaged ? {damaged: true as const} : {}),
    rules: [...quantity.rules, frame.rule]
  }
}

/** `70,000 tons of sewage treatment capacity … per day`: capacities are rates. */
function dailyUnit(unit: string, subject: string, clause: string): string {
  const daily = /^(?:t|m3|kg)$/.test(unit) && /capacity/i.test(subject) && /\b(?:per day|daily|a day)\b/i.test(clause)
  return daily ? `${unit}/d` : unit
}

/** A clause's status: its own words, or those of the clause that it continues. */
function statusOf(sentence: Sentence, clause: Clause, before: Status): Status {
  const text = sentence.context.text.slice(
    sentence.tags[clause.from]?.token.start,
    sentence.tags[clause.to - 1]?.token.end
  )
  const own = clauseStatus(text, sentence.context.role)
  if (own) return own
  return clause.headless || clause.verbAt === clause.to ? before : roleStatus(sentence.context.role)
}

function remember(topic: Topic, figure: FigureDraft): void {
  if (figure.kind === 'level' || figure.kind === 'delta' || figure.kind === 'share' || figure.kind === 'change')
    topic.subject = figure.subject || topic.subject
  if (figure.kind === 'level' || figure.kind === 'delta') topic.kind = figure.kind
}

function readClause(sentence: Sentence, clause: Clause, topic: Topic, status: Status): FigureDraft[] {
  const drafts: FigureDraft[] = []
  for (const [index, quantity] of sentence.quantities.entries()) {
    if (quantity.from < clause.from || quantity.from >= clause.to) continue
    const view = makeView(sentence, clause, index, topic)
    const frame = view && frames.map((read) => read(view)).find((found) => found !== undefined)
    if (!view || !frame) continue
    const figure = draft(sentence, view, frame, status)
    drafts.push(figure)
    remember(topic, figure)
  }
  return drafts
}

/** What the sentence before leaves as subject: `Maintained the first place …` has none of its own. */
function inherited(context: SentenceContext): string {
  const before = context.before.at(-1)
  if (!before) return ''
  const {tokens, quantities} = readEnglish(before)
  const tags = tagTokens(tokens, quantities)
  const subjects = splitClauses(tags).map((clause) => subjectOf(before, tags, clause))
  return subjects.filter(Boolean).at(-1) ?? ''
}

function subjectOf(text: string, tags: readonly Tagged[], clause: Clause): string {
  if (clause.headless || clause.verbAt === clause.to) return ''
  const at = tags[clause.verbAt]?.token.start ?? 0
  const quantity: EnglishQuantity = {
    from: clause.verbAt,
    to: clause.verbAt,
    start: at,
    end: at,
    surface: '',
    value: null,
    unit: '',
    unitWord: '',
    rules: []
  }
  const bound = {bound: 'eq' as const, from: clause.verbAt}
  return clauseSubject({
    text,
    tags,
    clause,
    quantity,
    quantities: [],
    index: 0,
    bound,
    lead: -1,
    verb: -1,
    topic: {subject: '', kind: undefined}
  })
}

/** Reads the figures of an English sentence: quantities with what they measure, how, when and with what certainty. */
export function readFigures(context: SentenceContext): FigureDraft[] {
  const {tokens, quantities} = readEnglish(context.text)
  if (quantities.length === 0) return []
  const tags = tagTokens(tokens, quantities)
  const sentence: Sentence = {context, tags, quantities}
  const topic: Topic = {subject: inherited(context), kind: undefined}
  const drafts: FigureDraft[] = []
  let status = roleStatus(context.role)
  for (const clause of splitClauses(tags)) {
    status = statusOf(sentence, clause, status)
    const subject = subjectOf(context.text, tags, clause)
    if (subject && !/^(?:we|it|they|there|which|that|who)$/i.test(subject)) topic.subject = subject
    drafts.push(...readClause(sentence, clause, topic, status))
  }
  return drafts
}
