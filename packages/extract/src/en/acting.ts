import {classOf} from './class-of-verb.js'
import {isJoining} from './joining.js'
import {saysNew} from './newness.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

// Whether those who are counted do what the verb behind their number says, or it is done with them.

/** `were | newly | renovated`. */
export function isPassive({tags}: View, at: number): boolean {
  let before = at - 1
  while (tags[before]?.tag === 'adv') before--
  return tags[at]?.verb?.inflection === 'past' && words.be.has(lowerAt(tags, before))
}

/** `including | 2.4 million people | relocated from poor areas`: with whom it was done; not `including 30 members who visited …`. */
function isDoneWith({tags, lead, quantity}: View, at: number): boolean {
  const behind = /^(?:det|noun|quantity|pron)$/.test(tags[at + 1]?.tag ?? '')
  return words.listedWith.has(lowerAt(tags, lead)) && at === (quantity.counted?.to ?? quantity.to) && !behind
}

/** `300 members | visited 520 enterprises`, `5 teams | went to the villages`: those who act are there. */
export function isActing(view: View, at: number): boolean {
  const {tags, quantity, quantities, index, bound, clause} = view
  const form = tags[at]?.verb
  // "support 1,500 students | to start firms", "6 areas for delivery and | add 90 spaces" are said of others
  const own = tags[at - 1]?.tag !== 'conj' && lowerAt(tags, at - 1) !== 'to'
  // "four research teams | visited 56 firms" were sent out to do so
  if (words.sentOut.has(quantity.counted?.head ?? '')) return false
  if (!form || !own || isPassive(view, at) || isDoneWith(view, at) || saysNew(view)) return false
  // "Of the 486 members, | 451 | submitted proposals", but "of 300 trainees, 40 found jobs"
  const ofPeople = quantity.rules.includes('en/bare') && quantities[index - 1]?.unit === 'person'
  if (quantity.unit === 'person' || (ofPeople && !isJoining(tags, at))) return true
  // "188 projects | completed an investment of 96.4 billion yuan"
  const object = quantities[index + 1]?.from ?? Number.POSITIVE_INFINITY
  // "The 132 studios | have received 23,000 visits"; not "The three volumes | published in the year |"
  const reduced = at === quantity.counted?.to && form.inflection === 'past' && tags[at + 1]?.tag === 'prep'
  if (lowerAt(tags, bound.from - 1) === 'the' && bound.from - 1 === clause.from && quantity.counted && !reduced)
    return true
  const drives =
    object > at &&
    object - at <= objectReach &&
    !tags
      .slice(at + 1, object)
      .some(({tag, token}, k) => tag === 'mark' || (tag === 'prep' && token.lower !== 'of' && k > 0))
  // "two scenic areas | gained 4A status" is no rise
  const rises = classOf(view, at) === 'rise' && !words.gaining.has(form.lemma)
  return Boolean(quantity.counted) && (drives || rises)
}

/** How far behind its verb the amount may stand that somebody brought about. */
const objectReach = 6

/**
 * `12 universities | supported those of the west`, `32 routes | improved the service`: what helps is there; not `30 clinics |
 * improved`, `Lights on 315 buildings | brightened the night`.
 */
export function isHelping(view: View, at: number): boolean {
  const {tags, quantity, lead} = view
  const form = tags[at]?.verb
  if (quantity.counted === undefined || !words.supporting.has(form?.lemma ?? '') || saysNew(view)) return false
  if (tags[lead]?.tag === 'prep') return false
  const object = /^(?:det|noun)$/.test(tags[at + 1]?.tag ?? '')
  return object && !/^(?:conj|aux)$/.test(tags[at - 1]?.tag ?? '')
}
