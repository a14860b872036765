import {englishPattern} from '@jianbao/lexicon'
import {words} from './words.js'

const aimOfYear = englishPattern('aimOfYear')

/** Whether a subject says nothing by itself and an earlier one has to stand in. */
export function isPronoun(subject: string): boolean {
  return subject === '' || words.empty.has(subject.toLowerCase()) || isAnaphor(subject)
}

/** `this figure`: names what was measured before. */
export const isAnaphor = (subject: string) => words.anaphors.has(subject.toLowerCase()) || aimOfYear.test(subject)

/** Nouns before `of` that only introduce a number, and adjectives behind a length: `3.4 kilometers | long`. */
export const isGeneric = (subject: string) =>
  words.generic.has(subject.toLowerCase()) || words.dimensions.has(subject.toLowerCase())
