import type {Kind} from '@jianbao/model'
import {phraseBefore, phraseText} from './phrase.js'
import {clauseSubject, countedSubject, objectBefore, phraseBehind} from './subject.js'
import {type Frame, lowerAt, type View} from './view.js'

/** Whether a passive or a copula follows: `98 units were renovated`, `six expressways are under construction`. */
function verbBehind({tags, clause, quantity}: View): number {
  const after = Math.max(quantity.to, quantity.counted?.to ?? 0)
  for (let at = after; at < clause.to; at++) if (tags[at]?.tag === 'verb') return at
  return -1
}

function classOf({tags}: View, at: number) {
  return tags[at]?.verb?.verbClass
}

const isNew = /^(?:new|newly|additional|another)$/

function saysNew({tags, quantity, clause, bound}: View): boolean {
  const to = quantity.counted?.to ?? Math.min(quantity.to + 3, clause.to)
  for (let at = Math.max(clause.from, bound.from - 5); at < to; at++) if (isNew.test(lowerAt(tags, at))) return true
  return false
}

/** A count is `level` where it is reached, held or served, `delta` where things were done or added one by one. */
export function amountKind(view: View): Kind {
  const {tags, lead, verb, quantity, clause, topic} = view
  if (/\b(?:a total of|cumulative|altogether|in total)\b/i.test(clauseText(view)) && !saysNew(view)) return 'level'
  const own = classOf(view, verb)
  if (own === 'reach' || own === 'exceed') return saysNew(view) && tags[verb]?.verb?.lemma === 'be' ? 'delta' : 'level'
  if (/^(?:to|for|at|from)$/.test(lowerAt(tags, lead))) return 'level'
  if (lowerAt(tags, lead) === 'of' && !quantity.counted) return saysNew(view) ? 'delta' : 'level'
  if (listGoesOn(view) && topic.kind) return topic.kind
  if (own === 'stock') return 'level'
  if (own) return 'delta'
  if (clause.verbAt < quantity.from && tags[clause.verbAt]?.tag === 'aux') return saysNew(view) ? 'delta' : 'level'
  const behind = verbBehind(view)
  const behindClass = classOf(view, behind)
  if (behindClass === 'stock' || behindClass === 'reach') return 'level'
  if (behindClass) return 'delta'
  if (clause.verbAt < clause.to) return 'level'
  if (saysNew(view)) return 'delta'
  return topic.kind ?? (quantity.unit.startsWith('CNY') ? 'level' : 'delta')
}

/** `3,520 new spaces | and 13 institutions`: a list goes on, with no verb between. */
function listGoesOn({tags, lead, verb, clause, quantities, index}: View): boolean {
  const previous = quantities[index - 1]
  if (lowerAt(tags, lead) !== 'and' || !previous || previous.from < clause.from) return false
  return verb < previous.from
}

function clauseText({text, tags, clause}: View): string {
  return text.slice(tags[clause.from]?.token.start, tags[clause.to - 1]?.token.end)
}

/** `total import and export volume of 318.4 billion yuan`: the noun phrase before `of`. */
function phraseOf(view: View): string {
  const {tags, lead, clause, verb, text} = view
  if (lowerAt(tags, lead) !== 'of') return ''
  const phrase = phraseBefore(tags, lead, Math.max(clause.from, verb + 1))
  return phrase ? phraseText(text, tags, phrase) : ''
}

/** What an amount with a unit of its own measures. */
export function amountSubject(view: View): string {
  const {tags, lead, quantity, clause, topic, verb} = view
  if (quantity.rules.includes('en/scale-mark')) return topic.subject || clauseSubject(view)
  const behind = phraseBehind(view)
  if (behind && !/^(?:total|yuan)$/.test(behind)) return behind
  const before = phraseOf(view)
  if (before && !/^(?:total|totals|average|an average|annual average|rate)$/i.test(before)) return before
  const moved = /^(?:to|at|within|from|below|above)$/.test(lowerAt(tags, lead)) ? objectBefore(view, lead) : ''
  if (moved && !/^(?:total|number)$/i.test(moved)) return moved
  if (moved) return topic.subject || moved
  const own = clauseSubject(view) || infinitiveSubject(view) || nounOfUnit(view)
  if (verb >= 0 && classOf(view, verb) !== 'reach' && classOf(view, verb) !== 'exceed' && lead === verb)
    return spentOn(view, own) || own || topic.subject
  if (own && clause.verbAt < quantity.from) return own
  return own || topic.subject
}

/** `promote | the scale of the industry | to exceed 880 billion yuan`: the object of the first verb is what exceeds. */
function infinitiveSubject({text, tags, clause, verb}: View): string {
  if (verb <= clause.verbAt || lowerAt(tags, verb - 1) !== 'to') return ''
  const phrase = phraseBefore(tags, verb - 1, clause.verbAt + 1)
  return phrase ? phraseText(text, tags, phrase) : ''
}

/** `14,000 people were supported to start their own businesses`: people, households and units with what befell them. */
function nounOfUnit({text, tags, quantity, clause}: View): string {
  if (!/^(?:person|household|count)$/.test(quantity.unit) || quantity.counted || clause.verbAt < quantity.from) return ''
  const end = Math.min(clause.to, quantity.to + 9)
  return text.slice(tags[quantity.to - 1]?.token.start, tags[end - 1]?.token.end)
}

/** `The central government allocated 43.3 billion yuan to stimulate employment`: who and what for. */
function spentOn({text, tags, quantity, clause}: View, own: string): string {
  const next = lowerAt(tags, quantity.to)
  if (!/^(?:to|for|on|from)$/.test(next)) return ''
  const end = Math.min(clause.to, quantity.to + 9)
  const rest = text.slice(tags[quantity.to]?.token.start, tags[end - 1]?.token.end)
  return own ? `${own} ${rest}` : rest
}

/** Levels and deltas: counts of things and amounts of money, length, area, weight. */
export function amountFrame(view: View): Frame {
  const {quantity} = view
  const subject = quantity.counted ? countedSubject(view) : amountSubject(view)
  const kind = amountKind(view)
  const money = quantity.unit.startsWith('CNY') || quantity.unit.startsWith('USD')
  return {
    kind: money && kind === 'delta' && !saysNew(view) ? 'level' : kind,
    subject: subject || view.topic.subject,
    rule: 'en/amount'
  }
}
