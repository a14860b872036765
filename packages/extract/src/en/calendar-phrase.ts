import {english} from '@jianbao/lexicon'
import type {Tagged} from './tagged.js'
import {lowerAt} from './view.js'
import {words} from './words.js'

/** `By the end of November | all had been answered`: how many tokens only tell when. */
export function endOfTime(tags: readonly Tagged[], from: number): number {
  let at = from
  while (words.timeLead.has(lowerAt(tags, at))) at++
  if (lowerAt(tags, at) !== 'end' || lowerAt(tags, at + 1) !== 'of') return 0
  at += words.timeEnds.has(lowerAt(tags, at + 2)) ? 3 : 2
  return times.has(lowerAt(tags, at)) ? at + 1 - from : 0
}

const times = new Set([...english.quantity.months, 'year', 'month'])

/** `the five years`, `the year`: nothing but a stretch of time. */
export const isStretch = (tags: readonly Tagged[], from: number, end: number) =>
  end - from <= longestStretch &&
  tags.slice(from, end - 1).every((tagged) => tagged.tag === 'det' || tellsYears(tagged))

/** `the past twenty-five years` */
const longestStretch = 4

const tellsYears = ({tag, token}: Tagged) =>
  tag === 'quantity' || token.lower in english.numerals.cardinals || words.comingYears.has(token.lower)

/** `In the coming five years | central and local governments will add`: how many tokens only tell when. */
export function endOfYears(tags: readonly Tagged[], from: number): number {
  let at = words.during.has(lowerAt(tags, from)) ? from + 1 : from
  if (tags[at]?.tag === 'det') at++
  if (!words.comingYears.has(lowerAt(tags, at))) return 0
  for (let tagged = tags[at]; tagged && tellsYears(tagged); tagged = tags[at]) at++
  return /^years?$/.test(lowerAt(tags, at)) ? at + 1 - from : 0
}
