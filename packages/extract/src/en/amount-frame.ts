import {english} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {amountSubject} from './amount-subject.js'
import {phraseAfter, phraseText} from './phrase.js'
import {countedSubject, phraseOf} from './subject.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `a total of 120 schools`, `cumulative`: all that there is. */
const cumulative = new RegExp(`\\b(?:${english.figures.totals.join('|')})\\b`, 'i')

/** Whether a passive or a copula follows: `98 units were renovated`, `six expressways are under construction`. */
function verbBehind({tags, clause, quantity}: View): number {
  const after = Math.max(quantity.to, quantity.counted?.to ?? 0)
  // "5 parks covering 3.2 hectares": a participle only describes them
  for (let at = after; at < clause.to; at++)
    if (tags[at]?.tag === 'verb' && tags[at]?.verb?.inflection !== 'ing') return at
  return -1
}

function classOf({tags}: View, at: number) {
  return tags[at]?.verb?.verbClass
}

function saysNew({tags, quantity, clause, bound}: View): boolean {
  const to = quantity.counted?.to ?? Math.min(quantity.to + 3, clause.to)
  for (let at = Math.max(clause.from, bound.from - 5); at < to; at++)
    if (words.newness.has(lowerAt(tags, at)) && !words.newHeights.has(lowerAt(tags, at + 1))) return true
  return false
}

/** A count is `level` where it is reached, held or served, `delta` where things were done or added one by one. */
export function amountKind(view: View): Kind {
  const {tags, lead, verb, quantity, clause, topic} = view
  if (words.submissions.has(quantity.counted?.head ?? submitted(view))) return 'delta'
  if (cumulative.test(clauseText(view)) && !saysNew(view)) return wasDone(view) ? 'delta' : 'level'
  if (words.audiences.has(quantity.counted?.head ?? '')) return 'level'
  // "all 13 cities were recognized" counts those that there are
  if (lowerAt(tags, view.bound.from - 1) === 'all') return 'level'
  // "we filed 4,999; 4,742 | were from members, 201 | from associations"
  const origin = quantity.to + (/^(?:was|were)$/.test(lowerAt(tags, quantity.to)) ? 1 : 0)
  if (quantity.rules.includes('en/bare') && words.origins.has(lowerAt(tags, origin))) return topic.kind ?? 'delta'
  const own = classOf(view, verb)
  const form = tags[verb]?.verb
  // "there are more than 10 projects" goes on with what was begun
  if (lowerAt(tags, clause.verbAt - 1) === 'there' && topic.kind) return saysNew(view) ? 'delta' : topic.kind
  if (own === 'reach' || own === 'exceed') return saysNew(view) && tags[verb]?.verb?.lemma === 'be' ? 'delta' : 'level'
  if (placedIn(view)) return 'delta'
  if (
    (lowerAt(tags, lead) === 'in' && form?.lemma !== 'result') ||
    (words.serving.has(lowerAt(tags, lead)) && isServed(view))
  )
    return 'level'
  if (lowerAt(tags, lead) === 'of' && !quantity.counted)
    return saysNew(view) || isDone(view) || isDeed(view) ? 'delta' : 'level'
  if (listGoesOn(view) && topic.kind) return quantity.counted ? (topic.countedKind ?? topic.kind) : topic.kind
  // "holds 23 patents", but "hold 4 lectures"; "receives 3,000 patients", but "received 48 delegations"
  if (form?.lemma === 'hold') return words.holdings.has(quantity.counted?.head ?? '') ? 'level' : 'delta'
  if (form?.lemma === 'receive') return form.inflection === 'past' ? 'delta' : 'level'
  if (own === 'stock') return 'level'
  if (own) return 'delta'
  if (clause.verbAt < quantity.from && tags[clause.verbAt]?.tag === 'aux') return saysNew(view) ? 'delta' : 'level'
  const behind = verbBehind(view)
  const behindClass = classOf(view, behind)
  // "83,000 patents were granted", "four received instructions"
  if (words.handed.has(tags[behind]?.verb?.lemma ?? '') && !/^(?:person|household)/.test(quantity.unit)) return 'delta'
  if (behindClass === 'stock' || behindClass === 'reach') return 'level'
  if (behindClass) return 'delta'
  if (clause.verbAt < clause.to) return 'level'
  if (saysNew(view)) return 'delta'
  // "the output will reach 211 billion yuan, with more than 2,100 enterprises"
  if (lowerAt(tags, lead) === 'with' && lead === clause.from) return 'level'
  return topic.kind ?? (quantity.unit.startsWith('CNY') ? 'level' : 'delta')
}

/** `installed in 20 areas`, `replaced coal in 450 villages`: done in each of them. */
function placedIn({tags, lead, verb, quantity}: View): boolean {
  if (lowerAt(tags, lead) !== 'in' || quantity.unit !== 'count') return false
  return words.placing.has(tags[verb]?.verb?.lemma ?? '')
}

/** `A total of 58.7 million jobs were created` tells of a period, `… have been built` of all that there is. */
function wasDone(view: View): boolean {
  const {tags} = view
  const at = verbBehind(view)
  if (
    at < 0 ||
    view.clause.verbAt < view.quantity.from ||
    tags[at]?.verb?.inflection !== 'past' ||
    classOf(view, at) === 'stock' ||
    (view.quantity.unit === 'person' && tags[at]?.verb?.lemma === 'take')
  )
    return false
  let before = at - 1
  while (tags[before]?.tag === 'adv') before--
  return tags[before]?.tag !== 'aux' || /^(?:was|were)$/.test(lowerAt(tags, before))
}

/** `8,951 kilometers of which are | high-speed railways`: a part of the figure before. */
function partSubject({tags, text, clause, quantity}: View): string {
  // "8,600 units, of which 3,200 were | public rental units"
  const whichPart = lowerAt(tags, quantity.from - 1) === 'which' && lowerAt(tags, quantity.from - 2) === 'of'
  if (whichPart && tags[quantity.to]?.tag === 'aux' && tags[quantity.to + 1]?.tag !== 'verb')
    return phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true))
  if (lowerAt(tags, quantity.to) !== 'of' || lowerAt(tags, quantity.to + 1) !== 'which') return ''
  if (tags[quantity.to + 2]?.tag !== 'aux') return ''
  return phraseText(text, tags, phraseAfter(tags, quantity.to + 3, clause.to, true))
}

/** `services to 158,000 elderly people`, `rose to 46`: reached or served, not done one by one. */
function isServed({tags, verb, quantity, lead}: View): boolean {
  const form = tags[verb]?.verb
  if (/^(?:person|household)/.test(quantity.unit) || form?.verbClass !== 'action') return true
  // "forwarded the proposals to 166 departments", but "elevators were added to 46 buildings"
  return lowerAt(tags, lead) === 'to' && quantity.unit === 'count' && !words.placing.has(form.lemma)
}

/** `completed the afforestation of 5.88 million hectares`: work measured by its extent. */
function isDone({tags, verb, quantity}: View): boolean {
  if (!/^(?:km|ha|mu|acre|m2|m3|m|t)$/.test(quantity.unit) || tags[verb]?.verb?.verbClass !== 'action') return false
  return !words.reaching.has(tags[verb]?.verb?.lemma ?? '')
}

/** `the completion | of 1,500 sets of low-rent housing`. */
function isDeed(view: View): boolean {
  return !/^(?:CNY|USD|%)/.test(view.quantity.unit) && words.deeds.has(phraseOf(view).toLowerCase())
}

/** `3,520 new spaces | and 13 institutions`: a list goes on, with no verb between. */
function listGoesOn({tags, lead, verb, clause, quantities, index}: View): boolean {
  const previous = quantities[index - 1]
  if (lowerAt(tags, lead) !== 'and' || !previous || previous.from < clause.from) return false
  return verb < previous.from
}

/** The noun that a bare number counts on: `3,576 were filed, including | 84 | from the central committees`. */
function submitted({quantity, topic}: View): string {
  return quantity.rules.includes('en/bare') ? (topic.counted.split(' ').at(-1)?.toLowerCase() ?? '') : ''
}

function clauseText({text, tags, clause}: View): string {
  return text.slice(tags[clause.from]?.token.start, tags[clause.to - 1]?.token.end)
}

/** Levels and deltas: counts of things and amounts of money, length, area, weight. */
export function amountFrame(view: View): Frame {
  const {quantity} = view
  // "179,200 yuan (equivalent to 26,000 US dollars)" says the same twice
  if (
    /^[(（]$/.test(view.clause.opener) &&
    view.clause.verbAt === view.clause.to &&
    !quantity.counted &&
    view.topic.subject
  )
    return {kind: view.topic.kind ?? 'level', subject: view.topic.subject, rule: 'en/aside'}
  const part = partSubject(view)
  if (part) return {kind: view.topic.kind ?? 'level', subject: part, rule: 'en/part'}
  const subject = quantity.counted ? countedSubject(view) : amountSubject(view)
  const kind = amountKind(view)
  const money = /^(?:CNY|USD)/.test(quantity.unit) && !/\bloans?\b/i.test(subject)
  return {
    kind: money && kind === 'delta' ? 'level' : kind,
    subject: subject || view.topic.subject,
    rule: 'en/amount'
  }
}
