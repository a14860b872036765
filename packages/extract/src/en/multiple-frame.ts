import {clauseSubject} from './clause-subject.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {phraseBehind} from './subject.js'
import {isPronoun} from './subject-word.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `We will double | farmers' income`: what is multiplied stands behind the verb, or is its subject. */
function multiplied({tags, text, quantity, clause, bound, topic}: View): string {
  const next = tags[quantity.to]
  const object =
    (next?.tag === 'det' && !words.thatOnes.has(next.token.lower)) || next?.tag === 'noun'
      ? phraseAfter(tags, quantity.to, clause.to, true)
      : undefined
  if (object) return phraseText(text, tags, object)
  const end = Math.min(clause.verbAt, bound.from)
  const subject = phraseText(text, tags, phraseBefore(tags, end, clause.from))
  return isPronoun(subject) ? topic.subject || subject : subject
}

/** `2.15 times | their 2000 levels`, also of the first of `2.65 times and 2.15 times their 2000 levels`. */
function isCompared({tags, quantity, quantities, index}: View): boolean {
  const next = quantities[index + 1]
  const shared = lowerAt(tags, quantity.to) === 'and' && next?.from === quantity.to + 1 && next.unit === 'times'
  return words.timesOf.has(lowerAt(tags, shared ? next.to : quantity.to))
}

/** `doubled`, `was cut by half` as a change; `four times that of last year`, `twice the national average` as a ratio. */
export function multipleFrame(view: View): Frame | undefined {
  const {quantity, tags, topic} = view
  if (quantity.rules.includes('en/multiple'))
    return {
      kind: words.thatOnes.has(lowerAt(tags, quantity.to)) ? 'ratio' : 'change',
      subject: multiplied(view),
      rule: 'en/multiplied'
    }
  if (quantity.unit !== 'times' || quantity.counted || !isCompared(view)) return undefined
  const own = view.clause.verbAt < quantity.from ? clauseSubject(view) : ''
  return {kind: 'ratio', subject: own || topic.subject || phraseBehind(view), rule: 'en/times-that'}
}
