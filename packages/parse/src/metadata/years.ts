import {yearCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {headingRole} from '../heading-role.js'
import {planYears} from '../section-period.js'
import {yearAfter, yearsIn} from '../year.js'
import {lateMonth, monthIn, yearPlannedAt} from './dates.js'
import {englishYear} from './english-year.js'
import {sessionYear} from './session-year.js'
import {datelineYear, pairedYear} from './year-of-text.js'

const ofSession = new RegExp(yearCues.zh.ofSession)
const pastYear = new RegExp(yearCues.zh.past)
const fiveYears = new RegExp(yearCues.zh.fiveYears)
const reviewedYear = new RegExp(yearCues.zh.reviewed)

export interface ReportYears {
  /** Year planned for. */
  readonly year: string | null
  readonly yearReviewed: string | null
}

/** What the years are read from. */
export interface YearEvidence {
  /** Titles of the report's headings, in order. */
  readonly headings: readonly string[]
  /** ISO date of the session. */
  readonly date: string | null
  readonly title: string
  readonly session: string | null
  /** The lines of the head. */
  readonly head: string
  /** The beginning of the text behind the head, for reports whose head and headings name no year. */
  readonly opening: string
  /** What was taken away before the text: its date is better than none. */
  readonly removed?: string
  /** News name the year that they are of somewhere. */
  readonly isNews?: boolean
  readonly language: Language
}

/**
 * `Review of our work in 2019 and the first months of 2020` of a session in May 2020 reviews 2019; one of July 2021
 * that names only 2021年上半年 says nothing of the year reviewed.
 */
function yearReviewed(years: readonly string[], date: string | null): string | undefined {
  const [held = '', month = ''] = date?.split('-') ?? []
  return date !== null && Number(month) < lateMonth ? years.findLast((year) => year < held) : years.at(-1)
}

/** Year in the first heading of a kind that names one; five-year spans and far goals (到2025年) name other years. */
function headingYear({headings, language, date}: YearEvidence, kind: 'review' | 'plan'): string | null {
  const held = date?.slice(0, 4)
  for (const title of headings) {
    const announced = headingRole(title, language)
    if (announced === null || announced.role === 'notes') continue
    const years = yearsIn(title).filter((year) => held === undefined || Math.abs(Number(year) - Number(held)) <= 1)
    if (announced.mixed && years.length > 1) return (kind === 'review' ? years[0] : years.at(-1)) ?? null
    const isReview = announced.role === 'review'
    if (announced.mixed || isReview !== (kind === 'review')) continue
    // `Targets for 2024 set against the results of 2023`
    const year = isReview ? yearReviewed(years, date) : lastOf(years)
    if (year !== undefined) return year
  }
  return null
}

/** `关于2018年提案工作情况的报告`, `2018年工作回顾`: a title that announces a review of one year. */
function titleReviewed({title, language}: YearEvidence): string | null {
  const announced = headingRole(title, language)
  const [year = null, ...more] = yearsIn(title)
  return announced?.role === 'review' && !announced.mixed && more.length === 0 ? year : null
}

/**
 * Year planned for and year reviewed. Headings say it best (`2023年工作回顾`); else the session's date: reports are
 * held in the first half of the year planned for, some in the last weeks of the year reviewed; else the title.
 */
export function readYears(evidence: YearEvidence): ReportYears {
  const {date, title, opening, language, isNews} = evidence
  if (isNews === true) return newsYears(evidence)
  if (ofSession.test(title) && date !== null) return {year: date.slice(0, 4), yearReviewed: date.slice(0, 4)}
  const reviewed = headingYear(evidence, 'review') ?? titleReviewed(evidence)
  const planned = headingYear(evidence, 'plan')
  if (planned !== null && planned !== reviewed) return {year: planned, yearReviewed: reviewed ?? yearAfter(planned, -1)}
  if (reviewed !== null) return {year: yearAfter(reviewed), yearReviewed: reviewed}
  const held = date ?? (language === 'en' ? englishYear(evidence) : chineseHeld(evidence))
  if (held !== undefined) return yearsAfter(yearPlannedAt(held))
  const first = yearsIn(reviewedYear.exec(opening)?.[0] ?? '')[0]
  if (first !== undefined) return yearsAfter(yearAfter(first))
  return yearsAfter(datelineYear(opening, evidence.removed ?? '') ?? pairedYear(opening) ?? planEnd(evidence))
}

function chineseHeld({title, session, head}: YearEvidence): string | undefined {
  return lastOf(yearsIn(title)) ?? sessionYear(session, 'zh') ?? monthIn(head, 'zh')
}

/** `2010 government work report: review of 2009`: the later year is the report's. */
function lastOf(years: readonly string[]): string | undefined {
  return [...years].sort().at(-1)
}

/** News name the year that they are of somewhere; 刚刚过去的2007年 says it best. */
function newsYears(evidence: YearEvidence): ReportYears {
  const {date, opening, language} = evidence
  if (language === 'en') return yearsAfter(englishYear(evidence) ?? yearsIn(opening)[0])
  const past = pastYear.exec(opening)?.[1]
  if (past !== undefined) return yearsAfter(yearAfter(past))
  return yearsAfter(date?.slice(0, 4) ?? pairedYear(opening) ?? yearsIn(opening)[0])
}

/** Last year of the five-year plan that a report without any year looks back on: 前五年工作回顾, 十二五时期…的五年. */
function planEnd({headings, opening, language}: YearEvidence): string | undefined {
  const isReview = headings.some((title) => fiveYears.test(title) && headingRole(title, language)?.role === 'review')
  const end = isReview ? planYears(opening)?.to : undefined
  return end === undefined ? undefined : yearAfter(end)
}

function yearsAfter(year: string | undefined): ReportYears {
  return year === undefined ? {year: null, yearReviewed: null} : {year, yearReviewed: yearAfter(year, -1)}
}
