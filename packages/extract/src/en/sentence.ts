import {english, englishPattern} from '@jianbao/lexicon'
import {type EnglishQuantity, readEnglish} from '@jianbao/quantity'
import {type Clause, splitClauses} from './clause.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {type SentenceCues, sentenceCues} from './sentence-cues.js'
import {isAnaphor, isPronoun} from './subject-word.js'
import {type Tagged, tagTokens} from './tagged.js'
import {words} from './words.js'

/** A sentence with its quantities, tags and clauses. */
export interface ReadSentence {
  readonly text: string
  readonly tags: readonly Tagged[]
  readonly quantities: readonly EnglishQuantity[]
  readonly clauses: readonly Clause[]
  readonly cues: SentenceCues
}

export function readSentence(text: string): ReadSentence {
  const {tokens, quantities} = readEnglish(text)
  const tags = tagTokens(tokens, quantities)
  return {text, tags, quantities, clauses: splitClauses(tags), cues: sentenceCues(text, quantities[0]?.start)}
}

/** Characters of a clause, or of a part of it. */
export function clauseText({text, tags}: ReadSentence, clause: Clause, to: number = clause.to): string {
  return text.slice(tags[clause.from]?.token.start, tags[Math.max(clause.from, to - 1)]?.token.end)
}

/**
 * The noun phrase that a relative clause or an aside parts from its verb: `the added value of enterprises, | whose
 * revenue is above 20 million yuan, | amounted to 305 billion yuan`.
 */
export function partedTopic({text, tags, clauses}: ReadSentence, clause: Clause): string {
  const at = clauses.indexOf(clause)
  const [noun, aside] = clauses.slice(Math.max(0, at - 2), at)
  if (!clause.headless || at < 2 || !noun || !aside || noun.verbAt < noun.to) return ''
  const opener = tags[aside.from]?.token.lower ?? ''
  // "revenue, | after rebates, | rose 2.2%"
  const adverbial = tags[aside.from]?.tag === 'prep' && aside.verbAt === aside.to && aside.opener === ','
  // "The profits, | however, | fell by 3 percent"
  const linking = aside.to === aside.from + 1 && words.linkers.has(opener)
  // "the acreage under ciwujia, | a medicinal herb, | widened by 13.6 percent"
  const apposed = words.articles.has(opener) && aside.verbAt === aside.to && aside.opener === ','
  const parts = apposed || words.relatives.has(opener) || /^[(（—–]$/.test(aside.opener) || adverbial || linking
  if (!parts || tags[clause.verbAt]?.verb?.inflection === 'ing' || /^(?:prep|adv)$/.test(tags[noun.from]?.tag ?? ''))
    return ''
  return phraseText(text, tags, phraseBefore(tags, noun.to, noun.from))
}

/** `The plant at Maping, | handling 30,000 tonnes a day, | was upgraded`, `the road, | 3.4 kilometers long, | opened`: told of the noun before. */
function isAside({tags, clauses}: ReadSentence, clause: Clause): boolean {
  const opener = tags[clause.from]
  const closed = clauses[clauses.indexOf(clause) + 1]?.opener === ','
  if (clause.opener !== ',' || !(closed || opener?.verb?.inflection === 'ing')) return false
  return opener?.tag === 'quantity' ? clause.verbAt === clause.to : clause.verbAt === clause.from
}

/** `The rise in prices, | which had stood at 21.3 percent, | was held to …`: what the relative clause is about. */
export function relativeTopic(sentence: ReadSentence, clause: Clause): string {
  const {text, tags, clauses} = sentence
  const noun = clauses[clauses.indexOf(clause) - 1]
  if (noun && tags[clause.from]?.token.lower === 'whose') return whoseTopic(sentence, clause, noun)
  const high = noun && words.restrictive.has(tags[clause.from]?.token.lower ?? '') ? recordTopic(sentence, noun) : ''
  if (high) return high
  const told = words.restrictive.has(tags[clause.from]?.token.lower ?? '') || isAside(sentence, clause)
  if (!told || !noun || noun.verbAt < noun.to) return ''
  // "spending on farms, rural areas and farmers, which totaled …": the end of a list is not all of it
  if (noun.opener === ',') return ''
  if (/^(?:prep|adv)$/.test(tags[noun.from]?.tag ?? '') || milestones.has(tags[noun.to - 1]?.token.lower ?? ''))
    return ''
  return phraseText(text, tags, phraseBefore(tags, noun.to, noun.from))
}

/** `crossed the US$250 billion | line, growing at 12.5 percent`: what is passed is not what grows. */
const milestones = new Set(english.quantity.marks)

/** `New record highs were set | for grain output, | which reached 545 billion kg`: a record is one of something. */
function recordTopic({text, tags}: ReadSentence, {verbAt, to}: Clause): string {
  if (!words.records.has(tags[verbAt - 1]?.token.lower ?? '')) return ''
  for (let at = verbAt; at < to; at++)
    if (words.changeIn.has(tags[at]?.token.lower ?? ''))
      return phraseText(text, tags, phraseAfter(tags, at + 1, to, true))
  return ''
}

/** `relief for market entities, | whose number rose by 904,000`: the noun that has the number. */
function whoseTopic({text, tags}: ReadSentence, clause: Clause, before: Clause): string {
  if (!words.generic.has(tags[clause.from + 1]?.token.lower ?? '')) return ''
  let from = before.to
  while (from > before.from && /^(?:noun|conj)$/.test(tags[from - 1]?.tag ?? '')) from--
  return phraseText(text, tags, phraseBefore(tags, before.to, from))
}

const opensOfWhich = (tags: readonly Tagged[], {from}: Clause) =>
  tags[from]?.token.lower === 'of' && tags[from + 1]?.token.lower === 'which'

/** What a clause is about: its subject, or the object of its verb where `we` do something to it. */
export function clauseTopic({text, tags}: ReadSentence, clause: Clause): string {
  if (clause.verbAt === clause.to) return ''
  // "a 9 percent growth and | representing 103% of the target" goes on with what was before
  const amount = tags.slice(clause.from, clause.verbAt).some(({tag}) => tag === 'quantity')
  if (amount && tags[clause.verbAt]?.verb?.inflection === 'ing') return ''
  // "an investment of 594 billion yuan, | of which 100 billion yuan will be put in place"
  if (amount && opensOfWhich(tags, clause)) return ''
  // "After examination by the subcommittee for handling proposals, | 3,576 were filed"
  if (tags[clause.from]?.tag === 'prep' && tags[clause.verbAt]?.verb?.inflection === 'ing') return ''
  const subject = phraseText(text, tags, phraseBefore(tags, clause.verbAt, clause.from))
  if (!isPronoun(subject) && !isActor(subject) && !intends(tags, clause)) return subject
  // "fiscal revenue of 512 million yuan, | exceeding the annual target by 8 percent"
  if (isAnaphor(subject) || (clause.headless && tags[clause.verbAt]?.verb?.verbClass === 'exceed')) return ''
  // "…, bringing the total to 96" goes on with what was before
  if (tags[clause.verbAt]?.verb?.inflection === 'ing') return ''
  let verb = clause.verbAt
  while (verb < clause.to && tags[verb]?.tag !== 'verb') verb++
  // "in which 8,657 person-times | took part |"
  if (words.takingPart.has(tags[verb + 1]?.token.lower ?? '')) return ''
  return (
    phraseText(text, tags, phraseAfter(tags, verb + 1, clause.to, true)) ||
    (isPronoun(subject) || intends(tags, clause) ? '' : subject)
  )
}

/** Who plans something is not what is measured: `Anhui plans | 5.5 pct growth`. */
function intends(tags: readonly Tagged[], {verbAt}: Clause): boolean {
  return words.intending.has(tags[verbAt]?.verb?.lemma ?? '')
}

const actorEnds = englishPattern('actorEnds', '')

/** `governments at all levels`, `the city`: who does something; what they do it to is what is measured. */
export function isActor(subject: string): boolean {
  const [head = ''] = subject.toLowerCase().split(actorEnds)
  return words.actors.has(head.split(' ').at(-1) ?? '')
}
