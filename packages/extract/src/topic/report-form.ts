import {topicFile} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

function compile(list: 'formulas' | 'asides', flags: string): Readonly<Record<Language, RegExp>> {
  const of = (language: Language) => new RegExp((topicFile[list][language] ?? []).join('|'), `${flags}i`)
  return {zh: of('zh'), en: of('en')}
}

const formulas = compile('formulas', '')
const asides = compile('asides', 'g')

/** Longer sentences say something besides. */
const longestFormula: Readonly<Record<Language, number>> = {zh: 200, en: 500}

/** Whether a sentence belongs to the form of every report: 现在，我代表市人民政府向大会报告工作，请予审议. */
export function isFormula(sentence: string, language: Language): boolean {
  return sentence.length <= longestFormula[language] && formulas[language].test(sentence)
}

/** A sentence without the clauses that say under whose guidance things are done: 在市委的坚强领导下，…. */
export function withoutAsides(sentence: string, language: Language): string {
  return sentence.replace(asides[language], '')
}
