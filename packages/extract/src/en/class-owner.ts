import {english} from '@jianbao/lexicon'
import {clauseSubject} from './clause-subject.js'
import {phraseText} from './phrase.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

const classes = new Set(english.cues.classHeads)

/** How far behind those who have it an amount may stand: `three enterprises have an annual output of | more than 10 billion yuan`. */
const reach = 14

/** `a third of | villagers | are over the age of 60`: what delimits a class, told as a predicate. */
const agedOwner = (view: View) =>
  words.be.has(lowerAt(view.tags, view.bound.from - 1)) &&
  words.ages.has(lowerAt(view.tags, view.quantity.from - 2)) &&
  view.quantity.unit === 'year'
    ? clauseSubject(view)
    : ''

/** `three | enterprises | have an output of more than 10 billion yuan`, `among which | 7 | had sales of over 5 billion yuan`. */
export function sizedOwner(view: View): string {
  const {tags, text, quantity, quantities, index, clause, bound, topic} = view
  const aged = agedOwner(view)
  if (aged) return aged
  const part = quantities[index - 1]
  if (!/^gte?$/.test(bound.bound) || !/^(?:CNY|USD)$/.test(quantity.unit)) return ''
  const has = words.having.has(lowerAt(tags, part?.counted?.to ?? part?.to ?? -1))
  if (!part || part.from < clause.from || !has || quantity.from - part.to > reach) return ''
  if (part.counted) return classes.has(part.counted.head) ? phraseText(text, tags, part.counted) : ''
  const [things = ''] = topic.subject.toLowerCase().split(/ (?:above|of|in) /)
  return classes.has(things.split(' ').at(-1) ?? '') ? topic.subject : ''
}
