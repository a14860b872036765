import {phraseAfter, phraseText} from './phrase.js'
import {lowerAt, type View} from './view.js'

/** `In 2016 there were 341 | days with good air`: what sort of days they were. */
export function daysOf({tags, text, quantity, clause}: View): string {
  if (quantity.unit !== 'day' || lowerAt(tags, clause.verbAt - 1) !== 'there' || lowerAt(tags, quantity.to) !== 'with')
    return ''
  const phrase = phraseAfter(tags, quantity.to + 1, clause.to, true)
  return phrase ? phraseText(text, tags, {from: quantity.to - 1, to: phrase.to}) : ''
}
