import {yearCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
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

/** `… processed 1,315 proposals in 2023` over a text that tells of the past year: a headline names the year reviewed. */
export function headlineYear(text: string, language: Language): string | undefined {
  if (language !== 'en' || !pastYear.test(text)) return undefined
  const reviewed = headline.exec(text.split('\n', datelines).join('\n'))?.[1]
  return reviewed === undefined ? undefined : yearAfter(reviewed)
}

/** `Xinhua, January 26, 2010`, `Updated: 2022-01-20` over a text that names no year in its head. */
export function datelineYear(opening: string, removed: string, language: Language): string | undefined {
  const head = opening
    .split('\n')
    .slice(0, datelines)
    .filter((line) => line.length <= longestDateline)
    .join('\n')
  const told =
    datesIn(head, language)[0]?.slice(0, 4) ??
    bareDate
      .exec(head)
      ?.slice(1)
      .find((year) => year !== undefined)
  return told ?? bareDate.exec(removed)?.[1]
}

const pastYear = new RegExp(yearCues.en.pastYear, 'i')
const headline = new RegExp(yearCues.en.headline, 'm')
/** `2022-01-20`; `March 2007` beside the session. */
const bareDate = new RegExp(`(?<!\\d)(20\\d\\d)[-/.](?:0?[1-9]|1[0-2])[-/.]\\d{1,2}(?!\\d)|${yearCues.en.month}`)

/** A dateline stands in the first lines; longer ones are text. */
const datelines = 4
const longestDateline = 230
