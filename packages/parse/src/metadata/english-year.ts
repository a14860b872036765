import {yearAfter, yearsIn} from '../year.js'
import {publishedOn, yearPlannedAt} from './dates.js'
import {sessionYear} from './session-year.js'
import {votedYear} from './voted-year.js'
import {englishDateline} from './year-of-text.js'
import type {YearEvidence} from './years.js'

/** What tells the year besides the text, by how much it can be trusted against what the text says. */
const weights = {
  /** The number of the national congress's session has one year only. */
  session: 10,
  dateline: 4,
  /** Pages are put up anew years later. */
  published: 3,
  /** Machine translation: `Government Work Report of Riverton in 2009` over `In 2009, GDP reached …`. */
  title: 2
}

/** The year planned for in an English text whose head and headings name none. */
export function englishYear({title, session, opening, removed = ''}: YearEvidence): string | undefined {
  const held = sessionYear(session, 'en')
  const ofSession = held === undefined ? undefined : yearPlannedAt(held)
  const published = publishedOn(`${opening}\n${removed}`)?.slice(0, 4)
  const hints = [
    [ofSession !== undefined && isSince(session ?? '', opening) ? yearAfter(ofSession) : ofSession, weights.session],
    [englishDateline(opening), weights.dateline],
    [published, weights.published],
    [yearsIn(title).sort().at(-1), weights.title]
  ] as const
  return votedYear(
    opening,
    hints.flatMap(([year, weight]) => (year === undefined ? [] : [[year, weight] as const]))
  )
}

/** `Report on the work with proposals since the Fourth Session …` is given at the fifth. */
function isSince(session: string, opening: string): boolean {
  const before = opening.replace(/\s+/g, ' ').split(session)[0] ?? ''
  return /\bsince (?:the )?$/i.test(before)
}
