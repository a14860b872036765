import {englishPattern} from '@jianbao/lexicon'
import {phraseBefore, phraseText} from './phrase.js'
import {isMeasuring} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

const occasion = englishPattern('occasion', '')

/** `will see | the number of firms | rise to 300`: what does it stands between the two verbs. */
export function seenSubject({text, tags, clause, verb}: View): string {
  if (verb <= clause.verbAt || !isMeasuring(tags[verb]?.verb) || tags[verb - 1]?.tag !== 'noun') return ''
  let at = verb - 1
  while (at >= clause.from && /^(?:noun|det|prep|adv)$/.test(tags[at]?.tag ?? '')) at--
  if (!words.seeing.has(tags[at]?.verb?.lemma ?? '')) return ''
  return phraseText(text, tags, phraseBefore(tags, verb, at + 1))
}

/**
 * `The jobless rate is to be about 5 percent and | the rise in the CPI | to be kept within 3 percent`: the second of two
 * infinitives has its own subject.
 */
export function elidedSubject({text, tags, clause, verb, quantities, index}: View): string {
  const previous = quantities[index - 1]
  if (!previous || previous.from < clause.from || verb < previous.to || lowerAt(tags, verb - 1) !== 'be') return ''
  if (lowerAt(tags, verb - 2) !== 'to' || lowerAt(tags, previous.to) !== 'and') return ''
  return phraseText(text, tags, phraseBefore(tags, verb - 2, previous.to + 1))
}

/**
 * `promote | the scale of the industry | to exceed 880 billion yuan`: the object of the first verb is what exceeds; not `exceeded one
 * trillion yuan for | the first time | to reach 1.1 trillion`.
 */
export function infinitiveSubject(view: View): string {
  const {text, tags, clause, verb} = view
  const seen = seenSubject(view)
  if (seen) return seen
  if (verb <= clause.verbAt || lowerAt(tags, verb - 1) !== 'to' || !isMeasuring(tags[verb]?.verb)) return ''
  const object = phraseText(text, tags, phraseBefore(tags, verb - 1, infinitiveFrom(view)))
  return occasion.test(object) ? '' : object
}

/** `to account for 27% of GDP and | high-tech firms to exceed 8,000`: the second of two begins behind `and`. */
function infinitiveFrom({tags, clause, verb, quantities, index}: View): number {
  const told = quantities[index - 1]?.to ?? 0
  const and = told > clause.verbAt ? tags.slice(told, verb).findIndex(({token}) => token.lower === 'and') : -1
  return and < 0 ? clause.verbAt + 1 : told + and + 1
}
