import type {Language, Section} from '@jianbao/model'
import {yearAfter, yearsIn} from './year.js'

const counts = new Map(
  [...'一二两三四五六七八九十'].map((c) => [c, '一二三四五六七八九十'.indexOf(c === '两' ? '二' : c) + 1])
)
const englishCounts = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['ten', 10]
])

const chinesePast = /(?:过去|近|这|前)的?([两三四五十])年/
const chineseComing = /(?:今后|未来|下)的?([两三四五十])年/
const englishPast = /\b(?:past|last|previous) (two|three|four|five|ten) years/i
const englishComing = /\b(?:next|coming|following) (two|three|four|five|ten) years/i

/** First year of the plan 一五 (1953-1957), 二五 (1958-1962); since 三五 (1966-1970) they follow each other by five years. */
export function planYears(title: string): {from: string; to: string} | undefined {
  const match = /[“"]?(十?[一二三四五六七八九十])五[”"]?(?:规划|计划|时期|期间|以来|发展)/.exec(title)
  if (match?.[1] === undefined) return undefined
  const number = match[1].length === 2 ? 10 + (counts.get(match[1].charAt(1)) ?? 0) : (counts.get(match[1]) ?? 0)
  if (number < 3) return undefined
  const from = 1966 + (number - 3) * 5
  return {from: String(from), to: String(from + 4)}
}

/**
 * The year or years that a heading names, seen from the year planned for: `2023年工作回顾` → 2023,
 * `过去五年工作回顾` in a report for 2013 → 2008 to 2012, `今后五年` → 2013 to 2017, `“十二五”时期` → 2011 to 2015.
 */
export function sectionPeriod(title: string, language: Language, year: string | null): Section['period'] {
  const past = language === 'zh' ? countOf(chinesePast, title, counts) : countOf(englishPast, title, englishCounts)
  if (past !== undefined && year !== null) return {from: yearAfter(year, -past), to: yearAfter(year, -1)}
  const coming =
    language === 'zh' ? countOf(chineseComing, title, counts) : countOf(englishComing, title, englishCounts)
  if (coming !== undefined && year !== null) return {from: year, to: yearAfter(year, coming - 1)}
  const years = yearsIn(title)
  const [first] = years
  if (language === 'zh' && first === undefined) return planYears(title)
  if (first === undefined || years.length > 1) return undefined
  return {to: first}
}

function countOf(pattern: RegExp, title: string, numbers: ReadonlyMap<string, number>): number | undefined {
  return numbers.get(pattern.exec(title)?.[1]?.toLowerCase() ?? '')
}
