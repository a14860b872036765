import {english} from '@jianbao/lexicon'
import {clauseSubject} from './clause-subject.js'
import {seenSubject} from './infinitive-subject.js'
import {isActor} from './sentence.js'
import type {Tagged} from './tagged.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

const changeNouns = new Set(english.cues.changeNouns)
const fallNouns = new Set(english.cues.fallNouns)

/** `growth`, `increase`, `decline`. */
export const isChangeNoun = (word: string) => changeNouns.has(word)

/** `decline`, `drop`: the size is a cut. */
export const isFallNoun = (word: string) => fallNouns.has(word)

/** `tax and fee cuts | of 2 trillion yuan`: money that is left to those who would pay it, no change of an amount. */
export function isRelief({tags, quantity}: View, noun: number): boolean {
  if (!/^(?:CNY|USD)$/.test(quantity.unit) || !isFallNoun(lowerAt(tags, noun))) return false
  return tags
    .slice(Math.max(0, noun - reliefReach), noun + reliefReach)
    .some(({token}) => words.reliefs.has(token.lower))
}

/** `reductions in various taxes and fees`, `taxes and administrative fee reductions`: how far from the noun they stand. */
const reliefReach = 5
const turning = new Set(english.quantity.negatives)

/** Whether a change noun tells of a fall: `a decline`, `negative | growth`. */
export const fallsAt = (tags: readonly Tagged[], at: number) =>
  isFallNoun(lowerAt(tags, at)) || turning.has(lowerAt(tags, at - 1))

/** The clause's subject; who acts or plans is not what changes: `Anhui plans 5.5 pct | growth`, `The report set the growth target at 5 percent`. */
export function ownSubject(view: View): string {
  const seen = seenSubject(view)
  if (seen) return seen
  const subject = view.clause.headless || intends(view) ? '' : clauseSubject(view)
  return isActor(subject) ? '' : subject
}

/** Who plans, or what sets a goal, is not what changes: `The report sets a growth target of 5.5 percent`. */
export function intends({tags, clause}: View): boolean {
  const lemma = tags[clause.verbAt]?.verb?.lemma ?? ''
  return words.intending.has(lemma) || words.proposing.has(lemma)
}
