import {isIndicator} from './junk-reason.js'
import {looksAsOwn} from './own-line.js'
import {isPageTalk} from './page-talk.js'

/** A line of the page that is not blank, and why it is junk if it is. */
export interface PageLine {
  readonly text: string
  readonly reason: string | undefined
}

// What a report's own lines have and those of navigation have not: a sentence, a number of a heading, a measure.
const sentence = /[。；！!？]|[，,、][^，,、]+[，,、]|[a-z][.?]["”’)]?$/
// `1.清河县政府工作报告02-01`: other texts, each with its day.
const dated = /(?:0[1-9]|1[0-2])-[0-3]\d[\])）]?$/
// `Tuesday, January 30, 2024`: its commas part no clauses.
const englishDate = /^(?:[A-Z][a-z]+day, )?[A-Z][a-z]+ \d{1,2}, \d{4}$/
const longestChrome = 80
const longestCount = 16

// Junk that stands inside reports as well, in printed ones or copies of them: it tells of no page around.
const inside = new Set(['page number', 'empty list mark', 'remains of a bracket', 'dividing line', 'table of contents'])

/** A line that may be the report's by its wording. */
export const isProse = (line: PageLine) =>
  isStrong(line) || (isOwn(line) && sentence.test(line.text) && !englishDate.test(line.text) && !isTalk(line))

/** A line that is the report's even where visitors of the page have their say. */
export const isStrong = (line: PageLine) =>
  isOwn(line) &&
  (line.text.length > longestChrome ||
    isRow(line) ||
    isIndicator(line.text) ||
    (looksAsOwn(line.text) && !dated.test(line.text))) &&
  !isTalk(line)

/** `新客立减13元`, `356万总阅读`: short, and neither a sentence nor numbered; above a title it is no figure of a report. */
export const isCount = ({text}: PageLine) =>
  text.length <= longestCount && !/^[\d（(一二三四五六七八九十第附注]|[，。；！]/.test(text)

/** A row of a table in which anything is named. */
const isRow = ({text}: PageLine) => text.startsWith('|') && /\p{L}/u.test(text)

const isTalk = ({text}: PageLine) => isPageTalk(text)

export const isOfPage = ({reason}: PageLine) => reason !== undefined && !inside.has(reason)

export const isOwn = (line: PageLine | undefined) => line !== undefined && line.reason === undefined
