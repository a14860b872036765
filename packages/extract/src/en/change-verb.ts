import {englishPattern} from '@jianbao/lexicon'
import {ownSubject} from './changing.js'
import {isDenied} from './denied.js'
import {objectBefore, phraseBehind} from './subject.js'
import {isChanged} from './verb-class.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `the number of new urban jobs increased | by 57 million`: so many were added. */
function addsThings({quantity}: View, subject: string): boolean {
  if (!/^(?:count|person|household)$/.test(quantity.unit)) return false
  return subject
    .toLowerCase()
    .split(' ')
    .some((word) => words.newness.has(word))
}

/** `heating was extended | by 1.6 million square meters`, `capacity was expanded | by 600,000 kilowatts`: so much was built. */
const extendsThings = ({tags, verb, quantity}: View) =>
  words.expanding.has(tags[verb]?.verb?.lemma ?? '') && /^(?:km|m|m2|m3|ha|mu|acre|kW|t)(?:\/d)?$/.test(quantity.unit)

/** `capacity rose by | an additional | 11.49 million tons`. */
const addsMore = ({tags, quantity}: View) =>
  !/^(?:%|pp|CNY|USD|times)$/.test(quantity.unit) && words.newness.has(lowerAt(tags, quantity.from - 1))

/** `raised 8.6 million yuan | for poverty alleviation`: money that was found, not what it grew by. */
function isRaised(view: View): boolean {
  const {tags, verb, quantity} = view
  return (
    tags[verb]?.verb?.lemma === 'raise' &&
    /^(?:CNY|USD)$/.test(quantity.unit) &&
    (words.raisedFor.has(lowerAt(tags, quantity.to)) || view.lead === verb)
  )
}

/** The `by` of `dropped by 18.6% and 11.1%` or `grew at an average annual rate of`; -1 if the number has none. */
function lastBy({tags, lead, verb, quantity}: View): number {
  for (let at = lead; at > verb && lead - at <= 9; at--) {
    const word = lowerAt(tags, at)
    if (word === 'by') return at
    // "raised the floor prices | between 40% and 80%"
    if (word === 'between' && at === lead && quantity.unit === '%') return at
    if (word === 'at' && at === lead && words.averageLead.has(lowerAt(tags, lead + 1))) return at
    // "growing | at 7.6%"
    if (word === 'at' && at === verb + 1 && words.growingAt.has(tags[verb]?.verb?.lemma ?? '')) return at
    if (tags[at]?.tag === 'mark' || words.noChangeBy.has(word)) return -1
  }
  return -1
}

/** `came | down | by 1.1 percentage points`, `was pushed up by 52 days`: the particle tells the change. */
function isPhrasal(view: View): boolean {
  const {tags, verb, quantity, clause} = view
  if (!words.upDown.has(lowerAt(tags, verb + 1)) || verb + 1 >= clause.to) return false
  // "took up 2.6% of GDP"
  return (/^(?:%|pp|‰)$/.test(quantity.unit) && lastBy(view) >= 0) || words.phrasal.has(tags[verb]?.verb?.lemma ?? '')
}

/** `cut | 30 million tons | of steel capacity`: so much less of a mass; things that are cut are counted as deeds. */
function isCutMass({tags, verb, lead, quantity}: View): boolean {
  const cut = tags[verb]?.verb?.verbClass === 'fall' && tags[verb]?.verb?.lemma !== 'save'
  return cut && lead === verb && lowerAt(tags, quantity.to) === 'of' && /^(?:t|kg|kWh|m3|kW)$/.test(quantity.unit)
}

/** `cut 30 million tons of steel and | 150 million tons | of coal capacity`: so much less of another mass. */
function isCutToo(view: View): boolean {
  const {tags, lead, verb, quantities, index} = view
  const previous = quantities[index - 1]
  if (lowerAt(tags, lead) !== 'and' || !previous || previous.unit !== view.quantity.unit) return false
  return (
    previous.from > verb && isCutMass({...view, quantity: previous, lead: verb}) && isCutMass({...view, lead: verb})
  )
}

const betterLower = englishPattern('betterLower')
const taxes = englishPattern('taxes')

/** `PM2.5 concentrations | improved by 10.8%`: better by so much, which for some things is less. */
const isImproved = ({tags, verb, lead, quantity}: View) =>
  words.improving.has(tags[verb]?.verb?.lemma ?? '') && lowerAt(tags, lead) === 'by' && /^(?:%|pp)$/.test(quantity.unit)

/** The verb of change that governs a number, and what it says of it. */
export function verbFrame(view: View): Frame | undefined {
  const {tags, verb, lead, topic, quantity} = view
  const form = tags[verb]?.verb
  if (!form || isDenied(view) || !(isChanged(form) || isImproved(view) || isPhrasal(view))) return undefined
  const by = lastBy(view)
  const cut = isCutMass(view) || isCutToo(view)
  // "renovate and expand 70 hectares of park" makes them
  const made =
    isRaised(view) ||
    (form.lemma === 'expand' && quantity.unit !== '%') ||
    (words.lifting.has(form.lemma) && /^(?:person|household|count)$/.test(quantity.unit)) ||
    (lowerAt(tags, quantity.to) === 'of' && !/^(?:%|CNY)$/.test(quantity.unit) && !cut)
  // "was lifted | past 65%" tells what it came to
  // "shall not go | beyond 4 per thousand"
  // "GDP climbed | above 6 trillion yuan", but "grew above 13%"
  const over = quantity.unit !== '%' && words.overBounds.has(lowerAt(tags, verb + 1)) && lead === verb
  const crosses = over || tags.slice(view.bound.from, quantity.from).some(({token}) => words.crossing.has(token.lower))
  // "rise | between 6% and 6.5%", "has gone | up | 37%", but "fell | short of 9%"
  const at = words.changeDirections.has(lowerAt(tags, lead)) ? lead - 1 : lead
  // "trains | driving 41.5 billion yuan | in trade" brought it about, "extend 3 billion yuan in loans" lends it
  const driven = words.driving.has(form.lemma) && !/^(?:%|pp)$/.test(quantity.unit)
  const direct =
    at === verb &&
    !driven &&
    lowerAt(tags, verb + 1) !== 'short' &&
    !quantity.counted &&
    form.lemma !== 'bring' &&
    !made &&
    !crosses
  if (by < 0 && !direct && !cut) return undefined
  // "fell short of the budget by 2 billion yuan" has no object
  const object = by >= 0 && lowerAt(tags, verb + 1) !== 'short' ? objectBefore(view) : ''
  const subject = object || (cut ? phraseBehind(view) : '') || ownSubject(view) || topic.subject
  // "cut | taxes and fees | by 2.36 trillion yuan": money that is left to those who would pay, as of "tax cuts of 2.6 trillion"
  const relieved =
    /^(?:CNY|USD)$/.test(quantity.unit) && form.verbClass === 'fall' && object !== '' && taxes.test(subject)
  if (relieved) return {kind: 'level', subject, rule: 'en/relief'}
  // "was brought | down | by 5.6%", "went down 3%"
  const down = lowerAt(tags, verb + 1) === 'down' || lowerAt(tags, (by < 0 ? lead : by) - 1) === 'down'
  const added =
    by >= 0 && form.verbClass === 'rise' && (addsThings(view, subject) || extendsThings(view) || addsMore(view))
  return {
    kind: added ? 'delta' : 'change',
    subject,
    negative: form.verbClass === 'fall' || down || (isImproved(view) && betterLower.test(subject)),
    rule: 'en/change-verb'
  }
}
