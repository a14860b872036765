import {english} from '@jianbao/lexicon'
import {phraseAfter, phraseText} from './phrase.js'
import {amountSubject} from './stock-frame.js'
import {clauseSubject, phraseBehind} from './subject.js'
import {type Frame, lowerAt, type View} from './view.js'

const growth = new RegExp(`\\b(?:${english.cues.growthRates.join('|')})\\b`, 'i')

/** `accounts for 56.2% of total output`: part and whole. */
function partOfWhole(view: View): string {
  const {tags, quantity, clause, text, verb, topic} = view
  if (!/^(?:account|constitute|represent|comprise|make|equal)$/.test(tags[verb]?.verb?.lemma ?? '')) return ''
  const part = clauseSubject(view) || topic.subject
  const whole = lowerAt(tags, quantity.to) === 'of' ? phraseAfter(tags, quantity.to + 1, clause.to, true) : undefined
  return whole ? `${part} share of ${phraseText(text, tags, whole)}` : part
}

/** Proportions and rates: `penetration rate reached 41.4%`, `100% satisfaction rate`, `65% of villages`. */
export function shareFrame(view: View): Frame | undefined {
  const {quantity, clause, topic} = view
  const whole = quantity.unit === 'ratio' && quantity.rules.includes('en/fraction')
  if (quantity.unit !== '%' && quantity.unit !== '‰' && !whole) return undefined
  const joined = partOfWhole(view)
  const own = clause.verbAt < quantity.from && !clause.headless ? clauseSubject(view) : ''
  const named = own && !/^(?:we|it|they)$/i.test(own) ? own : phraseBehind(view)
  const subject =
    joined ||
    (/^(?:to|at|of|within|below|from)$/.test(lowerAt(view.tags, view.lead)) ? amountSubject(view) : named) ||
    amountSubject(view) ||
    topic.subject
  return {kind: growth.test(subject) ? 'change' : 'share', subject, rule: 'en/share'}
}
