import {english} from '@jianbao/lexicon'
import {clauseSubject} from './subject.js'
import {type Frame, lowerAt, type View} from './view.js'

const ahead = new Set(english.cues.spanAfter)
const times = /^(?:year|month|day|hour|minute)$/

/** Ranks and ratios carry their kind in their unit. */
export function rankFrame(view: View): Frame | undefined {
  const {quantity, clause, topic} = view
  if (quantity.unit !== 'rank' && quantity.unit !== 'ratio') return undefined
  const own = clause.headless || clause.verbAt >= quantity.from ? '' : clauseSubject(view)
  const kind = quantity.unit === 'rank' ? 'rank' : 'ratio'
  return {kind, subject: isPronoun(own) ? topic.subject || own : own, rule: `en/${kind}`}
}

function isPronoun(text: string): boolean {
  return text === '' || /^(?:it|we|they|which|that)$/i.test(text)
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
  const own = clauseSubject(view)
  return {kind: 'span', subject: isPronoun(own) ? topic.subject || own : own, rule: 'en/span'}
}
