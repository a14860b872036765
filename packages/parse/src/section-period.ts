import {yearCues} from '@jianbao/lexicon'
import type {Language, Section} from '@jianbao/model'
import {yearAfter, yearsIn} from './year.js'

const chineseCounts = new Map(
  [...'一二两三四五六七八九十'].map((c) => [c, '一二三四五六七八九十'.indexOf(c === '两' ? '二' : c) + 1])
)
const englishCounts = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['ten', 10]
])
const counts = {zh: chineseCounts, en: englishCounts}

const past = {zh: new RegExp(yearCues.zh.years.past), en: new RegExp(yearCues.en.years.past, 'i')}
const coming = {zh: new RegExp(yearCues.zh.years.coming), en: new RegExp(yearCues.en.years.coming, 'i')}
const plan = new RegExp(yearCues.zh.plan)

/** First year of a five-year plan by its number: since the third (1966-1970) they follow each other without a gap. */
export function firstYearOfPlan(number: number): string {
  return String(1966 + (number - 3) * 5)
}

/** The five-year plan whose first year that is: 2021 is 十四五's; `undefined` for the other years. */
export function planBeginning(year: string): string | undefined {
  const number = (Number(year) - Number(firstYearOfPlan(3))) / 5 + 3
  const tens = number > 10 ? '十' : ''
  return Number.isInteger(number) && number >= 3 ? `${tens}${numerals.charAt((number - 1) % 10)}五` : undefined
}

const numerals = '一二三四五六七八九十'

/** Years of 十四五: 2021 to 2025; those of the first two plans are not told. */
export function planYears(title: string): {from: string; to: string} | undefined {
  const match = plan.exec(title)
  if (match?.[1] === undefined) return undefined
  const number =
    match[1].length === 2 ? 10 + (chineseCounts.get(match[1].charAt(1)) ?? 0) : (chineseCounts.get(match[1]) ?? 0)
  if (number < 3) return undefined
  const from = firstYearOfPlan(number)
  return {from, to: yearAfter(from, 4)}
}

/**
 * The year or years that a heading names, seen from the year planned for: `2023年工作回顾` → 2023,
 * `过去五年工作回顾` in a report for 2013 → 2008 to 2012, `今后五年` → 2013 to 2017, `“十二五”时期` → 2011 to 2015.
 */
export function sectionPeriod(title: string, language: Language, year: string | null): Section['period'] {
  const back = countOf(past[language], title, counts[language])
  if (back !== undefined && year !== null) return {from: yearAfter(year, -back), to: yearAfter(year, -1)}
  const ahead = countOf(coming[language], title, counts[language])
  if (ahead !== undefined && year !== null) return {from: year, to: yearAfter(year, ahead - 1)}
  const years = yearsIn(title)
  const [first] = years
  if (language === 'zh' && first === undefined) return planYears(title)
  if (first === undefined || years.length > 1) return undefined
  return {to: first}
}

function countOf(pattern: RegExp, title: string, numbers: ReadonlyMap<string, number>): number | undefined {
  return numbers.get(pattern.exec(title)?.[1]?.toLowerCase() ?? '')
}
