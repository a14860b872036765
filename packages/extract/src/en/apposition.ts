import {phraseBefore, phraseText} from './phrase.js'
import {lowerAt, type View} from './view.js'

/** `the share of tax revenue, | at 88.2 percent, | was the highest`: what stands before the aside. */
export function apposition({tags, text, lead, clause}: View): string {
  if (clause.opener !== ',' || lead !== clause.from || lowerAt(tags, lead) !== 'at') return ''
  return phraseText(text, tags, phraseBefore(tags, clause.from - 1, 0))
}
