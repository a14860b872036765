import {english, englishPattern} from '@jianbao/lexicon'
import {clauseSubject} from './clause-subject.js'
import {infinitiveSubject} from './infinitive-subject.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {objectBefore, phraseBehind} from './subject.js'
import {isPronoun} from './subject-word.js'
import type {Tagged} from './tagged.js'
import {isChanged, isReached} from './verb-class.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

const ahead = new Set(english.cues.spanAfter)
const scopes = new Set(english.cues.rankScopes)
const streakTold = englishPattern('streakTold', '')
const quartersTold = englishPattern('quartersTold')
const times = /^(?:year|month|day|hour|minute)$/

/** Words of a told streak that its subject may hold. */
const longestSpanSubject = 20

/** Ranks and ratios carry their kind in their unit. */
export function rankFrame(view: View): Frame | undefined {
  const {quantity, clause, topic} = view
  if ((quantity.unit !== 'rank' && quantity.unit !== 'ratio') || quantity.rules.includes('en/fraction'))
    return undefined
  const own = clause.headless || clause.verbAt >= quantity.from ? '' : infinitiveSubject(view) || clauseSubject(view)
  const kind = quantity.unit === 'rank' ? 'rank' : 'ratio'
  // "climbed 11 places in the ranking of counties | to 62nd"
  const moved = view.quantities[view.index - 1]
  const again = moved && moved.from >= clause.from && moved.rules.some((rule) => rule.startsWith('en/places'))
  const matter = kind === 'rank' ? rankedIn(view) || (again ? topic.subject : movedThing(view)) : ''
  return {kind, subject: matter || (isPronoun(own) ? topic.subject || own : own), rule: `en/${kind}`}
}

/** `raising | the city | from sixth place to fourth`: what is moved. */
function movedThing(view: View): string {
  const {tags, verb, lead} = view
  const moves = isChanged(tags[verb]?.verb) && words.byFromTo.has(lowerAt(tags, lead))
  return moves && !words.byFromTo.has(lowerAt(tags, verb + 1)) ? objectBefore(view) : ''
}

/** How far behind a rank its matter may begin: `first among the six districts of the province | in foreign trade`. */
const matterReach = 12

/** `ranked first in the province | in foreign trade`, `third | in terms of exports`: what the ranking is about. */
export function rankedIn({tags, text, quantity, clause}: View): string {
  for (let at = quantity.to; at < Math.min(clause.to, quantity.to + matterReach); at++) {
    if (tags[at]?.tag === 'quantity' || tags[at]?.tag === 'verb') return ''
    const terms = words.inTermsOf.has(lowerAt(tags, at)) && lowerAt(tags, at + 1) === 'terms' ? 3 : 0
    const matter =
      terms > 0 ||
      (lowerAt(tags, at) === 'on' && isIndexed(tags, at + 1)) ||
      (lowerAt(tags, at) === 'in' &&
        at >= quantity.to &&
        (isAssessed(tags, at + 1) || (at > quantity.to && isMatter(tags[at + 1]))))
    if (!matter) continue
    const phrase = phraseText(text, tags, phraseAfter(tags, at + (terms || 1), clause.to, true))
    const told = phrase.toLowerCase()
    // "moved up two places in the ranking" says not in which
    // "first among airports in | provincial capital cities |" says among which
    if (scopes.has(told.split(' of ')[0]?.split(' ').at(-1) ?? '')) return ''
    return words.rankAspects.has(told) || words.assessments.has(told) ? '' : phrase
  }
  return ''
}

/** `28th in | the 2019 business environment survey`. */
function isAssessed(tags: readonly Tagged[], at: number): boolean {
  let to = at
  while (tags[to] && !/^(?:mark|prep|verb|aux)$/.test(tags[to]?.tag ?? '')) to++
  return words.assessments.has(lowerAt(tags, to - 1))
}

/** `second | on the digital economy index`; `12th on the list` says not in what. */
function isIndexed(tags: readonly Tagged[], at: number): boolean {
  const phrase = phraseAfter(tags, at, tags.length, true)
  return phrase !== undefined && words.indexes.has(lowerAt(tags, phrase.to - 1)) && phrase.to > phrase.from + 1
}

/** Whether a noun names what is measured: small, and neither a scope nor a time. */
function isMatter(tagged: Tagged | undefined): boolean {
  return tagged?.tag === 'noun' && /^[a-z]/.test(tagged.token.text) && !scopes.has(tagged.token.lower)
}

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
