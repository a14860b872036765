import {english} from '@jianbao/lexicon'

/** `five` or `5` as a number, as in `the past five years`. */
export function readCount(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  return english.numerals.cardinals[word.toLowerCase()] ?? (word.toLowerCase() === 'decade' ? 10 : undefined)
}
