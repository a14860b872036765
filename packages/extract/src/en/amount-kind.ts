import type {Kind} from '@jianbao/model'
import {classOf} from './class-of-verb.js'
import {byLead} from './kind-by-lead.js'
import {byVerb, byVerbBehind, isMoved} from './kind-by-verb.js'
import {ofNature} from './kind-of-nature.js'
import {saysNew, saysNewAt} from './newness.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `Grain planting | area | 420 thousand mu`: a noun of what there is, right before its number. */
function standing({tags, bound}: View): boolean {
  return tags[bound.from - 1]?.tag === 'noun' && words.stocks.has(lowerAt(tags, bound.from - 1))
}

/** `…, | harden | 95 kilometers of village roads`: one small word before an amount is a verb that no list has. */
function ordersUnknown({tags, quantity, clause, lead, bound}: View): boolean {
  const word = tags[lead]
  if (lead !== clause.from || bound.from !== lead + 1 || word?.tag !== 'noun' || !/^[a-z]+[^s]$/.test(word.token.text))
    return false
  if (!/^(?:,|;|and)$/.test(clause.opener) || /^(?:CNY|USD|%)/.test(quantity.unit)) return false
  return quantity.counted !== undefined || lowerAt(tags, quantity.to) === 'of'
}

/** `New urban jobs | totaled 13.2 million`, `Newly added capacity | reached 350 million kW`: all that was added. */
function sumsNew({tags, quantity, clause}: View): boolean {
  if (/^(?:CNY|USD|%)/.test(quantity.unit)) return false
  // "and | new school places amounted to 56,000"
  const start = tags[clause.from]?.tag === 'conj' ? clause.from + 1 : clause.from
  const first = tags[start]?.tag === 'det' ? start + 1 : start
  // "the new park exceeded 30 hectares" is as large as that
  const counted = /^(?:count|person|household)$/.test(quantity.unit) || lowerAt(tags, first).startsWith('newly')
  return counted && first < clause.verbAt && saysNewAt(tags, first)
}

/** `Electricity consumption of the whole society | 5.6 billion kWh`: machine translation without a verb; what flows is no deed. */
function isFlow({tags, bound, clause, quantity}: View): boolean {
  const flows = /^(?:t|kg|jin|kWh|TEU|m3|person-time)(?:\/d)?$/.test(quantity.unit)
  return flows && clause.verbAt === clause.to && bound.from > clause.from && tags[bound.from - 1]?.tag === 'noun'
}

/** A count is `level` where it is reached, held or served, `delta` where things were done or added one by one. */
export function amountKind(view: View): Kind {
  const {tags, lead, verb, quantity, clause, topic, bound} = view
  const nature = ofNature(view)
  if (nature) return nature
  const own = classOf(view, verb)
  // "there are more than 10 projects" goes on with what was begun
  if (lowerAt(tags, clause.verbAt - 1) === 'there' && topic.kind) return saysNew(view) ? 'delta' : topic.kind
  const done = quantity.counted && words.countedDeeds.has(tags[verb]?.verb?.lemma ?? '')
  if ((own === 'reach' || own === 'exceed') && !done)
    return (saysNew(view) && tags[verb]?.verb?.lemma === 'be') || sumsNew(view) ? 'delta' : 'level'
  // "lift output | past | 3 million tons"
  if (words.crossing.has(lowerAt(tags, bound.from)) && verb >= 0) return 'level'
  // "passed the mark of 110 million kilowatts": the verb is the bound
  if (isMoved(view, -1) || verb >= bound.from) return 'level'
  // "Renovation of dilapidated houses 1,150 households"
  const deed = verb < 0 && lowerAt(tags, clause.from + 1) === 'of' && words.deeds.has(lowerAt(tags, clause.from))
  if (deed && !/^(?:CNY|USD|%)/.test(quantity.unit)) return 'delta'
  if (ordersUnknown(view)) return 'delta'
  if (verb < 0 && standing(view)) return saysNew(view) ? 'delta' : 'level'
  const told = byLead(view) ?? byVerb(view) ?? byVerbBehind(view)
  if (told) return told
  if (saysNew(view)) return 'delta'
  if (isFlow(view) && topic.kind !== 'delta') return 'level'
  // "the output will reach 211 billion yuan, with more than 2,100 enterprises"
  if (lowerAt(tags, lead) === 'with' && lead === clause.from) return 'level'
  // "added 300 firms, for a total of 739, and | 1,000 shops"
  return (
    (quantity.counted ? topic.countedKind : undefined) ??
    topic.kind ??
    (quantity.unit.startsWith('CNY') ? 'level' : 'delta')
  )
}
