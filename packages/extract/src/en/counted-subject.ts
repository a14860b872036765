import {englishPattern} from '@jianbao/lexicon'
import {clauseSubject} from './clause-subject.js'
import {type Phrase, phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {isChanged, isReached} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `16 | new | 750 kV and 330 kV grid projects`: the things stand behind the measures of their grade. */
function countedBehindGrade({text, tags, quantity, clause}: View): string {
  const {from, to} = quantity.counted ?? quantity
  if (!words.newness.has(lowerAt(tags, from)) || to !== from + 1 || tags[to]?.tag !== 'quantity') return ''
  let noun = to
  while (noun < clause.to && (tags[noun]?.tag === 'quantity' || words.goingOn.has(lowerAt(tags, noun)))) noun++
  const end = phraseAfter(tags, noun, clause.to, true)?.to
  return end === undefined ? '' : phraseText(text, tags, {from: to, to: end})
}

/** `The slaughter volume of beef cattle exceeded 800,000 heads`, `Output reached 502,000 vehicles`: the noun behind is only its unit. */
function stockCounted(view: View): string {
  const {tags, quantity, verb, lead} = view
  const {from = 0, to = 0} = quantity.counted ?? {}
  const came = lead === verb + 1 && lowerAt(tags, lead) === 'to' && isChanged(tags[verb]?.verb)
  if (to !== from + 1 || !(came || (lead === verb && isReached(tags[verb]?.verb)))) return ''
  const subject = clauseSubject(view)
  return words.stocks.has(subject.toLowerCase().split(' of ')[0]?.split(' ').at(-1) ?? '') ? subject : ''
}

const numberOf = englishPattern('numberOf')

/** `9,000 looms, with more than | 1,000 new ones`, `three large | ones`: what was counted before, with what is said of it. */
function countedOnes({text, tags, topic, quantities, index}: View, {from, to}: Phrase): string {
  const before = quantities.slice(0, index).findLast(({counted}) => counted && !words.ones.has(counted.head))
  const told = phraseText(text, tags, before?.counted) || topic.counted || topic.subject
  const noun = numberOf.exec(told)?.[1] ?? told
  const said = tags.slice(from, to - 1).filter(({token}) => !words.newness.has(token.lower))
  const kind = said.length > 0 ? text.slice(said[0]?.token.start, said.at(-1)?.token.end) : ''
  return noun && `${kind} ${noun}`.trim()
}

/** What a bare number counts, with what specifies it: `high-quality demonstration application scenarios`. */
export function countedSubject(view: View): string {
  const {text, tags, quantity, clause} = view
  const {counted} = quantity
  if (!counted) return ''
  const ones = words.ones.has(counted.head) ? countedOnes(view, counted) : ''
  if (ones) return ones
  // "submit proposals | 5,769 cases"
  const noun = tags[quantity.from - 1]
  if (words.classifiers.has(counted.head) && counted.to === counted.from + 1 && noun?.tag === 'noun') {
    const phrase = phraseBefore(tags, quantity.from, clause.from)
    // "delegated | to lower-level governments | 416 items"
    const aside = phrase && /^(?:prep|aux)$/.test(tags[phrase.from - 1]?.tag ?? '')
    if (phrase && !aside) return phraseText(text, tags, phrase)
  }
  // "7 items | of practical matters"
  const classifier = words.classifiers.has(counted.head) && counted.to === counted.from + 1
  if (classifier && lowerAt(tags, counted.to) === 'of') {
    const phrase = phraseAfter(tags, counted.to + 1, clause.to, true)
    if (phrase) return phraseText(text, tags, phrase)
  }
  // "automobile output | 502,000 vehicles"
  if (noun?.tag === 'noun' && words.stocks.has(noun.token.lower)) {
    const phrase = phraseBefore(tags, quantity.from, clause.from)
    if (phrase) return phraseText(text, tags, phrase)
  }
  const stock = stockCounted(view)
  if (stock) return stock
  const graded = countedBehindGrade(view)
  if (graded) return graded
  const joined = lowerAt(tags, counted.to) === 'and' && tags[counted.to + 1]?.tag === 'noun'
  const end = joined ? (phraseAfter(tags, counted.from, clause.to, false)?.to ?? counted.to) : counted.to
  const phrase = phraseAfter(tags, counted.from, Math.max(counted.to, end), true) ?? counted
  // "90 peak | shared | parking spaces": a participle inside does not end it
  const told = phraseText(text, tags, {from: phrase.from, to: Math.max(phrase.to, counted.to)})
  // "five | county-level | and 20 section-level officials"
  return told.toLowerCase().includes(counted.head) ? told : `${told} ${counted.head}`
}
