import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {phraseBehind, phraseOf} from './subject.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `carried out | black soil protection | on 10.36 million mu`, `control | soil erosion | on 230,000 km2`: the work, whose extent follows. */
export function workedLand({tags, text, lead, verb, quantity}: View): string {
  if (lowerAt(tags, lead) !== 'on' || !/^(?:m2|ha|mu|acre)$/.test(quantity.unit)) return ''
  if (verb < 0 || lead <= verb + 1 || tags[verb]?.verb?.verbClass !== 'action') return ''
  return phraseText(text, tags, phraseBefore(tags, lead, verb + 1))
}

/** `the completion of | 25.35 billion yuan | of investment in key projects`: the deed says nothing of what is measured. */
export function workedOn(view: View): string {
  const {quantity, tags} = view
  if (quantity.counted || quantity.rules.includes('en/bare') || lowerAt(tags, quantity.to) !== 'of') return ''
  return words.deeds.has(phraseOf(view).toLowerCase()) ? phraseBehind(view) : ''
}

/** `171.7 kilometers were added | to metro lines`: what was added to measures what was added. */
export function addedTo({tags, text, quantity, clause}: View): string {
  const added = words.be.has(lowerAt(tags, quantity.to)) && tags[quantity.to + 1]?.verb?.lemma === 'add'
  if (!added || lowerAt(tags, quantity.to + 2) !== 'to') return ''
  return phraseText(text, tags, phraseAfter(tags, quantity.to + 3, clause.to, true))
}
