import {titleCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

const ofOneYear = {zh: new RegExp(titleCues.ofOneYear.zh), en: new RegExp(titleCues.ofOneYear.en, 'i')}

/** `2019年的主要工作`, `Work in 2021`, `2025 at a glance`: a heading whose year says what its part does. */
export function namesOneYear(title: string, language: Language): boolean {
  return ofOneYear[language].test(title)
}
