import {chineseNumerals, chinesePatterns, chinesePeriod} from '@jianbao/lexicon'

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

/** 五年前, 10年前 */
function yearsOf(number: string): number {
  return number === '两' ? 2 : (chineseNumerals.digits[number] ?? (number === '十' ? 10 : Number(number)))
}

export function periodOf(
  groups: Readonly<Record<string, string | undefined>>,
  year: string | null,
  reviewed: string | null
): Period | null {
  const {first, last: latest, year: single, many, plan, plan_end, ago, this: now, last_year: past, next} = groups
  if (first && latest) return {period: latest, period_from: first, rule: 'period/years'}
  if (single) return {period: single, rule: 'period/year'}
  if (many) return spanPeriod(many, year, reviewed)
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

function spanPeriod(word: string, year: string | null, reviewed: string | null): Period | null {
  const back = chinesePeriod.back[word]
  if (back !== undefined && reviewed)
    return {period: reviewed, period_from: String(Number(reviewed) - back + 1), rule: 'period/years-back'}
  const ahead = chinesePeriod.ahead[word]
  if (ahead !== undefined && year)
    return {period: String(Number(year) + ahead - 1), period_from: year, rule: 'period/years-ahead'}
  return null
}

/** What the years in a heading come to. */
export function periodsIn(title: string, year: string | null, reviewed: string | null): Period[] {
  return Array.from(title.matchAll(mentioned), (match) => periodOf(match.groups ?? {}, year, reviewed)).filter(
    (period) => period !== null
  )
}
