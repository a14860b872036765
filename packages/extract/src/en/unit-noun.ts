import {english} from '@jianbao/lexicon'
import {clauseSubject} from './clause-subject.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {objectBefore, phraseBehind, phraseOf, toldFrom} from './subject.js'
import {isGeneric} from './subject-word.js'
import {isMeasuring, isReached} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `14,000 people were supported to start their own businesses`, `4.45 million people in areas without power`. */
export function unitNoun(view: View): string {
  const {tags, quantity, clause, text} = view
  if (!/^(?:person|household|count)$/.test(quantity.unit) || quantity.counted || quantity.rules.includes('en/bare'))
    return ''
  const of = phraseOf(view)
  // "the completion of 1,500 sets of low-rent housing"
  if (of && words.deeds.has(of.toLowerCase())) return phraseBehind(view) || view.topic.subject
  // "the maintenance and demolition of | 1,074 households | of dilapidated houses"
  if (words.deeds.has(of.toLowerCase().split(' ').at(-1) ?? '') && phraseBehind(view)) return phraseBehind(view)
  // "construction of another 6.3 million units should begin": units of what was named before
  if (quantity.unit === 'count') return of || phraseBehind(view) || nounBefore(view) || view.topic.subject
  // "new urban employment of no less than 260,000 people", "training of rural labor force 10,000 people"
  if (of || nounBefore(view)) return of || nounBefore(view)
  // "the number of participants reached 412 thousand people"
  // "throughput achieved | a historic breakthrough of | 1.83 million people"
  const height = lowerAt(tags, view.lead) === 'of' && words.newHeights.has(lowerAt(tags, view.lead - 1))
  // "the unemployed population | controlled | within 18,500 people"
  const limited = words.limiting.has(tags[view.verb]?.verb?.lemma ?? '') && view.bound.bound === 'lte'
  // "the coverage of insurance | widened to | 1.2 million people"
  const widened = isMeasuring(tags[view.verb]?.verb) && lowerAt(tags, view.lead) === 'to' && view.lead === view.verb + 1
  // "the new urban employment | was | 6,790 people"
  const equals = words.be.has(lowerAt(tags, view.bound.from - 1))
  if ((isReached(tags[view.verb]?.verb) || height || limited || widened || equals) && clauseSubject(view)) return ''
  // "all 96 households and 183 people | of the rural poor population | will be lifted out of poverty"
  const group = peopleBehind(view)
  if (group) return group
  // "8,008 households | transformation tasks"
  if (quantity.unit === 'household' && tags[quantity.to]?.tag === 'noun' && phraseBehind(view))
    return phraseBehind(view)
  if (clause.verbAt > quantity.from && clause.verbAt < clause.to) return toldFrom(view, quantity.to - 1)
  const phrase = phraseAfter(tags, quantity.to - 1, clause.to, true) ?? {from: quantity.to - 1, to: quantity.to}
  return (phrase.to <= quantity.to && servedWith(view)) || phraseText(text, tags, phrase)
}

/** `provided | safe drinking water | for 3.73 million persons`, `subsidies were given to 862 households`: what they had. */
function servedWith(view: View): string {
  const {tags, lead, verb} = view
  if (verb < 0 || !words.servedBy.has(lowerAt(tags, lead)) || isMeasuring(tags[verb]?.verb)) return ''
  if (lead > verb + 1) return objectBefore(view)
  // "Employment was | newly | found for", "and drinking water | provided for"
  let before = verb - 1
  while (tags[before]?.tag === 'adv') before--
  const served =
    tags[verb]?.verb?.inflection === 'past' && (words.be.has(lowerAt(tags, before)) || tags[before]?.tag === 'noun')
  return served ? clauseSubject(view) : ''
}

const people = new Set(english.units.people)

/** `183 people | of the rural poor population`, `96 households and 183 people | of …`: whom they belong to. */
function peopleBehind({tags, text, quantity, quantities, index, clause}: View): string {
  const next = quantities[index + 1]
  const both = next?.from === quantity.to + 1 && lowerAt(tags, quantity.to) === 'and' && !next.counted
  const at = both ? next.to : quantity.to
  const phrase = lowerAt(tags, at) === 'of' ? phraseAfter(tags, at + 1, clause.to, false) : undefined
  return phrase && people.has(lowerAt(tags, phrase.to - 1)) ? phraseText(text, tags, phrase) : ''
}

/** `the slaughter of pigs | 450 thousand head`: machine translation puts the number right behind its noun. */
export function nounBefore({tags, text, quantity, clause, verb, bound}: View): string {
  if (isMeasuring(tags[verb]?.verb) || bound.from !== quantity.from || tags[quantity.from - 1]?.tag !== 'noun')
    return ''
  const noun = phraseText(text, tags, phraseBefore(tags, quantity.from, Math.max(clause.from, verb + 1)))
  // "A | cumulative | 34.8 billion yuan was invested"
  return isGeneric(noun) ? '' : noun
}
