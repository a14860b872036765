import {consultationWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {wordMatcher} from '../align/word-matcher.js'
import type {MatterPhrase} from './matter-phrases.js'

/** The form named next behind the topic, else in the sentence: `around X, we conduct inspections; around Y, …`. */
export function formOf(sentence: string, phrase: MatterPhrase, language: Language): string | undefined {
  const behind = sentence.slice(phrase.end).split(/[;；]/)[0] ?? ''
  return formsIn(behind, language)[0] ?? formsIn(sentence.slice(0, phrase.start), language)[0]
}

/** Ids of the forms of consultation that a text names, the most particular first. */
export function formsIn(text: string, language: Language): string[] {
  const {forms, notForm} = consultationWords()
  const acts = language === 'zh' ? notForm.zh.reduce((rest, word) => rest.replaceAll(word, ''), text) : text
  return forms
    .filter((form) => form[language].some((line) => line.split(' ').every((word) => holds(acts, word, language))))
    .map((form) => form.id)
}

function holds(text: string, word: string, language: Language): boolean {
  return language === 'zh' ? text.includes(word) : wordMatcher([word], 'en').find(text.replaceAll("'", '’')).length > 0
}
