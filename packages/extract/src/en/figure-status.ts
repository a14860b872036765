import {englishPattern} from '@jianbao/lexicon'
import type {Status} from '@jianbao/model'
import type {EnglishQuantity} from '@jianbao/quantity'
import type {SentenceContext} from '../draft.js'
import type {Clause} from './clause.js'
import {clauseText, type ReadSentence} from './sentence.js'
import {clauseStatus, isPlanPart, roleStatus} from './status.js'
import type {Frame} from './view.js'
import {words} from './words.js'

const aimed = englishPattern('aimedAt')
const goal = englishPattern('goalNamed')

/** `toward the one-trillion-yuan GDP goal`: the amount is named as a goal. */
export function namesGoal({subject}: Frame, {rules}: EnglishQuantity, before: string): boolean {
  return (rules.includes('en/hyphenated-money') && goal.test(subject)) || aimed.test(before)
}

/** `6 key areas and | add 90 parking spaces`: only numbers and what they count stand before a verb without ending. */
function isBare({tags, quantities}: ReadSentence, {from, verbAt}: Clause): boolean {
  return (
    tags[verbAt]?.verb?.inflection === 'base' &&
    quantities.some((quantity) => quantity.from >= from && quantity.from < verbAt)
  )
}

/** `80 roads will be paved, and | 1,200 spaces | added downtown`: a participle that shares the auxiliary before it. */
function elidesPassive({tags, clauses, quantities}: ReadSentence, clause: Clause): boolean {
  const {from, to, verbAt, opener} = clause
  const before = clauses[clauses.indexOf(clause) - 1]
  const form = tags[verbAt]?.verb
  const joined = opener === 'and' || tags[from]?.token.lower === 'and'
  if (!joined || !before || form?.inflection !== 'past' || form.verbClass !== 'action') return false
  const counts = quantities.some((quantity) => quantity.counted?.to === verbAt && quantity.from >= from)
  const object = /^(?:det|quantity|pron)$/.test(tags[verbAt + 1]?.tag ?? 'mark') && verbAt + 1 < to
  return counts && !object && tags.slice(before.from, before.to).some(({token}) => token.lower === 'be')
}

const verbOf = ({tags}: ReadSentence, {verbAt}: Clause) => tags[verbAt]?.token.lower ?? ''

/** `is expected to fall by 5.2 percent, | which is 0.7 points more than planned`, `growth being over 11 percent`: said of what is expected. */
function isRemark(sentence: ReadSentence, clause: Clause): boolean {
  const verb = verbOf(sentence, clause)
  if (clause.opener !== ',') return false
  return verb === 'being' || (verb === 'is' && words.restrictive.has(sentence.tags[clause.from]?.token.lower ?? ''))
}

/** A clause's status: its own words, or those of the clause that it continues. */
export function statusOf(sentence: ReadSentence, context: SentenceContext, clause: Clause, before: Status): Status {
  const own = clauseStatus(clauseText(sentence, clause), context.role)
  // "it is estimated that GDP will reach 92 billion yuan" in a review tells of the year that is ending
  if (own === 'target' && sentenceStatus(sentence, context, clause) === 'expected') return 'expected'
  if (own) return own
  if (isPlanPart(context.role) && recalls(sentence.text, context)) return 'achieved'
  // "Anhui plans 5.5 pct growth"
  if (isNews(context) && words.intending.has(sentence.tags[clause.verbAt]?.verb?.lemma ?? '')) return 'target'
  if (isHeadline(sentence, context) || announcesTasks(sentence.text, context) || opensPlan(sentence, context))
    return 'target'
  // what is expected in a plan is planned
  const isHeaded = sentence.cues.opensEstimates || headed.test(context.list ?? '')
  if ((isHeaded && !isPlanPart(context.role)) || sentence.cues.isEstimated) return 'expected'
  const next = sentence.clauses[1]
  // "Among this year's 10 livelihood projects, | the government will add …"
  if (
    clause === sentence.clauses[0] &&
    clause.verbAt === clause.to &&
    next?.opener === ',' &&
    sentence.tags[clause.from]?.tag === 'prep'
  )
    return clauseStatus(clauseText(sentence, next), context.role) ?? sentenceStatus(sentence, context, clause)
  // "… by 3 percent in 2023 | after totaling 8.3 trillion yuan"
  if (clause.opener === 'after') return 'achieved'
  // "we will ensure | that productivity grows by 5%"
  // "adding | that the city had started work on 136 projects"
  if (clause.opener === 'that' && before === 'target')
    return words.pastAuxiliaries.has(verbOf(sentence, clause)) ? 'achieved' : before
  if (before === 'expected' && isRemark(sentence, clause)) return before
  if (before === 'target' && elidesPassive(sentence, clause)) return before
  // "we will …, and | add 90 parking spaces": a bare verb goes on with what was planned
  // "… is expected to exceed the average; per capita GDP of 12,327 yuan" begins anew
  const told =
    sentence.tags[clause.verbAt]?.verb?.inflection === 'ing' || isBare(sentence, clause) || clause.verbAt === clause.to
  const continues = clause.opener !== ';' && (clause.headless || told)
  return continues ? before : sentenceStatus(sentence, context, clause)
}

const recalled = englishPattern('recallsYear')
const turning = englishPattern('turnsToPlan')

/** `Last year, we achieved significant results. | GDP rose by 10.3%; …` in a plan: told of the year that is over. */
function recalls(text: string, {before}: SentenceContext): boolean {
  const told = [...before, text]
  const last = told.findLastIndex((sentence) => recalled.test(sentence))
  return last >= 0 && !told.slice(last).some((sentence) => turning.test(sentence))
}

const opensYear = englishPattern('opensNewsYear', '')

/** `For 2026, the report pencils in growth of 5 percent`, in news: of the year to come the present tense plans. */
function opensPlan({text, tags}: ReadSentence, context: SentenceContext): boolean {
  const told = isNews(context) ? opensYear.exec(text) : null
  if (!told || (told[1] !== undefined && told[1] !== context.year)) return false
  const verb = tags.find(({tag}) => tag === 'verb' || tag === 'aux')
  return verb?.tag === 'verb' && /^(?:s|base)$/.test(verb.verb?.inflection ?? '')
}

/** `Jiangcheng to add 60,000 jobs, build three lines`: a headline, which no full stop ends, plans without a finite verb. */
function isHeadline({text, tags}: ReadSentence, context: SentenceContext): boolean {
  if (!isNews(context) || /[.:;!?]\W*$/.test(text)) return false
  const to = tags.findIndex(({token}) => token.lower === 'to')
  const isNamed = to > 0 && tags.slice(0, to).every(({tag}) => /^(?:noun|det|conj|prep)$/.test(tag))
  return isNamed && tags[to + 1]?.verb?.inflection === 'base'
}

const headed = englishPattern('expectedList')
const announcesGoals = englishPattern('announcesGoals')
const attained = englishPattern('attained')

export const isNews = ({role}: SentenceContext) => role === 'other' || role === 'front'

const unveiling = englishPattern('unveils')
const unveiled = englishPattern('tasksUnveiled')

/** `The city unveiled its 10 tasks to improve livelihoods`, in news: what is announced is still to be done. */
function announcesTasks(text: string, context: SentenceContext): boolean {
  return isNews(context) && unveiling.test(text) && unveiled.test(text) && !attained.test(text)
}

/** `It is expected that | GDP reached …, and revenue …` governs the whole sentence. */
function sentenceStatus(sentence: ReadSentence, context: SentenceContext, clause: Clause): Status {
  const {clauses} = sentence
  // "we worked hard and it is estimated | that …; sales will be …"
  const that = clauses.findLastIndex(({opener, from}) => opener === 'that' && from <= clause.from)
  const governing = clauses[that - 1]
  const told = governing && clauseStatus(`${clauseText(sentence, governing)} that`, context.role)
  if (told) return told
  if (sentence.cues.listsGoals) return 'target'
  const colon = clauses.findIndex(({opener, from}) => opener === ':' && from <= clause.from)
  const before = colon > 0 ? clauses[colon - 1] : undefined
  const announced = before ? clauseText(sentence, before) : ''
  return announcesGoals.test(announced) && !attained.test(announced) ? 'target' : roleStatus(context.role)
}
