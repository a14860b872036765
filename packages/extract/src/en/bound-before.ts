import {after, summing} from './bound-words.js'
import type {Tagged} from './tagged.js'
import {words} from './words.js'

/** Whether words that can bound a number belong to what stands before them: `handed | over`, `added | up to`, `aged 65 and | above`. */
export function belongsBefore(tags: readonly Tagged[], {from}: {readonly from: number}, told: string): boolean {
  const before = tags[from - 1]
  // "residents aged 65 and | above", but "grew by 340 million and | over 5.5 million km of cable were laid"
  if (tags[from - 2]?.tag === 'quantity' && after.has(`${before?.token.lower} ${told}`)) return tellsAge(tags, from - 2)
  // "on | top | of the 305 already open"
  if (told === 'top') return before?.token.lower === 'on'
  // "is | crossed | by 3 expressways"
  if (words.be.has(tags[from - 1]?.token.lower ?? '') && tags[from]?.verb?.inflection === 'past') return true
  // "from 5.1 billion yuan | up to | 15 billion yuan"
  if (told === 'up to' && isSecondEnd(tags, from)) return true
  if (told === 'over') return words.handing.has(before?.token.lower ?? '')
  // "shot | up to | 421 million from 83.54 million"
  if (told === 'up to' && before?.verb?.verbClass === 'rise') return true
  return (
    told === 'up to' && ((before?.tag === 'verb' && summing.has(before.verb?.lemma ?? '')) || isBrought(tags, from))
  )
}

/** `went | from 5.1 billion yuan | up to 15 billion yuan`: where it got to, and no bound. */
function isSecondEnd(tags: readonly Tagged[], from: number): boolean {
  let at = from
  while (tags[at - 1]?.tag === 'quantity') at--
  return at < from && tags[at - 1]?.token.lower === 'from'
}

/** `bringing total investment | up to | 152 billion yuan`: the particle belongs to the verb. */
function isBrought(tags: readonly Tagged[], from: number): boolean {
  // "take vessels | of up to | 266,000 cubic metres"
  if (tags[from - 1]?.tag === 'prep') return false
  const verb = tags.slice(0, from).findLast(({tag}) => /^(?:verb|mark|quantity)$/.test(tag))?.verb
  return verb !== undefined && words.bringing.has(verb.lemma)
}

/** `aged 65`, `over the age of 15`, `60 years old`: a number whose bound may stand behind it, also right before the next number. */
function tellsAge(tags: readonly Tagged[], at: number): boolean {
  let from = at
  while (tags[from - 1]?.tag === 'quantity') from--
  return words.aging.has(tags[at]?.token.lower ?? '') || tags.slice(from - 2, from).some(isAging)
}

const isAging = ({token}: Tagged) => words.aging.has(token.lower)
