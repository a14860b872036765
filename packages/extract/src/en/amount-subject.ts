import {englishPattern} from '@jianbao/lexicon'
import {isPlural} from '@jianbao/quantity'
import {apposition} from './apposition.js'
import {clauseSubject} from './clause-subject.js'
import {apposed, countedAgain, countedByName, countedByOthers, countedOver, listedPart} from './counted-again.js'
import {daysOf} from './days-of.js'
import {ellipticSubject} from './elliptic-subject.js'
import {isExisting} from './existing.js'
import {elidedSubject, infinitiveSubject} from './infinitive-subject.js'
import {landWorkOf} from './kind-of-work.js'
import {clauseGoes, flowsTo, includedIn, setAside, spentOn, spentToo} from './money-subject.js'
import {phraseBefore, phraseText} from './phrase.js'
import {isYearOrPlace} from './place-word.js'
import {objectBefore, phraseBehind, phraseOf} from './subject.js'
import {nounBefore, unitNoun} from './unit-noun.js'
import {isReached} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'
import {addedTo, workedLand, workedOn} from './worked-subject.js'

const numberOf = englishPattern('numberOf')

/** `the year marked the start and | the GDP of the city | reaching 135 billion yuan`: the participle has its own subject. */
function reachingSubject({tags, text, verb, lead, clause}: View): string {
  const form = tags[verb]?.verb
  if (lead !== verb || verb <= clause.verbAt || form?.inflection !== 'ing') return ''
  if (!isReached(form)) return ''
  return phraseText(text, tags, phraseBefore(tags, verb, clause.verbAt + 1))
}

/** `The auto industry, …, sold 280,000 vehicles and | earned | 20 billion yuan`: money belongs to who earned it, not to what was sold. */
function doer({tags, verb, clause, quantity, topic}: View): string {
  if (!clause.headless) return ''
  // "Environment: cut PM2.5 by 3 percent; | afforest | 33,000 mu"
  if (topic.label) return topic.label.subject
  const earns = /^(?:CNY|USD)$/.test(quantity.unit) && words.earning.has(tags[verb]?.verb?.lemma ?? '')
  return earns ? topic.ofClause : ''
}

/** `an investment of 594 billion yuan, of which | 100 billion yuan | will be put in place this year`: more of the same. */
function isOfWhich(view: View): boolean {
  const {tags, quantity, bound, clause} = view
  const which = lowerAt(tags, bound.from - 1) === 'which' && lowerAt(tags, bound.from - 2) === 'of'
  return which && /^(?:CNY|USD)$/.test(quantity.unit) && clause.verbAt === quantity.to && tellsOnlyHow(view)
}

/** `will be | put in place`, `was completed`; not `was used for roads`, which says what for, or `were loans`. */
function tellsOnlyHow(view: View): boolean {
  const {tags, clause} = view
  let verb = clause.verbAt
  while (/^(?:aux|adv)$/.test(tags[verb]?.tag ?? '')) verb++
  if (verb === clause.verbAt || tags[verb]?.verb?.inflection !== 'past') return false
  const sign = lowerAt(tags, verb + 1)
  return !words.purposes.has(sign) || (sign === 'in' && isYearOrPlace(view, verb + 2))
}

/** `Relief | amounting to | 740,000 yuan was given to 862 households`: what comes to so much, before what is done with it. */
function nounSummed({tags, text, lead, clause}: View): string {
  const sum = lowerAt(tags, lead) === 'to' ? lead - 1 : lead
  if (!words.summing.has(lowerAt(tags, sum)) || sum <= clause.from || tags[sum - 1]?.tag !== 'noun') return ''
  return phraseText(text, tags, phraseBefore(tags, sum, clause.from))
}

/** `18,000 new firms opening daily and | the number of market entities | passing the 100 million mark`. */
function passingSubject({tags, text, verb, clause, quantities, index}: View): string {
  if (verb < 0) return ''
  return phraseText(text, tags, phraseBefore(tags, verb, Math.max(clause.from, quantities[index - 1]?.to ?? 0)))
}

/** `profits of the district's | enterprises | fell, and nineteen of them ran at a loss`: the many that `them` stands for. */
function ownersOf(subject: string): string {
  const owners = subject.split(/ of (?:the )?/).at(-1) ?? ''
  return isPlural(owners.split(' ').at(-1) ?? '') ? owners : subject
}

/** What an amount with a unit of its own measures. */
export function amountSubject(view: View): string {
  const {tags, lead, quantity, topic, verb, bound} = view
  // "retail sales, | at 1.066 billion yuan, | rose 3.3%"
  const before = apposition(view)
  if (before) return before
  // "there were 341 | days with good air |"
  const days = daysOf(view)
  if (days) return days
  // "Rivers | 96 kilometers | were dredged"
  const own = clauseSubject(view) || nounBefore(view)
  if (quantity.rules.includes('en/scale-mark')) return own || topic.subject
  if (isExisting(view) && topic.counted) return topic.counted
  if (quantity.rules.includes('en/mark')) return passingSubject(view) || own || topic.subject
  const worked = workedLand(view)
  if (worked) return worked
  const work = landWorkOf(view)
  if (work) return work
  const summed = nounSummed(view)
  if (summed) return summed
  const part = words.partsOf.has(`${lowerAt(tags, quantity.to)} ${lowerAt(tags, quantity.to + 1)}`)
  // "signed 74 projects with an investment of 58.9 billion yuan, nine | of them | worth 2 billion yuan or more"
  const many = topic.countedKind === undefined ? ownersOf(topic.subject) : topic.counted
  if (part && many) return many
  // "and the | remaining | 830 billion by local governments"
  const rest = quantity.rules.includes('en/bare') && words.remainders.has(lowerAt(tags, quantity.from - 1))
  if (rest && topic.subject) return topic.subject
  const listed =
    elidedSubject(view) ||
    ellipticSubject(view) ||
    listedPart(view) ||
    countedOver(view) ||
    countedAgain(view) ||
    countedByName(view) ||
    countedByOthers(view) ||
    includedIn(view) ||
    apposed(view)
  if (listed) return listed
  const flowing = /^(?:CNY|USD)/.test(quantity.unit) && clauseGoes(view) ? flowsTo(view, quantity.to) : ''
  if (flowing) return flowing
  // "invest 732 billion yuan in railways and | about 1.8 trillion yuan | in highways"
  const also = spentToo(view)
  if (also) return also
  if (isOfWhich(view) && topic.told) return topic.told
  const leadWord = lowerAt(tags, lead)
  const addition = addedTo(view)
  if (addition) return addition
  // "the repair of 1 million square meters | of old housing"
  const extent = /^(?:m2|km|m|ha|mu|acre)$/.test(quantity.unit) && lowerAt(tags, quantity.to) === 'of'
  // "add up to | a 950 billion yuan deficit"
  const attributive = lowerAt(tags, bound.from - 1) === 'a' && tags[quantity.to]?.tag === 'noun' && phraseBehind(view)
  if (attributive) return attributive
  const direct =
    workedOn(view) || unitNoun(view) || (extent && phraseBehind(view)) || phraseOf(view) || reachingSubject(view)
  if (direct) return direct
  if (tags[verb]?.verb?.lemma !== 'invest' && phraseBehind(view) && !words.placings.has(leadWord))
    return phraseBehind(view)
  const object = words.placings.has(leadWord) || tags[lead]?.tag === 'noun' ? objectBefore(view) : ''
  if (object || infinitiveSubject(view)) return object || infinitiveSubject(view)
  // "the county office used | 29" of what was counted
  const deed = /^(?:stock|action)$/.test(tags[verb]?.verb?.verbClass ?? '') && lead === verb
  // but "the number of high-tech firms | passed | 24,000"
  if (deed && quantity.rules.includes('en/bare') && topic.counted && !numberOf.test(own)) return topic.counted
  if (/^(?:stock|action|rise)$/.test(tags[verb]?.verb?.verbClass ?? '') && lead === verb)
    return (
      (quantity.unit.startsWith('CNY') || quantity.unit === 'USD' ? spentOn(view) : '') ||
      own ||
      doer(view) ||
      topic.subject
    )
  const told = own || setAside(view) || topic.subject || phraseBehind(view)
  // "We held two seminars, | in which 8,657 person-times took part"
  return told || (quantity.unit === 'person-time' ? topic.counted : '')
}
