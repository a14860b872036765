import {englishPattern} from '@jianbao/lexicon'
import {decimal, type Status} from '@jianbao/model'
import type {FigureDraft, SentenceContext} from '../draft.js'
import {isExisting, isStanding} from './existing.js'
import {periodOf} from './figure-period.js'
import {isNews, namesGoal} from './figure-status.js'
import {namedBefore} from './former-latter.js'
import {startsRise} from './rise-years.js'
import {clauseText, type ReadSentence} from './sentence.js'
import {isStandingFact, looksAhead, statusAt} from './status.js'
import {tidySubject} from './tidy-subject.js'
import {type Frame, lowerAt, type View} from './view.js'

/** Words of a clause that stand in for a missing subject. */
const longestToldSubject = 12

function signed(value: number | null, negative: boolean | undefined): number | null {
  return value === null || !negative ? value : decimal(value).times(-1).toNumber()
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

/** A figure from what a rule says of a quantity, with its status and period. */
export function makeDraft(
  sentence: ReadSentence,
  context: SentenceContext,
  view: View,
  frame: Frame,
  status: Status,
  last: FigureDraft | undefined
): FigureDraft {
  const {quantity, bound} = view
  const before =
    quantity.from > view.clause.from
      ? sentence.text.slice(sentence.tags[view.clause.from]?.token.start, quantity.start)
      : ''
  const missed = frame.rule === 'en/goal'
  const aimed = missed || namesGoal(frame, quantity, before)
  const stands = status === 'target' && isExisting(view)
  const isFact = status === 'target' && isStanding(view)
  const told = isPast(view) || stands || isFact ? 'achieved' : status
  const goal = aimed || toBeDone.test(sentence.text.slice(quantity.end)) ? 'target' : told
  // a goal that news name is that of the year to come, one that a review names was that of the year
  const period = periodOf(
    sentence,
    context,
    view,
    frame,
    aimed && !missed && isNews(context) ? 'target' : aimed ? status : goal,
    last
  )
  return {
    start: quantity.start,
    end: quantity.end,
    subject: tidySubject(namedBefore(sentence.text, frame.subject)) || toldSubject(sentence, view),
    value: signed(quantity.value, frame.negative),
    ...(quantity.high === undefined ? {} : {high: signed(quantity.high, frame.negative) ?? quantity.high}),
    unit: quantity.unit,
    bound: missed ? 'eq' : bound.bound,
    kind: frame.kind,
    status: statusOfFigure(goal, period.period, context, view, sentence),
    ...(isFact ? {period: null} : stands ? {period: context.yearReviewed} : period),
    ...(quantity.damaged ? {damaged: true as const} : {}),
    rules: [...quantity.rules, frame.rule]
  }
}

/** What is to come cannot be over, nor can what a change began from be to come: `will be cut | from 15 days | to 10`. */
function statusOfFigure(
  status: Status,
  period: string | null,
  context: SentenceContext,
  view: View,
  sentence: ReadSentence
): Status {
  const {value, unit} = view.quantity
  if (isStandingFact(value, unit)) return 'achieved'
  if (startsRise(view) && (period ?? '') <= (context.yearReviewed ?? '')) return 'achieved'
  return statusAt(status, period, context, looksAhead(clauseText(sentence, view.clause)))
}

/** `After | six consecutive years of increases, it is difficult to …`: a streak that plans look back on. */
function isPast({tags, lead, quantity}: View): boolean {
  return lowerAt(tags, lead) === 'after' && streakTold.test(quantity.surface)
}

const streakTold = englishPattern('streakTold', '')
const toBeDone = englishPattern('toBeDone', '')
