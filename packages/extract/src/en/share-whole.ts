import {clauseSubject} from './clause-subject.js'
import {phraseAfter, phraseText} from './phrase.js'
import {isGeneric} from './subject-word.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `27% of GDP | and high-tech firms to exceed 8,000`: an infinitive with a subject of its own ends the whole. */
function wholeEnd({tags, quantity, quantities, index, clause}: View): number {
  const next = quantities[index + 1]?.from ?? clause.to
  const between = tags.slice(quantity.to, Math.min(next, clause.to))
  const and = between.findIndex(({token}) => token.lower === 'and')
  const infinitive = between.some(({token}, at) => at > and && token.lower === 'to' && between[at + 1]?.tag === 'verb')
  return and >= 0 && infinitive ? quantity.to + and : clause.to
}

/** `accounts for 56.2% of total output`: part and whole. */
export function partOfWhole(view: View): string {
  const {tags, quantity, text, verb, topic, clause} = view
  const takesUp = tags[verb]?.verb?.lemma === 'take' && lowerAt(tags, verb + 1) === 'up'
  const makesUp = tags[verb]?.verb?.lemma === 'make' && lowerAt(tags, verb + 1) === 'up'
  const lemma = tags[verb]?.verb?.lemma ?? ''
  if (!takesUp && !makesUp && !words.sharing.has(lemma)) return ''
  const part = clauseSubject(view) || topic.subject
  const whole =
    lowerAt(tags, quantity.to) === 'of' ? phraseAfter(tags, quantity.to + 1, wholeEnd(view), true) : undefined
  // "The plan began in 12 cities, | covering | 12.5% of urban households" is about the households
  if (whole && lemma === 'cover' && clause.headless) return phraseText(text, tags, whole)
  return whole ? `${part} share of ${phraseText(text, tags, whole)}` : part
}

/** `implemented in 30% of institutions`, `44% of this was invested`: what the percentage is taken of. */
export function takenOf(view: View): string {
  const {tags, quantity, clause, text} = view
  const sign = lowerAt(tags, quantity.to)
  // "44% was invested in housing, 16% in innovation"
  const of = sign === 'of' || (sign === 'in' && clause.verbAt === clause.to)
  if (!of && tags[quantity.to]?.tag !== 'noun') return ''
  // "solved 87% of the | 2,300 | theft cases"
  const next = view.quantities[view.index + 1]
  const counted = of && next?.counted && next.from - quantity.to <= 2 ? next.counted : undefined
  const whole = phraseText(text, tags, counted ?? phraseAfter(tags, of ? quantity.to + 1 : quantity.to, clause.to, of))
  // "which is nearly half of the total"
  return isGeneric(whole) ? '' : whole
}
