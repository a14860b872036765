import {isPageTalk} from './page-talk.js'

/** A line of the page that is not blank, and why it is junk if it is. */
export interface PageLine {
  readonly text: string
  readonly reason: string | undefined
}

// What a report's own lines have and those of navigation have not: a sentence, a number of a heading, a measure.
const sentence = /[。；！!？]|[，,、][^，,、]+[，,、]|[a-z][.?]["”’)]?$/
// What a page's visitors do not write either: `（二）`, `3.`, `附件2`, `一网通办：指…`, `全市增长8.5%`.
const ofReport =
  /^[（(]?[一二三四五六七八九十]{1,3}[、）)]|^第[一二三四五六七八九十]+|^\d{1,2}[.．、]\S|^(?:各位|同志们|Fellow|附(?!件[:：]?$)|名词解释|注[:：释])|^[^，。：:]{2,20}[:：]\s*(?:即|指|是指)|^[IVX]+[.、]|\p{Script=Han}.*\d[\d.]*[%％亿万元个项公吨户平]/u
const longestChrome = 80

// Junk that stands inside reports as well, in printed ones or copies of them: it tells of no page around.
const inside = new Set(['page number', 'empty list mark', 'remains of a bracket', 'dividing line', 'table of contents'])

/** A line that may be the report's by its wording. */
export const isProse = (line: PageLine) => isStrong(line) || (isOwn(line) && sentence.test(line.text) && !isTalk(line))

/** A line that is the report's even where visitors of the page have their say. */
export const isStrong = (line: PageLine) =>
  isOwn(line) && (line.text.length > longestChrome || isRow(line) || ofReport.test(line.text)) && !isTalk(line)

/** A row of a table in which anything is named. */
const isRow = ({text}: PageLine) => text.startsWith('|') && /\p{L}/u.test(text)

const isTalk = ({text}: PageLine) => isPageTalk(text)

export const isOfPage = ({reason}: PageLine) => reason !== undefined && !inside.has(reason)

export const isOwn = (line: PageLine | undefined) => line !== undefined && line.reason === undefined
