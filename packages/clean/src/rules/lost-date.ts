import {numbersFile} from '@jianbao/lexicon/clean'
import type {Change} from '../rule.js'
import {replaceAll} from './replace-all.js'

let patterns: readonly (readonly [char: string, lost: RegExp])[] | undefined

/** `2023?1?5日`: between the numbers of a date nothing but 年 and 月 can have stood. */
export function lostDates(text: string): Change[] {
  patterns ??= [
    ['年', new RegExp(numbersFile.lostYear, 'gu')],
    ['月', new RegExp(numbersFile.lostMonth, 'gu')]
  ]
  const found = patterns.flatMap(([char, lost]) =>
    replaceAll(text, lost, () => char).map((change): Change => {
      const note = `between the numbers of a date only ${char} can have stood`
      return {...change, certainty: 'inferred', note}
    })
  )
  return found.sort((a, b) => a.start - b.start)
}
