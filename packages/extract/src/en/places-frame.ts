import {clauseSubject} from './clause-subject.js'
import {rankedIn} from './rank-frame.js'
import {isPronoun} from './subject-word.js'
import type {Frame, View} from './view.js'

/** `competitiveness | moved up two places`: by how much a place in a ranking changed. */
export function placesFrame(view: View): Frame | undefined {
  const {quantity, clause, topic} = view
  const rule = quantity.rules.find((name) => name.startsWith('en/places'))
  if (rule === undefined) return undefined
  const own = clause.headless || clause.verbAt >= quantity.from ? '' : clauseSubject(view)
  return {
    kind: 'change',
    // "climbed 11 places | in the ranking of western counties"
    subject: rankedIn(view) || (isPronoun(own) ? topic.subject : own),
    negative: rule === 'en/places-down',
    rule: 'en/places'
  }
}
