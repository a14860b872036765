import {templateWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

/** Numbers sections as official documents do: 一、 to 九十九、; 1. in English. */
export class SectionNumbers {
  readonly #language: Language
  #last = 0

  constructor(language: Language) {
    this.#language = language
  }

  next(): string {
    this.#last++
    return this.#language === 'en' ? `${this.#last}. ` : `${chinese(this.#last)}、`
  }
}

function chinese(number: number): string {
  const digits = templateWords().digits
  const tens = Math.floor(number / 10)
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}${digits[10]}`
  return number % 10 === 0 && tens > 0 ? head : head + digits[number % 10]
}
