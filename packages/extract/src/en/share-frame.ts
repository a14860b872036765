import {english, englishPattern} from '@jianbao/lexicon'
import {apposition} from './apposition.js'
import {clauseSubject} from './clause-subject.js'
import {elidedChange} from './elided-change.js'
import {ellipticSubject} from './elliptic-subject.js'
import {elidedSubject, infinitiveSubject} from './infinitive-subject.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {partOfWhole, takenOf} from './share-whole.js'
import {objectBefore, phraseOf, toldFrom} from './subject.js'
import {isChanged, isMeasuring} from './verb-class.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

const growth = englishPattern('growthNamed')
const growthRates = englishPattern('growthRatesWere')
const priceIndex = englishPattern('priceIndex')
const shareOfGrowth = englishPattern('shareOfGrowth')
const changeNouns = new Set(english.cues.changeNouns)

/** `to increase by 10% | with registered unemployment rate in towns | under 4.5%`. */
function accompanying({tags, text, lead, bound, verb, quantities, index, clause}: View): string {
  if (tags[lead]?.tag !== 'noun') return ''
  // "20,000 new jobs and | an unemployment rate | below 4%"
  const previous = quantities[index - 1]
  if (previous && previous.to > verb) {
    const behind = Math.max(clause.from, previous.counted?.to ?? previous.to)
    // "4 percent | of GDP and | the urbanization rate | 86 percent"
    const and = tags.slice(behind, bound.from).findLastIndex(({token}) => token.lower === 'and')
    const from = lowerAt(tags, behind) === 'of' && and >= 0 ? behind + and + 1 : behind
    return phraseText(text, tags, phraseBefore(tags, bound.from, from))
  }
  for (let at = lead; at > verb && tags[at]?.tag !== 'quantity'; at--)
    if (lowerAt(tags, at) === 'with') return phraseText(text, tags, phraseBefore(tags, bound.from, at + 1))
  return ''
}

function shareSubject(view: View): string {
  const {tags, lead, verb, topic, quantity, clause} = view
  // "completed 108.6% of the annual budget"
  if (ofTarget(view) && (clauseSubject(view) || topic.subject)) return clauseSubject(view) || topic.subject
  // "the current | 16 percent | VAT rate"
  const old = words.untilNow.has(lowerAt(tags, quantity.from - 1))
    ? phraseAfter(tags, quantity.to, clause.to, true)
    : undefined
  if (old) return phraseText(view.text, tags, old)
  // "added value was 18.9 billion yuan, | or 20 percent | of the district's GDP"
  const again = lowerAt(tags, view.bound.from - 1) === 'or' && topic.told !== '' ? takenOf(view) : ''
  if (again) return `${topic.told} share of ${again}`
  const of =
    elidedSubject(view) ||
    ellipticSubject(view) ||
    apposition(view) ||
    phraseOf(view) ||
    accompanying(view) ||
    spentOn(view)
  if (of) return of
  // "R&D spending: | 3.1% of GDP"
  const whole = topic.label && clause.verbAt === clause.to && lead < clause.from ? takenOf(view) : ''
  if (whole) return `${topic.subject} share of ${whole}`
  const placed = (words.placings.has(lowerAt(tags, lead)) && lowerAt(tags, lead) !== 'by') || tags[lead]?.tag === 'noun'
  const object = placed ? objectBefore(view) : ''
  const told = isMeasuring(tags[verb]?.verb)
  const own = object || (clause.verbAt < quantity.from ? clauseSubject(view) : '')
  if (told || object)
    return own || infinitiveSubject(view) || (clause.headless ? '' : takenOf(view)) || topic.subject || takenOf(view)
  return takenOf(view) || own || countedBefore(view) || clauseSubject(view) || topic.subject
}

/** `44% | was invested in low-income housing`: of what was spent so much went there. */
function spentOn({tags, text, quantity, clause}: View): string {
  let at = quantity.to
  // "44% | of this | was invested"
  if (lowerAt(tags, at) === 'of' && words.groupNouns.has(lowerAt(tags, at + 1))) at += 2
  const from = at
  while (tags[at]?.tag === 'aux') at++
  if (at === from || !words.spending.has(tags[at]?.verb?.lemma ?? '')) return ''
  return words.purposes.has(lowerAt(tags, at + 1))
    ? phraseText(text, tags, phraseAfter(tags, at + 2, clause.to, true))
    : ''
}

/** `96 proposals …; | 82.6 percent | were resolved`, `workers, of whom half | have found new jobs`: of what was counted. */
function countedBefore(view: View): string {
  const {tags, quantity, clause, topic} = view
  if (clause.verbAt !== quantity.to || clause.verbAt === clause.to || !topic.counted) return ''
  let at = quantity.to
  while (at < clause.to && /^(?:aux|adv)$/.test(tags[at]?.tag ?? '')) at++
  return `${topic.counted} ${toldFrom(view, at)}`.trim()
}

/** `representing 103% | of the annual goal`: how far a plan was fulfilled. */
function ofTarget({tags, quantity}: View): boolean {
  if (lowerAt(tags, quantity.to) !== 'of') return false
  for (let at = quantity.to + 1; at < quantity.to + 6 && tags[at]?.tag !== 'mark'; at++)
    if (words.planned.has(lowerAt(tags, at))) return true
  return false
}

/** `The target for | expanding | the money supply is 17%`. */
function aimsAtGrowth({text, tags, clause, quantity}: View): boolean {
  // "the contribution to growth is more than 10 percent", "the natural rate of population growth" are shares
  const told = text.slice(tags[clause.from]?.token.start, quantity.start)
  if (shareOfGrowth.test(told)) return false
  // "…; | the growth rates | were 18.1% and 20.3% respectively"
  if (growthRates.test(told)) return true
  // "the CPI increase will be kept around 4%"
  if (clause.verbAt < quantity.from && changeNouns.has(lowerAt(tags, clause.verbAt - 1))) return true
  for (let at = clause.from + 1; at < Math.min(clause.verbAt, quantity.from); at++) {
    const verb = tags[at]?.verb
    if (verb?.inflection === 'ing' && tags[at - 1]?.tag === 'prep' && isChanged(verb)) return true
  }
  return false
}

/** `GDP rose by 9.1%, close to the expected target | of about 10%`: what was told to grow was to grow so much. */
const namesTarget = ({tags, bound, clause, topic}: View) =>
  (clause.headless || clause.verbAt === clause.to) &&
  topic.change !== undefined &&
  lowerAt(tags, bound.from - 1) === 'of' &&
  words.aims.has(lowerAt(tags, bound.from - 2))

/** Proportions and rates: `penetration rate reached 41.4%`, `100% satisfaction rate`, `65% of villages`. */
export function shareFrame(view: View): Frame | undefined {
  const {quantity} = view
  const whole = quantity.unit === 'ratio' && quantity.rules.includes('en/fraction')
  if (quantity.unit !== '%' && quantity.unit !== '‰' && !whole) return undefined
  const list = elidedChange(view)
  if (list) return list
  const part = partOfWhole(view)
  const subject = part || shareSubject(view)
  // "80 percent | of growth | came from consumption"
  const takes = lowerAt(view.tags, quantity.to) === 'of'
  return {
    kind:
      !ofTarget(view) &&
      (part === '' || aimsAtGrowth(view)) &&
      (namesTarget(view) ||
        priceIndex.test(subject) ||
        (growth.test(subject) && !shareOfGrowth.test(subject) && !takes) ||
        aimsAtGrowth(view))
        ? 'change'
        : 'share',
    subject,
    rule: 'en/share'
  }
}
