import {consultationWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {MatterPhrase} from './matter-phrases.js'

/** The form named next behind the topic, else in the sentence: `around X, we conduct inspections; around Y, …`. */
export function formOf(sentence: string, phrase: MatterPhrase, language: Language): string | undefined {
  const behind = sentence.slice(phrase.end).split(/[;；]/)[0] ?? ''
  return formsIn(behind, language)[0] ?? formsIn(sentence.slice(0, phrase.start), language)[0]
}

/** Ids of the forms of consultation that a text names, the most particular first. */
export function formsIn(text: string, language: Language): string[] {
  return language === 'zh' ? chineseForms(text) : englishForms(text.replaceAll("'", '’'))
}

function chineseForms(text: string): string[] {
  const {forms, notForm} = consultationWords()
  const acts = notForm.zh.reduce((rest, word) => rest.replaceAll(word, ''), text)
  return forms.filter(({zh}) => zh.some((word) => acts.includes(word))).map(({id}) => id)
}

let english: ReadonlyArray<{readonly id: string; readonly lines: ReadonlyArray<readonly RegExp[]>}> | undefined

/** All the words of one of a form's lines, whole and in any order. */
function englishForms(text: string): string[] {
  english ??= consultationWords().forms.map(({id, en}) => ({
    id,
    lines: en.map((line) => line.split(' ').map((word) => new RegExp(`\\b${word}\\b`, 'i')))
  }))
  return english.filter(({lines}) => lines.some((words) => words.every((word) => word.test(text)))).map(({id}) => id)
}
