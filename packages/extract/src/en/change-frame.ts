import {behindFrame} from './change-behind.js'
import {bareNounFrame, nounFrame} from './change-noun.js'
import {verbFrame} from './change-verb.js'
import {ownSubject} from './changing.js'
import {nextOwner} from './clause-subject.js'
import {phraseBefore, phraseText} from './phrase.js'
import {phraseBehind} from './subject.js'
import {isChanged} from './verb-class.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `GDP: 2.21 trillion yuan, +6%`: a sign glued to a percentage; that of a range, `5-6%`, stands behind a number. */
function signFrame({tags, topic, quantity}: View): Frame | undefined {
  const [before, sign] = [tags[quantity.from - 2], tags[quantity.from - 1]?.token]
  const joins = before?.token.end === sign?.start && before?.tag !== 'mark'
  if (sign?.end !== quantity.start || joins) return undefined
  const negative = words.minusSigns.has(sign.text)
  if (!negative && !words.plusSigns.has(sign.text)) return undefined
  // "Rooftop solar: +60 MW": so much is added
  if (!/^(?:%|pp)$/.test(quantity.unit))
    return negative || !topic.label ? undefined : {kind: 'delta', subject: topic.subject, rule: 'en/added-sign'}
  return {kind: 'change', subject: topic.subject, negative, rule: 'en/change-sign'}
}

/** `up 8.2%`, `grain output | up 12%`, `down by 3%`, `up by between 9 and 10 percent`. */
function particleFrame({tags, text, lead, topic, clause, verb, quantity, quantities, index}: View): Frame | undefined {
  let at = lead
  while (words.byBetween.has(lowerAt(tags, at))) at--
  const word = lowerAt(tags, at)
  // "free | up 1,800 mu of land" belongs to its verb
  if (verb >= 0 && !/^(?:%|pp|‰|times)/.test(quantity.unit) && !words.upDown.has(lowerAt(tags, clause.from)))
    return undefined
  if (lowerAt(tags, quantity.to) === 'of' && !/^(?:%|pp|‰|times)/.test(quantity.unit)) return undefined
  if (!words.upDown.has(word) || tags[at - 1]?.tag === 'verb') return undefined
  // "sales were up 5% and | outbound investment | up 20.7%"
  const from = Math.max(clause.from, quantities[index - 1]?.to ?? 0)
  const own = verb < from && at > from ? phraseText(text, tags, phraseBefore(tags, at, from)) : ''
  return {kind: 'change', subject: own || topic.subject, negative: word === 'down', rule: 'en/change-particle'}
}

/**
 * `cut steel capacity by 30 million tons and | coal capacity by | 150 million tons`, `Revenue rose by 6% to 41 billion yuan,
 * and | exports by | 9%`: the verb governs both.
 */
function listedBy(view: View): Frame | undefined {
  const {tags, lead, quantities, index, clause, topic} = view
  const previous = quantities[index - 1]
  if (!previous || lowerAt(tags, lead) !== 'by') return undefined
  // "output rose by 8% to 12 billion yuan, and | revenue by | 11%": in a clause without a verb of its own
  const elided = previous.from < clause.from && clause.verbAt === clause.to
  const change = elided ? (topic.verbChange ?? governingChange(view)) : topic.change
  // "by 10 percent on average for shops | and | mobile rates by 30 percent"
  const and = tags.slice(previous.to, lead).findLastIndex(({token}) => words.goingOn.has(token.lower))
  if (!change || (!elided && (previous.from < clause.from || and < 0))) return undefined
  if (!elided && tags.slice(previous.to, lead).some(({tag}) => tag === 'verb' || tag === 'aux')) return undefined
  // "and | oxygen demand and sulfur dioxide emissions | by 9% and 13% respectively"
  const from = elided ? clause.from : Math.max(clause.from, previous.to + and + 1)
  const subject = nextOwner(view, lead, from)
  // "green bases were expanded by 5.3 million mu, and | traceable farmland by | 8 million mu": built as well
  const added =
    topic.kind === 'delta' && previous.unit === view.quantity.unit && !/^(?:%|pp|CNY|USD|times)$/.test(previous.unit)
  const kind = added && !topic.change ? 'delta' : 'change'
  return subject ? {kind, subject, negative: change.negative, rule: 'en/change-listed'} : undefined
}

/** `will be raised to 67 percent, and life expectancy | by 1.5 years`: the change that the verb before tells. */
function governingChange({tags, clause}: View): {readonly negative: boolean} | undefined {
  const verb = tags.slice(0, clause.from).findLast(({tag}) => tag === 'verb')?.verb
  return isChanged(verb) ? {negative: verb?.verbClass === 'fall'} : undefined
}

/** `rose from 19.8 billion yuan to 22.4 billion, | or by 13.1 percent`: the same change, told by its rate. */
function alternativeBy({tags, lead, clause, topic}: View): Frame | undefined {
  if (lowerAt(tags, lead) !== 'by' || lead > clause.from + 1 || clause.verbAt < clause.to) return undefined
  if (lead > clause.from && lowerAt(tags, clause.from) !== 'or') return undefined
  const verb = tags.slice(0, clause.from).findLast(({tag}) => tag === 'verb')?.verb
  if (!isChanged(verb)) return undefined
  return {kind: 'change', subject: topic.subject, negative: verb?.verbClass === 'fall', rule: 'en/change-or'}
}

/** `the number of the poor dropped by 68 million, | an average of more than 13 million a year`: the same change by the year. */
function averageAgain({tags, clause, quantity, bound, topic}: View): Frame | undefined {
  if (!topic.change || clause.verbAt < clause.to || clause.opener !== ',' || quantity.counted) return undefined
  if (lowerAt(tags, bound.from - 1) !== 'of' || lowerAt(tags, bound.from - 2) !== 'average') return undefined
  if (bound.from - clause.from > averageReach || /^(?:%|pp)$/.test(quantity.unit)) return undefined
  return {kind: 'change', subject: topic.subject, negative: topic.change.negative, rule: 'en/change-average'}
}

/** `or an annual average of`. */
const averageReach = 5

/**
 * `exceeding the province's average growth rate by 5.9 percentage points`, `exceeded the planned figure by 7 billion yuan`:
 * what is exceeded is not what grew.
 */
function overYardstick(view: View): Frame | undefined {
  const measured = view.quantity.unit === 'pp' || lowerAt(view.tags, view.lead) === 'by'
  if (!measured || view.tags[view.verb]?.verb?.verbClass !== 'exceed') return undefined
  return {kind: 'change', subject: ownSubject(view) || view.topic.subject, rule: 'en/change-over'}
}

/** `rose from 2,090 yuan to 2,476 yuan, | averaging | 3.8 percent annually`: by how much it grew each year. */
function averagedFrame(view: View): Frame | undefined {
  const {tags, verb, lead, quantity, topic} = view
  const form = tags[verb]?.verb
  // "the jobless rate | averaged | 5.2%"
  const averages = form?.lemma === 'average' && form.inflection === 'ing' && lead === verb && quantity.unit === '%'
  const change = averages ? (topic.change ?? governingChange(view)) : undefined
  return change
    ? {kind: 'change', subject: topic.subject, negative: change.negative, rule: 'en/change-average'}
    : undefined
}

/** `exceeded the plan by 7 billion yuan, including | 4 billion yuan | in cities`: a part of what something changed by. */
function partOfChange(view: View): Frame | undefined {
  const {tags, lead, quantity, quantities, index, topic} = view
  const same = quantities[index - 1]?.unit === quantity.unit && !/^(?:%|pp|count)$/.test(quantity.unit)
  if (!topic.change || !same || lowerAt(tags, lead) !== 'including') return undefined
  const {negative} = topic.change
  return {kind: 'change', subject: phraseBehind(view) || topic.subject, negative, rule: 'en/change-part'}
}

/** `output rose twofold and | exports | threefold`: the noun between two numbers. */
function listedNoun({tags, text, bound, quantities, index, clause}: View): string {
  const previous = quantities[index - 1]
  if (!previous || previous.from < clause.from || lowerAt(tags, previous.to) !== 'and') return ''
  return phraseText(text, tags, phraseBefore(tags, bound.from, previous.to + 1))
}

/** Growth, decline, comparison: by how much something changed. */
export function changeFrame(view: View): Frame | undefined {
  if (view.quantity.counted || view.quantity.unit === 'rank') return undefined
  const over = overYardstick(view)
  if (over) return over
  const frame =
    partOfChange(view) ??
    nounFrame(view) ??
    bareNounFrame(view) ??
    signFrame(view) ??
    particleFrame(view) ??
    behindFrame(view) ??
    listedBy(view) ??
    alternativeBy(view) ??
    averageAgain(view) ??
    averagedFrame(view) ??
    verbFrame(view)
  if (frame) return frame
  if (view.quantity.unit !== 'pp' && !view.quantity.rules.includes('en/fold')) return undefined
  return {kind: 'change', subject: listedNoun(view) || ownSubject(view) || view.topic.subject, rule: 'en/change-points'}
}
