import {thatOf} from './clause-subject.js'
import {phraseBefore, phraseText} from './phrase.js'
import {isGeneric} from './subject-word.js'
import {isReached} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `Exports reached 5 billion yuan and | imports | 3 billion yuan`: another thing right before its number. */
function namedAgain({tags, text, bound, clause, verb}: View, from: number): string {
  if (!isReached(tags[verb]?.verb) && !words.be.has(lowerAt(tags, clause.verbAt))) return ''
  const named = phraseText(text, tags, phraseBefore(tags, bound.from, from))
  return isGeneric(named) || words.newness.has(named.toLowerCase()) ? '' : named
}

/**
 * What a number measures that shares its verb with the one before: `the jobless rate should be kept at 5 percent and |
 * inflation at | 3 percent`, `income was 58,000 yuan and | that of rural residents | 31,000 yuan`.
 */
export function ellipticSubject(view: View): string {
  const {tags, text, bound, lead, quantities, index, clause, topic} = view
  const previous = quantities[index - 1]
  if (!previous || previous.from < clause.from || !words.goingOn.has(lowerAt(tags, previous.to))) return ''
  let from = previous.to + 1
  while (words.goingOn.has(lowerAt(tags, from))) from++
  const placed = words.placings.has(lowerAt(tags, lead)) && lead > from
  const end = placed ? lead : bound.from
  if (tags.slice(from, end).some(({tag}) => /^(?:verb|aux|mark|quantity|conj)$/.test(tag))) return ''
  // "the province used 29 and | the nation | 6"
  if (view.quantity.rules.includes('en/bare') && previous.rules.includes('en/bare') && !placed && end > from)
    return topic.told
  const that = words.thatOf.has(lowerAt(tags, from)) && lowerAt(tags, from + 1) === 'of'
  if (!that) return placed ? phraseText(text, tags, phraseBefore(tags, end, from)) : namedAgain(view, from)
  return thatOf(topic.told, phraseText(text, tags, phraseBefore(tags, end, from + 2)))
}
