import {english} from '@jianbao/lexicon'
import {isActor} from './sentence.js'
import {clauseSubject} from './subject.js'
import type {View} from './view.js'
import {words} from './words.js'

const changeNouns = new Set(english.cues.changeNouns)
const fallNouns = new Set(english.cues.fallNouns)

/** `growth`, `increase`, `decline`. */
export const isChangeNoun = (word: string) => changeNouns.has(word)

/** `decline`, `drop`: the size is a cut. */
export const isFallNoun = (word: string) => fallNouns.has(word)

/** The clause's subject; who acts or plans is not what changes: `Anhui plans 5.5 pct | growth`, `The report set the growth target at 5 percent`. */
export function ownSubject(view: View): string {
  const subject = view.clause.headless || intends(view) ? '' : clauseSubject(view)
  return isActor(subject) ? '' : subject
}

/** Who plans, or what sets a goal, is not what changes: `The report sets a growth target of 5.5 percent`. */
export function intends({tags, clause}: View): boolean {
  const lemma = tags[clause.verbAt]?.verb?.lemma ?? ''
  return words.intending.has(lemma) || words.proposing.has(lemma)
}
