import {english} from '@jianbao/lexicon'
import type {CountedPhrase} from './counted-phrase.js'
import type {Token} from './token.js'
import {words} from './words.js'

const classes: ReadonlyArray<[string, ReadonlySet<string>]> = [
  ['person-time', new Set(english.units.personTimes)],
  ['household-time', new Set(english.units.householdTimes)],
  ['household', new Set(english.units.households)],
  ['person', new Set(english.units.people)]
]

const journeys = new Set(english.units.journeys)

/** `20 research trips` are counted, `20 passenger trips` are of so many passengers. */
function areJourneys(tokens: readonly Token[], {from, to, head}: CountedPhrase): boolean {
  return words.journeyHeads.has(head) && tokens.slice(from, to - 1).some(({lower}) => journeys.has(lower))
}

/** Unit of a counted noun phrase by its head: people are `person`, families `household`, everything else `count`. */
export function countedUnit(tokens: readonly Token[], phrase: CountedPhrase): string {
  if (areJourneys(tokens, phrase)) return 'count'
  const pair = `${tokens[phrase.to - 2]?.lower ?? ''} ${phrase.head}`
  for (const [unit, heads] of classes) if (heads.has(pair) || heads.has(phrase.head)) return unit
  return 'count'
}
