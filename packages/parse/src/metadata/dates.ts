import {metadataCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {plainDigits, smallNumber, yearAfter} from '../year.js'

const months = metadataCues.months.map((month) => month.toLowerCase())
const monthNames = [...metadataCues.months, metadataCues.shortMonths].join('|')

const chineseDate =
  /([\d０-９〇○零一二三四五六七八九]{2,4})\s*年\s*([\d０-９一二三四五六七八九十]{1,3})\s*月\s*([\d０-９一二三四五六七八九十]{1,3})\s*日/g
/** `（2006.2.16）` below a title; elsewhere such numbers are of the page. */
const shortDate = /[(（]\s*(\d{4})[-.．/](\d{1,2})[-.．/](\d{1,2})\s*[)）]/g
const monthFirst = new RegExp(`\\b(${monthNames})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s*(\\d{4})`, 'gi')
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthNames}),?\\s+(\\d{4})`, 'gi')

/** Reports given from September on plan the next year: counties with a new congress met then, and reported on the year. */
export const lateMonth = 9

/** The year that a session plans, by its day, month or year: 2016-11-20 plans 2017. */
export function yearPlannedAt(held: string): string {
  const year = held.slice(0, 4)
  return Number(held.slice(5, 7) || 1) >= lateMonth ? yearAfter(year) : year
}

function isoDate(year: string, month: number, day: number): string | null {
  const full = year.length === 2 ? `20${year}` : year
  if (!/^\d{4}$/.test(full) || month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** All full dates of a text in the form of its language, as ISO dates: `2024年1月16日`, `January 16, 2024`. */
export function datesIn(text: string, language: Language): string[] {
  const found =
    language === 'zh'
      ? [...text.matchAll(chineseDate), ...text.matchAll(shortDate)].map(([, y = '', m = '', d = '']) =>
          isoDate(plainDigits(y), smallNumber(m), smallNumber(d))
        )
      : [
          ...[...text.matchAll(monthFirst)].map(([, m = '', d = '', y = '']) => isoDate(y, monthNumber(m), Number(d))),
          ...[...text.matchAll(dayFirst)].map(([, d = '', m = '', y = '']) => isoDate(y, monthNumber(m), Number(d)))
        ]
  return found.filter((date) => date !== null)
}

const chineseMonth = /([\d０-９〇○零一二三四五六七八九]{4})\s*年\s*([\d０-９一二三四五六七八九十]{1,3})\s*月/

/** Year and month of a date that leaves out the day, as `2016-11`: `——2016年11月在…会议上`. */
export function monthIn(text: string, language: Language): string | undefined {
  const [, year = '', month = ''] = (language === 'zh' ? chineseMonth.exec(text) : null) ?? []
  return isoDate(plainDigits(year), smallNumber(month), 1)?.slice(0, 7)
}

function monthNumber(name: string): number {
  const short = name.toLowerCase().slice(0, 3)
  return months.findIndex((month) => month.startsWith(short)) + 1
}

/** The day that a page names as its own: `发布时间：2026-01-29`. Such a day tells the year of news, not of a report. */
export function publishedOn(text: string): string | null {
  const [, year = '', month = '', day = ''] = /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? []
  return isoDate(year, Number(month), Number(day))
}

/** Month and day of a date that leaves out the year: `On the afternoon of January 15`, `1月15日`. */
export function dayWithoutYear(text: string, language: Language): {month: number; day: number} | null {
  const match =
    language === 'zh'
      ? /(\d{1,2})月(\d{1,2})日/.exec(text)
      : new RegExp(`\\b(${monthNames})\\s+(\\d{1,2})\\b(?!,?\\s*\\d{4})`).exec(text)
  if (match === null) return null
  const [, month = '', day = ''] = match
  return {month: language === 'zh' ? Number(month) : monthNumber(month), day: Number(day)}
}

/** A year with month and day as an ISO date. */
export function dateOf(year: string, {month, day}: {month: number; day: number}): string | null {
  return isoDate(year, month, day)
}
