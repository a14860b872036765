import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {clauseSubject, infinitiveSubject, objectBefore, phraseBehind, phraseOf, toldFrom} from './subject.js'
import {lowerAt, type View} from './view.js'

/** `14,000 people were supported to start their own businesses`, `4.45 million people in areas without power`. */
function unitNoun(view: View): string {
  const {tags, quantity, clause, text} = view
  if (!/^(?:person|household|count)$/.test(quantity.unit) || quantity.counted || quantity.rules.includes('en/bare'))
    return ''
  // "construction of another 6.3 million units should begin": units of what was named before
  if (quantity.unit === 'count') return phraseOf(view) || phraseBehind(view) || view.topic.subject
  if (clause.verbAt > quantity.from && clause.verbAt < clause.to) return toldFrom(view, quantity.to - 1)
  return phraseText(
    text,
    tags,
    phraseAfter(tags, quantity.to - 1, clause.to, true) ?? {from: quantity.to - 1, to: quantity.to}
  )
}

/** `The central government allocated 43.3 billion yuan to stimulate employment`: who and what for. */
function spentOn(view: View, own: string): string {
  const {tags, quantity} = view
  if (!/^(?:to|for|on|from|in)$/.test(lowerAt(tags, quantity.to))) return ''
  return `${own} ${toldFrom(view, quantity.to)}`.trim()
}

const moved = /^(?:to|at|within|from|below|above|between|over|under|by)$/

/** `the year marked the start and | the GDP of the city | reaching 135 billion yuan`: the participle has its own subject. */
function reachingSubject({tags, text, verb, lead, clause}: View): string {
  const form = tags[verb]?.verb
  if (lead !== verb || verb <= clause.verbAt || form?.inflection !== 'ing') return ''
  if (form.verbClass !== 'reach' && form.verbClass !== 'exceed') return ''
  return phraseText(text, tags, phraseBefore(tags, verb, clause.verbAt + 1))
}

/** `4,742 proposals were from members, | 201 | from the central committees`: the noun of the list and the part of it. */
function listedPart({tags, text, quantity, clause, topic}: View): string {
  const sign = lowerAt(tags, quantity.to)
  if (!quantity.rules.includes('en/bare') || !/^(?:from|on)$/.test(sign) || clause.verbAt < quantity.from) return ''
  const part = phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true))
  const noun = topic.subject.replace(/ (?:from|on) .*$/, '')
  return part ? `${noun} ${sign} ${part}`.trim() : ''
}

/** What an amount with a unit of its own measures. */
export function amountSubject(view: View): string {
  const {tags, lead, quantity, topic, verb} = view
  const own = clauseSubject(view)
  if (quantity.rules.includes('en/scale-mark')) return own || topic.subject
  if (
    /^of (?:them|whom|which)$/.test(`${lowerAt(tags, quantity.to)} ${lowerAt(tags, quantity.to + 1)}`) &&
    topic.subject
  )
    return topic.subject
  const listed = listedPart(view)
  if (listed) return listed
  const leadWord = lowerAt(tags, lead)
  // "the repair of 1 million square meters | of old housing"
  const extent = /^(?:m2|km|m|ha|mu|acre)$/.test(quantity.unit) && lowerAt(tags, quantity.to) === 'of'
  const direct = unitNoun(view) || (extent && phraseBehind(view)) || phraseOf(view) || reachingSubject(view)
  if (direct) return direct
  if (tags[verb]?.verb?.lemma !== 'invest' && phraseBehind(view) && !moved.test(leadWord)) return phraseBehind(view)
  const object = moved.test(leadWord) || tags[lead]?.tag === 'noun' ? objectBefore(view) : ''
  if (object || infinitiveSubject(view)) return object || infinitiveSubject(view)
  if (/^(?:stock|action)$/.test(tags[verb]?.verb?.verbClass ?? '') && lead === verb)
    return spentOn(view, own) || own || topic.subject
  return own || topic.subject || phraseBehind(view)
}
