import {english} from '@jianbao/lexicon'
import {phraseAfter, phraseText} from './phrase.js'
import {clauseSubject, isPronoun, phraseBehind} from './subject.js'
import {type Frame, lowerAt, type View} from './view.js'

const ahead = new Set(english.cues.spanAfter)
const times = /^(?:year|month|day|hour|minute)$/

/** Words of a told streak that its subject may hold. */
const longestSpanSubject = 20

/** Ranks and ratios carry their kind in their unit. */
export function rankFrame(view: View): Frame | undefined {
  const {quantity, clause, topic} = view
  if ((quantity.unit !== 'rank' && quantity.unit !== 'ratio') || quantity.rules.includes('en/fraction'))
    return undefined
  const own = clause.headless || clause.verbAt >= quantity.from ? '' : clauseSubject(view)
  const kind = quantity.unit === 'rank' ? 'rank' : 'ratio'
  return {kind, subject: isPronoun(own) ? topic.subject || own : own, rule: `en/${kind}`}
}

/** `for 21 consecutive months`, `two months in advance`: how long, or how much earlier. */
export function spanFrame(view: View): Frame | undefined {
  const {quantity, tags, topic} = view
  if (!times.test(quantity.unit)) return undefined
  const next = [quantity.to, quantity.to + 1].map((at) => lowerAt(tags, at))
  const streak =
    /consecutive|straight|successive/.test(quantity.surface) ||
    ahead.has(next[0] ?? '') ||
    (next[0] === 'in' && /^(?:advance|a)$/.test(next[1] ?? ''))
  const lasting = /^(?:for|by|over|within|in|to)$/.test(lowerAt(tags, view.lead))
  if (!streak && !lasting) return undefined
  return {kind: 'span', subject: lastingThing(view) || topic.subject, rule: 'en/span'}
}

/** What lasted: the clause up to the number, `water quality of the Yangtze has remained Class II`, or else what follows. */
function lastingThing(view: View): string {
  const {text, tags, clause, lead, quantity} = view
  // "six consecutive years of increases in grain output"
  if (lowerAt(tags, quantity.to) === 'of') return phraseBehind(view)
  const before = Math.min(lead, clause.from + longestSpanSubject)
  if (clause.verbAt < lead) {
    const told = text.slice(tags[clause.from]?.token.start, tags[before - 1]?.token.end)
    return isPronoun(clauseSubject(view)) ? `${view.topic.subject} ${told}`.trim() : told
  }
  const next = tags.findIndex(({tag}, at) => at > quantity.to && tag === 'verb')
  if (clause.verbAt < clause.to || next < 0) return clauseSubject(view)
  const phrase = phraseAfter(tags, next + 1, tags.length, true)
  return phrase ? phraseText(text, tags, phrase) : ''
}
