import {englishPattern} from '@jianbao/lexicon'
import {isPlural} from '@jianbao/quantity'
import {originAt, tellsOrigin} from './origin.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {toldFrom} from './subject.js'
import {nounBefore} from './unit-noun.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

const partOfList = englishPattern('partOfList', '')

/** `4,742 proposals were from members, | 201 | from the central committees`: the noun of the list and the part of it. */
export function listedPart(view: View): string {
  const {tags, text, quantity, clause, topic} = view
  const at = originAt(view)
  const sign = lowerAt(tags, at)
  if (!quantity.rules.includes('en/bare') || !tellsOrigin(view) || clause.verbAt < quantity.from) return ''
  const part = phraseText(text, tags, phraseAfter(tags, at + 1, clause.to, true))
  const noun = topic.subject.replace(partOfList, '')
  return part ? `${noun} ${sign} ${part}`.trim() : ''
}

/** `3,576 were filed`, `and 1,017 concerned education`: more of what was counted before. */
export function countedAgain(view: View): string {
  const {tags, quantity, clause, topic} = view
  // "28 go into production | and 19 | reach full capacity"
  const does = tags[quantity.to]?.verb?.inflection === 'base'
  if (!quantity.rules.includes('en/bare') || !(clause.verbAt === quantity.to || does)) return ''
  let at = quantity.to
  while (at < clause.to && tags[at]?.tag === 'aux') at++
  // "32 were adopted by the provincial committee | and 6 by the national one"
  const next = view.quantities[view.index + 1]?.from
  const told = toldFrom(view, at, next !== undefined && tags[next - 1]?.tag === 'conj' ? next : clause.to)
  // "elderly care centers | 13 | were built"
  // "after examination | 356 | were filed" counts no examinations
  const noun = (isPlural(lowerAt(tags, quantity.from - 1)) ? nounBefore(view) : '') || topic.counted
  if (tags[at]?.tag === 'verb' && noun) return `${noun} ${told}`
  // "four | were no longer assessed", "the remaining four | are still being dealt with"
  const longer = words.beforeNow.has(lowerAt(tags, at + 1)) && tags[at + 2]?.tag === 'verb'
  return noun && longer ? `${noun} ${told}` : at > quantity.to ? noun : ''
}

/** `Members submitted 298, and the parties and special committees | 54`: others who did as much of the same. */
export function countedByOthers({tags, quantity, quantities, index, clause, topic}: View): string {
  const previous = quantities[index - 1]
  if (!previous || clause.verbAt < clause.to || previous.from >= clause.from) return ''
  const both = [previous, quantity].every(({rules}) => rules.includes('en/bare'))
  const deed = tags[previous.from - 1]?.verb
  const did = deed?.inflection === 'past' && deed.verbClass === 'action'
  return both && did && tags[quantity.from - 1]?.tag === 'noun' ? topic.counted : ''
}

/** `150 industrial projects, including 5 | exceeding 5 billion yuan`: those of them that are so large. */
export function countedOver({tags, text, quantity, quantities, index, topic}: View): string {
  const verb = tags[quantity.to]
  const next = quantities[index + 1]
  const over = verb?.verb?.verbClass === 'exceed' && verb.verb.inflection === 'ing' && next?.from === quantity.to + 1
  if (!over || !quantity.rules.includes('en/bare') || !topic.counted) return ''
  return `${topic.counted} ${text.slice(verb.token.start, next.end)}`
}

/** `and four, | including GDP, | were not fulfilled`: more of what was counted before. */
export function countedByName({tags, quantity, topic}: View): string {
  const named = lowerAt(tags, quantity.to) === ',' && words.listedWith.has(lowerAt(tags, quantity.to + 1))
  return named && quantity.rules.includes('en/bare') ? topic.counted : ''
}

/** `Its entire rural poor population, | 55.75 million in number, | was lifted out of poverty`. */
export function apposed({tags, text, quantity, clause, bound}: View): string {
  const told = `${lowerAt(tags, quantity.to)} ${lowerAt(tags, quantity.to + 1)}`
  if (!words.inNumber.has(told) || clause.opener !== ',' || bound.from > clause.from) return ''
  return phraseText(text, tags, phraseBefore(tags, clause.from - 1, 0))
}
