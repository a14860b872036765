import {englishFile, lettersFile} from '@jianbao/lexicon/clean'
import {hasLetterDigits} from './letter-digit.js'

let chinese: RegExp | undefined
let english: RegExp | undefined

/** Whether Han characters stand side by side that no word has so, or letters in numbers: `士壤`, `l3%`. */
export function isChineseScan(text: string): boolean {
  chinese ??= new RegExp(lettersFile.lookAlikeCue, 'u')
  return chinese.test(text) || hasLetterDigits(text)
}

// Sentences, so that a name of a product in a Chinese text is none.
const sentence = /[a-z] [a-z]+ [a-z]/

/** Whether an English text has letters side by side that no word has so, or letters in numbers: `rnillion`, `l3 percent`. */
export function isEnglishScan(text: string): boolean {
  english ??= new RegExp(englishFile.misreadCue)
  return sentence.test(text) && (english.test(text) || hasLetterDigits(text))
}
