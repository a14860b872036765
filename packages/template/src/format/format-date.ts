import {fill, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

/**
 * An ISO date (or year, or year and month) in the words of a language: `2024-01-16` is `2024年1月16日` or
 * `16 January 2024`. Anything else is given back as it is.
 */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (parts === null) return date
  const {dates, monthNames} = templateWords()
  const [, year = '', month, day] = parts
  const form = day !== undefined ? dates.day : month !== undefined ? dates.month : dates.year
  const monthNumber = Number(month ?? 1)
  const monthName = monthNames[monthNumber - 1] ?? ''
  return fill(say(form, language), {year, month: monthNumber, monthName, day: Number(day ?? 1)})
}
