import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {lowerAt, type View} from './view.js'

const textOf = ({text, tags}: View, phrase: {from: number; to: number} | undefined) =>
  phrase ? phraseText(text, tags, phrase) : ''

/** Subject of the clause: the noun phrase before its first verb. */
export function clauseSubject(view: View): string {
  const {clause, tags, quantity} = view
  const end = Math.min(clause.verbAt, quantity.from)
  return clause.verbAt < clause.to || end > clause.from ? textOf(view, phraseBefore(tags, end, clause.from)) : ''
}

/** Object between a verb and the preposition before the number: `reduce | the emission of pollutants | by 1,269 tons`. */
export function objectBefore(view: View, preposition: number): string {
  if (view.verb < 0 || view.verb + 1 >= preposition) return ''
  return textOf(view, phraseBefore(view.tags, preposition, view.verb + 1))
}

/** `162.6 kilometers of sewage pipe network`, `100% satisfaction rate`: the noun phrase behind the unit. */
export function phraseBehind(view: View): string {
  const {tags, quantity, clause} = view
  const of = /^(?:of|in)$/.test(lowerAt(tags, quantity.to))
  const start = of ? quantity.to + 1 : quantity.to
  if (!of && tags[start]?.tag !== 'noun') return ''
  return textOf(view, phraseAfter(tags, start, clause.to, of && lowerAt(tags, quantity.to) === 'of'))
}

/** What a bare number counts, with what specifies it: `high-quality demonstration application scenarios`. */
export function countedSubject(view: View): string {
  const {counted} = view.quantity
  if (!counted) return ''
  const limit = view.clause.to
  const joined = lowerAt(view.tags, counted.to) === 'and' && view.tags[counted.to + 1]?.tag === 'noun'
  const end = joined ? (phraseAfter(view.tags, counted.from, limit, false)?.to ?? counted.to) : counted.to
  return (
    textOf(view, phraseAfter(view.tags, counted.from, Math.max(counted.to, end), true)) ||
    view.text.slice(view.tags[counted.from]?.token.start, view.tags[counted.to - 1]?.token.end)
  )
}
