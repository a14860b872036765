import {english, englishPattern} from '@jianbao/lexicon'
import {clauseSubject} from './clause-subject.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {phraseBehind} from './subject.js'
import {isPronoun} from './subject-word.js'
import {isChanged, isReached} from './verb-class.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

const ahead = new Set(english.cues.spanAfter)
const streakTold = englishPattern('streakTold', '')
const quartersTold = englishPattern('quartersTold')

const times = /^(?:year|month|day|hour|minute)$/

/** Words of a told streak that its subject may hold. */
const longestSpanSubject = 20

/** `3 million people moved | over five years`: behind what came about in them, years tell when and not how long. */
export function tellsWhen({tags, lead, quantity, quantities, index, clause}: View): boolean {
  if (quantity.unit !== 'year' || lowerAt(tags, lead) !== 'over') return false
  return (quantities[index - 1]?.from ?? -1) >= clause.from && !streakTold.test(quantity.surface)
}

/** `for 21 consecutive months`, `two months in advance`: how long, or how much earlier. */
export function spanFrame(view: View): Frame | undefined {
  const {quantity, tags, topic} = view
  // 12 quarters in a row have no unit of their own
  const quarters = quantity.unit === 'other' && quartersTold.test(quantity.surface)
  if (!times.test(quantity.unit) && !quarters) return undefined
  const next = [quantity.to, quantity.to + 1].map((at) => lowerAt(tags, at))
  const streak =
    streakTold.test(quantity.surface) ||
    ahead.has(next[0] ?? '') ||
    (next[0] === 'in' && words.inAdvance.has(next[1] ?? ''))
  const lead = lowerAt(tags, view.lead)
  // "was cut from 9 days | to 2", "extended | by three years" tell what it takes now
  // "the rate will be raised to 67 percent, and life expectancy | by a further 1.5 years"
  const governing = tags.slice(0, view.clause.from).findLast(({tag}) => tag === 'verb')
  const elided = lead === 'by' && view.verb < 0 && isChanged(governing?.verb)
  const changed = words.byTo.has(lead) && (isChanged(tags[view.verb]?.verb) || elided)
  // "shortened by a third, from 60 | to 40 working days"
  const ends = lead === 'to' && lowerAt(tags, (view.quantities[view.index - 1]?.from ?? 0) - 1) === 'from'
  const lasting = words.lasting.has(lead) && !changed && !ends
  // "brought to a result | within six months", but "kept within 3 days"
  const form = tags[view.verb]?.verb
  const limits = words.limiting.has(form?.lemma ?? '') || form?.verbClass === 'fall' || isReached(form)
  const deadline = lowerAt(tags, view.bound.from) === 'within' && !limits
  // "spent | five months | visiting 11 cities"
  // "has gone | 61 months | without an accident"
  const spent =
    view.lead === view.verb &&
    (words.lastingVerbs.has(form?.lemma ?? '') || words.without.has(lowerAt(tags, quantity.to)))
  // "a seminar | of three days | was held"
  const took = lead === 'of' && words.occasions.has(lowerAt(tags, view.lead - 1))
  if (took) return {kind: 'span', subject: lowerAt(tags, view.lead - 1), rule: 'en/span'}
  if (!streak && !lasting && !deadline && !spent) return undefined
  return {kind: 'span', subject: lastingThing(view) || topic.subject, rule: 'en/span'}
}

/** The clause behind an opening adverbial, cut off after some words. */
function toldNext({text, tags, clause}: View): string {
  const from = clause.to + 1
  let to = from
  while (to < tags.length && to - from < longestSpanSubject && !/^[,;.]$/.test(tags[to]?.token.text ?? '')) to++
  return text.slice(tags[from]?.token.start, tags[to - 1]?.token.end)
}

/** Whether a clause without a verb only says that what is spoken of rose or fell. */
function isApposedChange({tags, clause, lead}: View): boolean {
  if (clause.verbAt < clause.to || clause.opener !== ',') return false
  return english.cues.changeNouns.includes(lowerAt(tags, lead - 1))
}

/** What lasted: the clause up to the number, `water quality of the Yangtze has remained Class II`, or else what follows. */
function lastingThing(view: View): string {
  const {text, tags, clause, lead, quantity} = view
  // "six consecutive years of increases in grain output"
  if (lowerAt(tags, quantity.to) === 'of') {
    const phrase = phraseBehind(view)
    // "six consecutive years of increase" says not of what
    return english.cues.changeNouns.includes(phrase.toLowerCase()) ? clauseSubject(view) : phrase
  }
  // "The city has gone 61 months | without a major accident"
  const spared = lead === view.verb && words.without.has(lowerAt(tags, quantity.to))
  if (spared) return phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true))
  const before = Math.min(tags[lead]?.tag === 'noun' ? lead + 1 : lead, clause.from + longestSpanSubject)
  if (clause.verbAt < lead) {
    const from = tags[clause.from]?.tag === 'conj' ? clause.from + 1 : clause.from
    const told = text.slice(tags[from]?.token.start, tags[before - 1]?.token.end)
    // "we will | handle all proposals | within three months"
    const deed = tags.slice(from, before).findIndex(({tag}) => tag === 'verb')
    if (isPronoun(clauseSubject(view)) && deed >= 0 && lowerAt(tags, from) === 'we')
      return text.slice(tags[from + deed]?.token.start, tags[before - 1]?.token.end)
    return isPronoun(clauseSubject(view)) ? `${view.topic.subject} ${told}`.trim() : told
  }
  // "grain output was 531 million tons, | a new record and an increase for the sixth consecutive year"
  if (isApposedChange(view)) return view.topic.subject
  // "in spite of | serious drought | for five years in a row, efficiency rose"
  const named = lowerAt(tags, lead) === 'for' && tags[lead - 1]?.tag === 'noun' && lead > clause.from
  if (named && clause.verbAt === clause.to) return phraseText(text, tags, phraseBefore(tags, lead, clause.from))
  // "for four years in a row, | economic growth has exceeded 10%"
  if (clause.verbAt === clause.to && tags[clause.from]?.tag === 'prep' && tags[clause.to]?.token.text === ',')
    return toldNext(view)
  const next = tags.findIndex(({tag}, at) => at > quantity.to && tag === 'verb')
  if (clause.verbAt < clause.to || next < 0) return clauseSubject(view)
  const phrase = phraseAfter(tags, next + 1, tags.length, true)
  return phrase ? phraseText(text, tags, phrase) : ''
}
