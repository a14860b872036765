import type {EnglishQuantity} from '@jianbao/quantity'
import type {BoundReading} from './bound.js'
import type {Clause} from './clause.js'
import type {Tagged} from './tagged.js'
import {lowerAt} from './view.js'
import {words} from './words.js'

// What tells that an amount beside a class is an amount of its own and does not sort its things.

/** `per capita income | of urban | residents | of 12,642 yuan`: it is the income that has the amount. */
export function isWhose(tags: readonly Tagged[], at: number): boolean {
  const of = [1, 2, 3].find((back) => lowerAt(tags, at - back) === 'of')
  return of !== undefined && words.moneys.has(lowerAt(tags, at - of - 1))
}

/** `back 20 projects with 150 million yuan | in funds`, `35 projects worth 4.2 billion yuan | in total`: so much is given to them, or for all of them. */
export const isSpent = (tags: readonly Tagged[], to: number) =>
  lowerAt(tags, to) === 'in' &&
  (words.moneys.has(lowerAt(tags, to + 1)) || words.allTogether.has(lowerAt(tags, to + 1)))

/** `cuts relieved | companies | of 10.95 billion yuan`: so much was taken off them. */
export function isRelieved(tags: readonly Tagged[], at: number): boolean {
  let verb = at
  while (/^(?:noun|det)$/.test(tags[verb]?.tag ?? '')) verb--
  return words.relieving.has(tags[verb]?.verb?.lemma ?? '')
}

/** `technology contracts | worth 12 billion yuan | were signed`: uncounted and without a bound it is what they come to. */
export function isWorth(tags: readonly Tagged[], at: number, {bound}: BoundReading): boolean {
  if (bound !== 'eq' || lowerAt(tags, at + 1) !== 'worth') return false
  let from = at
  while (/^(?:noun|adv)$/.test(tags[from]?.tag ?? '')) from--
  return tags[from]?.tag !== 'quantity'
}

/** `150 projects | with a total investment of 32 billion yuan`, `with an investment of`: without a bound that is the sum of them all. */
export function isSum(tags: readonly Tagged[], at: number, {bound, from}: BoundReading): boolean {
  if (bound !== 'eq' || !words.sumHeads.has(lowerAt(tags, at + 1))) return false
  const invested = lowerAt(tags, at + 2) === 'an' && words.invested.has(lowerAt(tags, at + 3))
  return invested || tags.slice(at + 1, from).some(({token}) => words.sums.has(token.lower))
}

/** `The expressway, | a 330-million-yuan project, | was opened`, `the 1.2-billion-yuan project`: what that one thing cost. */
export function isOneThing(
  tags: readonly Tagged[],
  {from}: EnglishQuantity,
  {from: start, to, verbAt, opener}: Clause
): boolean {
  const article = lowerAt(tags, from - 1)
  const one = tags.slice(from, to).some(({token}) => words.singleThings.has(token.lower))
  if (!one || tags[from - 1]?.tag !== 'det') return false
  return article === 'the' || (opener === ',' && start === from - 1 && verbAt === to)
}
