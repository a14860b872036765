import {chineseNumerals, chinesePatterns, chinesePeriod} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'

const {spelledYear} = chinesePatterns.time

export interface Period {
  readonly period: string | null
  readonly period_from?: string
  readonly rule: string
}

/** Years and words for years, each in the group of its name. */
export const mentioned = new RegExp(chinesePatterns.time.mentioned, 'g')

const spelledYears = new RegExp(spelledYear, 'g')

/** 一九五四年 as 1954年; same length. */
export function arabicYears(text: string): string {
  // 〇 and ○ both are nought
  return text.replace(spelledYears, (year) => Array.from(year, (char) => chineseNumerals.digits[char] ?? 0).join(''))
}

/** 五年前, 10年来 */
export function yearsOf(number: string): number {
  return number === '两' ? 2 : (chineseNumerals.digits[number] ?? (number === '十' ? 10 : Number(number)))
}

export function periodOf(
  groups: Readonly<Record<string, string | undefined>>,
  year: string | null,
  reviewed: string | null
): Period | null {
  const {first, last: latest, year: single, many, ahead} = groups
  const {plan, plan_end, ago, this: now, last_year: past, next} = groups
  if (first && latest) return {period: latest, period_from: first, rule: 'period/years'}
  if (single) return {period: single, rule: 'period/year'}
  if (many) return yearsBack(chinesePeriod.back[many] ?? 0, reviewed)
  const back = groups['back'] ?? groups['told']
  if (back) return yearsBack(yearsOf(back), reviewed)
  if (groups['doing']) return yearsBack(yearsOf(groups['doing']), reviewed, 'period/years-of-deed')
  if (ahead) return yearsAhead(yearsOf(ahead), year)
  if (plan) {
    const start = chinesePeriod.plans[plan]
    if (start === undefined) return null
    const last = String(start + 4)
    return plan_end
      ? {period: last, rule: 'period/plan-end'}
      : {period: last, period_from: String(start), rule: 'period/plan'}
  }
  if (ago && reviewed) return {period: String(Number(reviewed) - yearsOf(ago)), rule: 'period/ago'}
  if (now && year) return {period: year, rule: 'period/this-year'}
  if (past && year) return {period: String(Number(year) - 1), rule: 'period/last-year'}
  if (next && year) return {period: String(Number(year) + 1), rule: 'period/next-year'}
  return null
}

function yearsBack(years: number, reviewed: string | null, rule = 'period/years-back'): Period | null {
  if (reviewed === null) return null
  return {period: reviewed, period_from: String(Number(reviewed) - years + 1), rule}
}

function yearsAhead(years: number, year: string | null): Period | null {
  return year === null ? null : {...lastingYears(years, year), rule: 'period/years-ahead'}
}

/** So many years from `first` on. */
export function lastingYears(years: number, first: string): Pick<Period, 'period' | 'period_from'> {
  return {period: String(Number(first) + years - 1), period_from: first}
}

/** What the years in a heading come to. */
export function periodsIn(title: string, year: string | null, reviewed: string | null): Period[] {
  return matchesOf(mentioned, title)
    .map((match) => periodOf(match.groups ?? {}, year, reviewed))
    .filter((period) => period !== null)
}
