import {englishPattern} from '@jianbao/lexicon'
import {isPlural} from '@jianbao/quantity'
import {isAddedMoney} from './added-money.js'
import {amountKind} from './amount-kind.js'
import {amountSubject} from './amount-subject.js'
import {clauseSubject} from './clause-subject.js'
import {countedSubject} from './counted-subject.js'
import {isDrawnIn} from './drawn-money.js'
import {saysNew, saysNewAt} from './newness.js'
import {phraseAfter, phraseText, trimPhrase} from './phrase.js'
import {objectBefore} from './subject.js'
import {nounBefore} from './unit-noun.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

const lent = englishPattern('lent')

/** `Among these, 1,208 were | collective proposals`: what part of them are. */
function predicateNoun({tags, text, clause, quantity}: View): string {
  if (quantity.unit !== 'count' || quantity.counted || !words.be.has(lowerAt(tags, quantity.to))) return ''
  const phrase = phraseAfter(tags, quantity.to + 1, clause.to, false)
  return phrase && isPlural(lowerAt(tags, phrase.to - 1)) ? phraseText(text, tags, phrase) : ''
}

/** `8,951 kilometers of which are | high-speed railways`: a part of the figure before. */
function partSubject(view: View): string {
  const {tags, text, clause, quantity, bound} = view
  // "8,600 units, of which 3,200 were | public rental units"
  const whichPart = lowerAt(tags, bound.from - 1) === 'which' && lowerAt(tags, bound.from - 2) === 'of'
  if (whichPart && tags[quantity.to]?.tag === 'aux' && tags[quantity.to + 1]?.tag !== 'verb')
    return phraseText(text, tags, phraseAfter(tags, quantity.to + 1, clause.to, true))
  const what = predicateNoun(view)
  if (what) return what
  if (lowerAt(tags, quantity.to) !== 'of' || lowerAt(tags, quantity.to + 1) !== 'which') return ''
  if (tags[quantity.to + 2]?.tag !== 'aux' || !/^(?:noun|det)$/.test(tags[quantity.to + 3]?.tag ?? '')) return ''
  // "four of which are | open to traffic" are no other things
  const phrase = phraseAfter(tags, quantity.to + 3, clause.to, false)
  if (quantity.unit === 'count' && !isPlural(lowerAt(tags, (phrase?.to ?? 0) - 1))) return ''
  return phraseText(text, tags, phraseAfter(tags, quantity.to + 3, clause.to, true))
}

/** `New RMB loans | reached 3 billion yuan`, `granted new loans of 3 billion yuan` (新增贷款). */
function isNewlyLent(view: View): boolean {
  const {tags, clause} = view
  const first = tags[clause.from]?.tag === 'det' ? clause.from + 1 : clause.from
  return saysNew(view) || saysNewAt(tags, first)
}

/** `the southern suburb power plant | (RMB 2.81 billion)`: what costs so much; behind an amount it would be told twice. */
function pricedThing({tags, text, clause, quantity}: View): string {
  const aside = /^[(（]$/.test(clause.opener) && clause.verbAt === clause.to && clause.from === quantity.from
  if (!aside || !/^(?:CNY|USD)$/.test(quantity.unit) || tags[clause.from - 2]?.tag !== 'noun') return ''
  let from = clause.from - 1
  while (/^(?:noun|det)$/.test(tags[from - 1]?.tag ?? '') || lowerAt(tags, from - 1) === 'of') from--
  return phraseText(text, tags, trimPhrase(tags, {from, to: clause.from - 1}))
}

/** Levels and deltas: counts of things and amounts of money, length, area, weight. */
export function amountFrame(view: View): Frame {
  const {quantity} = view
  const priced = pricedThing(view)
  if (priced) return {kind: 'level', subject: priced, rule: 'en/priced'}
  // "179,200 yuan (equivalent to 26,000 US dollars)" says the same twice
  if (
    /^[(（]$/.test(view.clause.opener) &&
    view.clause.verbAt === view.clause.to &&
    !quantity.counted &&
    view.topic.subject
  ) {
    // "243, or 66.6% of the year (composite index | 4.81)" says another thing
    const own = /^(?:CNY|USD)/.test(quantity.unit) ? '' : nounBefore(view)
    return {kind: view.topic.kind ?? 'level', subject: own || view.topic.subject, rule: 'en/aside'}
  }
  const part = partSubject(view)
  if (part) return {kind: view.topic.kind ?? 'level', subject: part, rule: 'en/part'}
  if (quantity.rules.includes('en/often'))
    return {kind: 'delta', subject: objectBefore(view) || clauseSubject(view) || view.topic.subject, rule: 'en/often'}
  // "the construction of | the 7-kilometer East Ring Road": how long that one thing is
  const sized = quantity.rules.includes('en/hyphenated') && /^(?:km|m|m2|ha|mu|kW)$/.test(quantity.unit)
  const thing = sized
    ? phraseText(view.text, view.tags, phraseAfter(view.tags, quantity.to, view.clause.to, false))
    : ''
  if (thing) return {kind: 'level', subject: thing, rule: 'en/sized'}
  const told = quantity.counted ? countedSubject(view) : amountSubject(view)
  // "numbered 3,420, an addition of 860"
  const subject = words.additions.has(told.toLowerCase()) ? view.topic.subject || told : told
  const kind = amountKind(view)
  const money = /^(?:CNY|USD)/.test(quantity.unit)
  if (money && lent.test(subject) && isNewlyLent(view)) return {kind: 'delta', subject, rule: 'en/lent'}
  if (isAddedMoney(view)) return {kind: 'delta', subject: subject || view.topic.subject, rule: 'en/added-money'}
  // "a license takes no more than half a day": time is not added
  const lasts = /^(?:year|month|day|hour|minute)$/.test(quantity.unit)
  if (isDrawnIn(view)) return {kind: 'delta', subject: subject || view.topic.subject, rule: 'en/drawn-in'}
  return {
    kind: (money || lasts) && kind === 'delta' ? 'level' : kind,
    subject: subject || view.topic.subject,
    rule: 'en/amount'
  }
}
