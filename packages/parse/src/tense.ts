import {roleCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

function compileTense(language: Language) {
  const {done, planned} = roleCues.tense[language]
  return {done: new RegExp(done.join('|'), 'gi'), planned: new RegExp(planned.join('|'), 'gi')}
}

const tense = {zh: compileTense('zh'), en: compileTense('en')}

function tensesOf(passage: string, language: Language) {
  const count = (pattern: RegExp) => passage.match(pattern)?.length ?? 0
  return {done: count(tense[language].done), planned: count(tense[language].planned)}
}

/**
 * Whether a passage rather tells of what was done, or of what is to be done, by the words that it uses; a passage without
 * any (lists of figures) states what is.
 */
export function leaning(passage: string, language: Language): 'review' | 'tasks' {
  const {done, planned} = tensesOf(passage, language)
  return planned > done ? 'tasks' : 'review'
}

/** How much more of the plan than of the past a text without headings must speak to be taken for a plan throughout. */
const clearly = 3

/** Enough of a text to tell; a whole report of it would be half review. */
const sampleLength = 4000

/** Whether a text, from its beginning on, tells of what is to be done: an excerpt of a plan. */
export function isPlanThroughout(text: string, language: Language): boolean {
  const {done, planned} = tensesOf(text.slice(0, sampleLength), language)
  return planned > clearly * done
}
