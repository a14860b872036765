import {yearCues} from '@jianbao/lexicon'
import {yearAfter, yearsIn} from '../year.js'
import {datesIn} from './dates.js'

/** The later of two years that follow each other, as results and targets do: the pair that is named most often. */
export function pairedYear(text: string): string | undefined {
  const years = yearsIn(text)
  const count = (year: string) => years.filter((one) => one === year).length
  const planned = [...new Set(years)].filter((year) => years.includes(yearAfter(year, -1)))
  const weight = (year: string) => count(year) + count(yearAfter(year, -1))
  return planned.sort((a, b) => weight(b) - weight(a) || Number(b) - Number(a))[0]
}

/** The year of the day that a page names in its first lines, or that was taken away before the text: `2022-01-20`. */
export function datelineYear(opening: string, removed: string): string | undefined {
  const head = datelines(opening)
  return datesIn(head, 'zh')[0]?.slice(0, 4) ?? bareDate.exec(head)?.[1] ?? bareDate.exec(removed)?.[1]
}

/** `Xinhua, January 26, 2010`, `March 2007` beside the session, in the first lines of an English text. */
export function englishDateline(opening: string): string | undefined {
  const head = datelines(opening)
  return datesIn(head, 'en')[0]?.slice(0, 4) ?? monthAndYear.exec(head)?.[1]
}

const bareDate = /(?<!\d)(20\d\d)[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}(?!\d)/
const monthAndYear = new RegExp(yearCues.en.month)

/** A dateline stands in the first lines; longer ones are text. */
function datelines(opening: string): string {
  const lines = opening.split('\n').slice(0, headLines)
  return lines.filter((line) => line.length <= longestDateline).join('\n')
}

const headLines = 4
const longestDateline = 230
