import type {Quantity} from '../quantity.js'
import {readEnglish} from './read-english.js'

/**
 * Reads the quantities of an English text, in order, as the annotation guide wants them: numbers with units, counts of
 * real things, ranks, ratios. Dates, names (`5G`, `“532” strategy`), numbering and announcements are left out.
 *
 * @example readQuantitiesEn('revenue was 68.03 billion yuan') // [{value: 68030000000, unit: 'CNY', start: 12, …}]
 */
export function readQuantitiesEn(text: string): Quantity[] {
  return readEnglish(text).quantities.map(
    ({from: _from, to: _to, counted: _counted, top: _top, high, damaged, ...quantity}) => ({
      ...quantity,
      ...(high === undefined ? {} : {high}),
      ...(damaged ? {damaged} : {})
    })
  )
}
