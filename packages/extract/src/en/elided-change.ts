import {english, englishPattern} from '@jianbao/lexicon'
import {behindBound} from './bound.js'
import {nextOwner} from './clause-subject.js'
import {phraseAfter, phraseText} from './phrase.js'
import {isYearOrPlace, thingAt} from './place-word.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

const changeNouns = new Set(english.cues.changeNouns)
const fallNouns = new Set(english.cues.fallNouns)
const headEnds = englishPattern('actorEnds', '')

/**
 * Where the part of a clause begins in which a number has no verb of its own: the clause, or behind the number before,
 * `burglaries fell 27 percent and | telecom fraud losses 18.5 percent`.
 */
function elidedFrom({tags, clause, quantity, quantities, index, topic}: View): number | undefined {
  if (clause.verbAt === clause.to) return clause.from
  const previous = quantities[index - 1]
  const inside = previous && previous.from >= clause.from
  if (inside && (previous.unit !== quantity.unit || lowerAt(tags, previous.to) !== 'and')) return undefined
  const from = inside ? previous.to + 1 : clause.from
  const told = tags
    .slice(from, quantity.from)
    .some(({tag, verb}) => tag === 'aux' || (verb && verb.inflection !== 'ing'))
  return topic.change && !told ? from : undefined
}

/** `growth of 5% in farm output and | of at least 6% in exports`. */
function againIn(view: View): Frame | undefined {
  const {tags, lead, topic} = view
  if (!topic.change || lowerAt(tags, lead) !== 'of' || !words.goingOn.has(lowerAt(tags, lead - 1))) return undefined
  return grownIn(view)
}

/** `growth of 4 percent in exports | and 5 percent in revenue`. */
function andIn(view: View): Frame | undefined {
  const {tags, lead, quantity, quantities, index} = view
  const joined = lowerAt(tags, lead) === 'and' && quantities[index - 1]?.unit === quantity.unit
  return joined && quantity.unit === '%' ? grownIn(view) : undefined
}

/** `up 23% on 2022 | and 12% on 2019`: the same, compared with another year. */
function andOn({tags, lead, quantity, topic}: View): Frame | undefined {
  if (!topic.change || quantity.unit !== '%' || lowerAt(tags, lead) !== 'and') return undefined
  const compared =
    words.againstBase.has(lowerAt(tags, quantity.to)) && /^(?:19|20)\d\d$/.test(lowerAt(tags, quantity.to + 1))
  return compared
    ? {kind: 'change', subject: topic.subject, negative: topic.change.negative, rule: 'en/change-again'}
    : undefined
}

/** `… of at least 6% | in exports`, `11% or more | in revenue`: what grows is told behind the number. */
function grownIn(view: View): Frame | undefined {
  const {tags, text, quantity, clause, topic} = view
  const at = behindBound(tags, quantity.to)
  const thing = thingAt(tags, at + 1)
  if (!topic.change || lowerAt(tags, at) !== 'in' || isYearOrPlace(view, thing)) return undefined
  const grown = phraseText(text, tags, phraseAfter(tags, thing, clause.to, true))
  return {kind: 'change', subject: grown, negative: topic.change.negative, rule: 'en/change-list'}
}

/** `unemployment | capped at | 4.5%`: a bound with a verb or a place of its own, where `that of services | around | 5%` has none. */
const limits = ({tags, bound, quantity}: View) =>
  tags
    .slice(bound.from, quantity.from)
    .some(({tag, token}) => tag === 'verb' || (words.placings.has(token.lower) && !words.overBounds.has(token.lower)))

/** `primary industry increased by 3%, | secondary industry 15%`: a list of changes goes on without its verb. */
function listedChange(view: View): Frame | undefined {
  const {tags, clause, lead, topic, bound} = view
  const again = againIn(view) ?? andOn(view) ?? andIn(view)
  if (again) return again
  const from = elidedFrom(view)
  if (from === undefined) return undefined
  const before = nextOwner(view, words.rateLeads.has(lowerAt(tags, lead)) ? lead : bound.from, from)
  // "revenue 410 million yuan, growth 21.3%" says by its noun that it is a change
  if (changeNouns.has(before.toLowerCase()) && topic.subject)
    return {
      kind: 'change',
      subject: topic.subject,
      negative: fallNouns.has(before.toLowerCase()),
      rule: 'en/change-alone'
    }
  if (!topic.change) return undefined
  // "an increase of 9% in GDP, | 11% in revenue, | over 20% in exports"
  const listed = lead < clause.from || lowerAt(tags, lead) === 'and' ? grownIn(view) : undefined
  if (listed) return listed
  // "income of urban residents rose at 9.7 percent, and that of farmers | at | 8.9 percent"
  const at = words.rateLeads.has(lowerAt(tags, lead)) && clause.verbAt === clause.to ? lead - 1 : lead
  if (tags[at]?.tag !== 'noun' || lead !== bound.from - 1 || limits(view) || words.shareHeads.has(lowerAt(tags, lead)))
    return undefined
  return before ? {kind: 'change', subject: before, negative: topic.change.negative, rule: 'en/change-list'} : undefined
}

/** `sets out goals including | 8 percent for fixed-asset investment`: by how much it is to grow. */
function aimedChange(view: View): Frame | undefined {
  const {tags, text, quantity, clause, topic} = view
  if (quantity.unit !== '%' || lowerAt(tags, quantity.to) !== 'for' || !topic.aimed) return undefined
  const subject = phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true))
  const head = subject.toLowerCase().split(' ').at(-1) ?? ''
  if (!subject) return undefined
  return {kind: words.shareHeads.has(head) ? 'share' : 'change', subject, rule: 'en/aimed'}
}

/** `Retail sales: about 6 percent`: behind the name of an amount a percentage tells by how much it grows. */
function labelledChange({tags, quantity, clause, topic}: View): Frame | undefined {
  const {label} = topic
  const head = label?.subject.toLowerCase().split(headEnds)[0]?.split(' ').at(-1) ?? ''
  if (!label || clause.verbAt < clause.to || lowerAt(tags, quantity.to) === 'of') return undefined
  const first = tags.slice(clause.from, quantity.from).every(({tag}) => tag !== 'noun' && tag !== 'quantity')
  if (!first || !words.aggregates.has(head)) return undefined
  return {kind: 'change', subject: label.subject, rule: 'en/change-label'}
}

/** `growth of about 6.5%, | striving for 7%`, `with a push for 7 percent`: more of the growth that was told. */
function strivenChange({tags, lead, verb, topic}: View): Frame | undefined {
  if (!topic.change || lowerAt(tags, lead) !== 'for') return undefined
  const strives = words.striving.has(tags[verb]?.verb?.lemma ?? '') || words.striving.has(lowerAt(tags, lead - 1))
  return strives
    ? {kind: 'change', subject: topic.subject, negative: topic.change.negative, rule: 'en/change-striven'}
    : undefined
}

/** `…, and | rural net income 6.2 percent | to 3,255 yuan`: by how much it changed to what it is now. */
function changeTo(view: View): Frame | undefined {
  const {tags, quantity, quantities, index, clause, topic, bound} = view
  const next = quantities[index + 1]
  const to = lowerAt(tags, quantity.to) === 'to' && next?.from === quantity.to + 1 && next.unit !== '%'
  if (!to || quantity.unit !== '%' || clause.verbAt < clause.to || !topic.verbChange) return undefined
  const subject = nextOwner(view, bound.from, clause.from)
  return subject ? {kind: 'change', subject, negative: topic.verbChange.negative, rule: 'en/change-list'} : undefined
}

/** A percentage that has no verb or noun of change beside it, but in what was told before it or in its label. */
export function elidedChange(view: View): Frame | undefined {
  return changeTo(view) ?? listedChange(view) ?? aimedChange(view) ?? labelledChange(view) ?? strivenChange(view)
}
