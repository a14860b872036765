import {english} from '@jianbao/lexicon'
import type {Clause} from './clause.js'
import {isDate, type Phrase, phraseBefore, phraseText, trimPhrase} from './phrase.js'
import {isGeneric, isPronoun} from './subject-word.js'
import type {Tagged} from './tagged.js'
import {isMeasuring} from './verb-class.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `high-tech firms | up from 402 to 517`: where a noun ends whose change is told without a verb. */
function beforeDirection(tags: readonly Tagged[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (words.upDown.has(lowerAt(tags, at)) && words.byFromTo.has(lowerAt(tags, at + 1))) return at
  return to
}

/** `…, and | that of | ships grew by half`: the noun was told before. */
export const opensThatOf = (tags: readonly Tagged[], {from}: Clause) =>
  words.thatOf.has(lowerAt(tags, from)) && lowerAt(tags, from + 1) === 'of'

/** `that of ships` behind `the value of cars` is the value of ships. */
export function thatOf(told: string, whose: string): string {
  const [head = ''] = told.split(' of ')
  return head && whose ? `${head} of ${whose}` : whose
}

/** What a list's next change is of: `Salaries of officials rose by 5 percent and | those of teachers | by 6 percent`. */
export function nextOwner({text, tags, topic}: View, end: number, from: number): string {
  const owner = phraseText(text, tags, phraseBefore(tags, end, from))
  return words.thatOf.has(lowerAt(tags, from)) && lowerAt(tags, from + 1) === 'of' ? thatOf(topic.told, owner) : owner
}

/** `the taxes | they turned over to the state | grew`: a clause inside the subject. */
function hasContact(tags: readonly Tagged[], {from, verbAt}: Clause): boolean {
  for (let at = from + 1; at < verbAt - 1; at++)
    if (tags[at]?.tag === 'pron' && tags[at - 1]?.tag === 'noun' && /^(?:verb|aux)$/.test(tags[at + 1]?.tag ?? ''))
      return true
  return false
}

/** `the number of tourists | received | reached 6 million`, `funds actually introduced | amounting to`: told of the noun, not by the clause. */
function withParticiple(tags: readonly Tagged[], phrase: Phrase, end: number): Phrase {
  const [participle, verb] = tags.slice(end, end + 2)
  const describes = participle?.verb?.inflection === 'past' && verb?.tag === 'verb' && isMeasuring(verb.verb)
  return describes ? {from: phrase.from, to: end + 1} : phrase
}

/** `consumed | per unit of GDP`, `collected | by the districts`; but `received | in the whole year` tells when. */
function toldOf(tags: readonly Tagged[], at: number, end: number): number {
  return words.participleSigns.has(lowerAt(tags, at)) && !isDate(tags, at) ? end : at
}

/** The noun phrase before `end`, with a clause or a participle that is told of its noun. */
function subjectPhrase(tags: readonly Tagged[], clause: Clause, end: number): Phrase | undefined {
  if (hasContact(tags, clause)) return trimPhrase(tags, {from: clause.from, to: end})
  const at = clause.participle ?? end
  const phrase = phraseBefore(tags, at, clause.from)
  if (phrase && clause.participle !== undefined) return {from: phrase.from, to: toldOf(tags, at + 1, end)}
  return phrase && withParticiple(tags, phrase, end)
}

const changeNouns = new Set(english.cues.changeNouns)

/** `Revenue was 54 billion yuan, | the growth being 11 percent`: of what was measured before. */
export function isAbsoluteChange(tags: readonly Tagged[], {from, verbAt, to}: Clause): boolean {
  const noun = tags[from]?.tag === 'det' ? from + 1 : from
  return (
    verbAt === noun + 1 && verbAt < to && changeNouns.has(lowerAt(tags, noun)) && /ing$/.test(lowerAt(tags, verbAt))
  )
}

/** Subject of the clause: the noun phrase before its first verb; empty for pronouns. */
export function clauseSubject({text, tags, clause, bound, topic}: View): string {
  const end = clause.verbAt < clause.to ? clause.verbAt : beforeDirection(tags, clause.from, bound.from)
  // "the value of cars doubled and | that of ships | grew by half"
  if (opensThatOf(tags, clause)) return topic.told
  const subject = phraseText(text, tags, subjectPhrase(tags, clause, end))
  // "Per capita income: | urban | 54,000 yuan; rural 27,000 yuan"
  if (topic.label && words.strata.has(subject.toLowerCase())) return `${topic.label.subject} ${subject}`
  return isPronoun(subject) || isGeneric(subject) || isAbsoluteChange(tags, clause) ? '' : subject
}
