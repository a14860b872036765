import type {Kind} from '@jianbao/model'
import {isPlural} from '@jianbao/quantity'
import {clauseSubject} from './clause-subject.js'
import {isWork} from './kind-of-deed.js'
import {isWorkedOn} from './kind-of-work.js'
import {newlyDone, saysNew} from './newness.js'
import {objectBefore, phraseOf} from './subject.js'
import {verbBehind} from './verb-behind.js'
import {isMeasuring} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `relocated 2,100 households | with 8,300 people`: the same ones, told by their heads. */
function isSameFolk({tags, lead, quantity, quantities, index}: View): boolean {
  const previous = quantities[index - 1]
  return (
    quantity.unit === 'person' &&
    previous?.unit === 'household' &&
    lead === previous.to &&
    lowerAt(tags, lead) === 'with'
  )
}

/** `installed in 20 areas`, `replaced coal in 450 villages`, `Projects in four villages | were completed`: done in each of them. */
function placedIn(view: View): boolean {
  const {tags, lead, verb, quantity} = view
  if (lowerAt(tags, lead) !== 'in' || !/^(?:count|household)$/.test(quantity.unit)) return false
  const at = verb < 0 ? verbBehind(view) : verb
  if (verb < 0 && !words.be.has(lowerAt(tags, at - 1))) return false
  return words.placing.has(tags[at]?.verb?.lemma ?? '')
}

/** `services to 158,000 elderly people`, `rose to 46`: reached or served, not done one by one. */
function isServed(view: View): boolean {
  const {tags, verb, quantity, lead} = view
  // "Aim | for 300 new firms"
  if (words.striving.has(lowerAt(tags, lead - 1))) return false
  const form = tags[verb]?.verb
  if (/^(?:person|household)/.test(quantity.unit) || form?.verbClass !== 'action') return true
  // "assistance was carried out | for 992 enterprises"
  const given = objectBefore(view) || clauseSubject(view)
  if (lowerAt(tags, lead) === 'for' && words.aids.has(given.toLowerCase().split(' ').at(-1) ?? '')) return true
  // "signed agreements with firms | from 12 countries"
  if (lowerAt(tags, lead) === 'from' && quantity.counted) return true
  // "forwarded the proposals to 166 departments", but "elevators were added to 46 buildings"
  return lowerAt(tags, lead) === 'to' && quantity.unit === 'count' && !words.placing.has(form.lemma)
}

/** `water | for another 3 million people`, `irrigation extended | to an additional two million mu`, `gas to 2 million more households`; not `new homes | for 3 million people`. */
const isMoreServed = (view: View) =>
  /^(?:person|household|km|ha|mu|acre|m2|m3|t)$/.test(view.quantity.unit) && saysNew(view, view.lead)

/** `bring | in | 50 projects`, `resulted | in | 12 contracts`: it belongs to the verb and says nothing of where. */
function isParticle({tags, lead, verb}: View): boolean {
  const lemma = tags[verb]?.verb?.lemma
  return lemma === 'result' || (words.takingInWith.has(lemma ?? '') && lead === verb + 1)
}

/** `completed the afforestation of 5.88 million hectares`: work measured by its extent. */
function isDone({tags, verb, quantity}: View): boolean {
  if (!/^(?:km|ha|mu|acre|m2|m3|m|t|kW)$/.test(quantity.unit) || tags[verb]?.verb?.verbClass !== 'action') return false
  return !words.reaching.has(tags[verb]?.verb?.lemma ?? '')
}

/** `3,520 new spaces | and 13 institutions`: a list goes on, with no verb between. */
function listGoesOn({tags, lead, verb, clause, quantities, index}: View): boolean {
  const previous = quantities[index - 1]
  if (lowerAt(tags, lead) !== 'and' || !previous || previous.from < clause.from) return false
  return verb < previous.from
}

/** `earmark 76 million yuan | for ten practical things`: what is paid for is done one by one. */
function isPaidFor({tags, lead, verb, quantity}: View): boolean {
  return (
    words.paidFor.has(lowerAt(tags, lead)) &&
    words.spending.has(tags[verb]?.verb?.lemma ?? '') &&
    words.undertakings.has(quantity.counted?.head ?? '')
  )
}

/** `revision of the master plans | of the 4 townships`: whose things they are; not `the repair of the 4 bridges`. */
function belongsTo({tags, lead, bound, verb, quantity}: View): boolean {
  if (lowerAt(tags, lead) !== 'of' || lowerAt(tags, bound.from - 1) !== 'the' || !quantity.counted || verb >= 0)
    return false
  return tags[lead - 1]?.tag === 'noun' && isPlural(lowerAt(tags, lead - 1))
}

/** `the production capacity | of more than 80 products | ranked first`: whose measure it is that is told of. */
function isRanked(view: View): boolean {
  const {tags, lead, quantity, verb} = view
  if (lowerAt(tags, lead) !== 'of' || !quantity.counted || verb >= 0 || isWork(view)) return false
  const behind = tags[verbBehind(view)]?.verb
  return (
    words.rankingVerbs.has(behind?.lemma ?? '') || (isMeasuring(behind) && words.stocks.has(lowerAt(tags, lead - 1)))
  )
}

/** `rebuilt the dilapidated | houses | of 6,101 families`, `Houses of 80 households | were repaired`: as many houses. */
function isDwelling(view: View): boolean {
  const {tags, verb, quantity} = view
  if (quantity.unit !== 'household' || !words.dwellings.has(phraseOf(view).toLowerCase().split(' ').at(-1) ?? ''))
    return false
  return tags[verb]?.verb?.verbClass === 'action' || verbBehind(view) >= 0
}

/** What the word before the number says: `installed in 20 areas`, `services to 158,000 people`, `the completion of 1,500 sets`. */
export function byLead(view: View): Kind | undefined {
  const {tags, lead, verb, quantity, topic} = view
  // "do a good job | in 12 key projects"
  if (placedIn(view) || words.efforts.has(lowerAt(tags, lead - 1))) return 'delta'
  if (isSameFolk(view)) return topic.kind
  // "submitted | by 296 members", "paired up | with 3,260 households"
  if (words.accompanied.has(lowerAt(tags, lead)) && verb >= 0 && /^(?:person|household)$/.test(quantity.unit))
    return 'level'
  // "established trade relations | with over 160 countries"
  if (words.accompanied.has(lowerAt(tags, lead)) && words.partners.has(quantity.counted?.head ?? '') && !saysNew(view))
    return 'level'
  // "sheds were torn down | along 14 main roads", "through 64 studios, we settled 300 disputes"
  if (words.alongside.has(lowerAt(tags, lead)) && quantity.counted) return saysNew(view) ? 'delta' : 'level'
  if (lowerAt(tags, lead) === 'in' && words.batchWords.has(quantity.counted?.head ?? '')) return 'delta'
  if (lowerAt(tags, lead) === 'to' && words.bringing.has(tags[verb]?.verb?.lemma ?? '') && !isMoreServed(view))
    return 'level'
  // "solved the water problems | of 38,000 people"
  const ofPeople = lowerAt(tags, lead) === 'of' && /^(?:person|household)$/.test(quantity.unit)
  if (ofPeople && isDwelling(view)) return 'delta'
  if (ofPeople && phraseOf(view) && !isWork(view)) return saysNew(view) ? 'delta' : 'level'
  // "consolidated 162 parks | into 123": what was left of them
  if (lowerAt(tags, lead) === 'into' && quantity.rules.includes('en/bare')) return 'level'
  if (belongsTo(view) || isRanked(view)) return 'level'
  if (isPaidFor(view)) return 'delta'
  if ((lowerAt(tags, lead) === 'in' && !isParticle(view)) || (words.serving.has(lowerAt(tags, lead)) && isServed(view)))
    // "provide safe drinking water | for another 30 million rural residents", but "new homes | for 30 million"
    return isMoreServed(view) ? 'delta' : 'level'
  if (lowerAt(tags, lead) === 'of' && !quantity.counted)
    return saysNew(view) || newlyDone(view) || isDone(view) || isWork(view) || isWorkedOn(view) ? 'delta' : 'level'
  if (!listGoesOn(view)) return undefined
  const previous = view.quantities[view.index - 1]
  // "25,800 households | and nearly 80,000 citizens | benefited"
  if (!quantity.counted || /^(?:person|household)$/.test(previous?.unit ?? '')) return topic.kind
  // "signed a 6-billion-yuan agreement | and 44 projects": money says nothing of what is counted
  return topic.countedKind ?? (/^(?:CNY|USD|person-time)/.test(previous?.unit ?? '') ? undefined : topic.kind)
}
