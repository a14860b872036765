import {classWordOf, placesIn} from '@jianbao/lexicon'
import type {Place} from '@jianbao/model'
import {rememberLast} from './remember-last.js'

/** Full names, one behind the other, at the beginning of a subject: 常州市, 金坛区. Short ones do not count: 江苏银行. */
const placesBefore = rememberLast((subject: string): readonly string[] => {
  const names: string[] = []
  let end = 0
  for (const {start, end: next, text} of placesIn(subject)) {
    if (start !== end || next === subject.length || !classWordOf(text)) break
    names.push(text)
    end = next
  }
  return names
})

/** The place that a Chinese subject begins with: 常州市金坛区 of 常州市金坛区财政收入. Empty where it begins with none. */
export function placeBefore(subject: string): string {
  return placesBefore(subject).join('')
}

/**
 * The place that a subject is about where it is another than the report's.
 *
 * @example otherPlace('金坛区一般公共预算收入', changzhou) // '金坛区': it must not be taken for the city's
 */
export function otherPlace(subject: string, place: Place | null): string | null {
  const last = placesBefore(subject).at(-1)
  return last === undefined || last === place?.name ? null : last
}
