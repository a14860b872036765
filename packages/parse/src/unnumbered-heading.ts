import {anyOf, english, titleCues} from '@jianbao/lexicon'
import type {HeadingStyle, Language, Span} from '@jianbao/model'
import {type Heading, runInHeading} from './heading.js'
import {headingRole} from './heading-role.js'
import {leadSentence} from './lead-sentence.js'
import {cleanTitle, gluedEnd, isSpeech, longestTitle} from './title.js'
import {namesOneYear} from './year-heading.js'

/** What is known of a line besides its text: Markdown marks before it, the lines around it. */
export interface LineContext {
  readonly marks: string
  readonly around: Around
}

/** The line before and the line after; empty at the ends of a text. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** A heading without a number: Markdown, bold, plain, glued to its paragraph, or a lead sentence. */
export function unnumberedHeading(text: string, line: Span, language: Language, context: LineContext): Heading | null {
  const {marks} = context
  const start = line.start + marks.length
  const isBold = /\*\*|__/.test(marks)
  const close = isBold ? text.indexOf(marks.includes('__') ? '__' : '**', start) : -1
  if (close > start && close + 2 < line.end) return boldLead(text, line, language, start, close + 2)
  const isLong = line.end - start > longestTitle[language].line
  if (marks.startsWith('#') || (isBold && close > 0)) return isLong ? null : markedLine(text, line, language, marks)
  return (
    announcingSentence(text, line, language) ??
    gluedTitle(text, line, language) ??
    plainLine(text, line, language, context.around) ??
    leadSentence(text, line, language)
  )
}

/** A line in Markdown's heading or bold type. */
function markedLine(text: string, line: Span, language: Language, marks: string): Heading | null {
  const titleStart = line.start + marks.length
  const title = cleanTitle(text.slice(titleStart, line.end))
  if (title === '' || isSpeech(title)) return null
  const announces = title.length <= longestTitle[language].plain && headingRole(title, language) !== null
  const style: HeadingStyle = marks.startsWith('#') ? 'markdown' : 'bold'
  return {style, rank: announces ? 0 : 8, label: '', title, span: line, titleStart, form: 'line'}
}

function boldLead(text: string, line: Span, language: Language, start: number, end: number): Heading | null {
  const title = cleanTitle(text.slice(start, end))
  if (title === '' || title.length > longestTitle[language].runIn || isSpeech(title)) return null
  return runInHeading('bold', title, {start: line.start, end}, start)
}

/** `2023年工作回顾 2023年是…`: only titles that name a year or a glossary, others are too like sentences. */
function gluedTitle(text: string, line: Span, language: Language): Heading | null {
  const end = gluedEnd(text, line.start, line.end, language)
  if (end === null) return null
  const title = cleanTitle(text.slice(line.start, end))
  if (!/\d{4}/.test(title) && headingRole(title, language)?.role !== 'notes') return null
  const span = {start: line.start, end}
  return {style: 'plain', rank: 0, label: '', title, span, titleStart: line.start, form: 'glued'}
}

const announces = new RegExp(titleCues.announces, 'i')

/** `I will begin with a review of our work over the past five years.` on a line of its own stands for the part's title. */
function announcingSentence(text: string, line: Span, language: Language): Heading | null {
  if (language !== 'en' || line.end - line.start > longestTitle.en.line) return null
  const raw = text.slice(line.start, line.end)
  const title = cleanTitle(raw)
  if (!announces.test(raw) || headingRole(title, language) === null) return null
  return {style: 'plain', rank: 0, label: '', title, span: line, titleStart: line.start, form: 'line'}
}

const yearAlone = new RegExp(titleCues.yearAlone)

/** `2024年` over what was done in it, or is to be: its year says which. */
export function isYearAlone(title: string): boolean {
  return yearAlone.test(title)
}

/** A short line without the marks of a sentence: a part by its words, else a subheading if a paragraph follows. */
function plainLine(text: string, line: Span, language: Language, around: Around): Heading | null {
  const length = line.end - line.start
  if (length > longestTitle[language].plain) return null
  const raw = text.slice(line.start, line.end)
  if (/[。；;：:！!？?|]|[，,.]$/.test(raw) || (language === 'en' && !/^[\dA-Z]/.test(raw))) return null
  const title = cleanTitle(raw)
  if (language === 'en' && tellsFigure.test(title)) return null
  const base = {style: 'plain', label: '', title, span: line, titleStart: line.start, form: 'line'} as const
  if (headingRole(title, language) !== null || namesOneYear(title, language)) return {...base, rank: 0}
  if (isYearAlone(title)) return {...base, rank: 8}
  return length > 3 && !isSpeech(title) && standsBetween(around, length, language) ? {...base, rank: 8} : null
}

/**
 * Whether paragraphs stand around a line: one that ended before it, or a title, and one behind it that is longer than a
 * title and does not go on with the line's sentence (`中华人民共和国宪法` / `，接着，…`).
 */
function standsBetween({before, after}: Around, length: number, language: Language): boolean {
  const {plain} = longestTitle[language]
  if (after.length <= leastParagraph[language] || after.length <= 2 * length) return false
  if (language === 'zh' ? /^[，。；、：,;的和与]/.test(after) : !/^[“"(\dA-Z]/.test(after)) return false
  return before === '' || before.length <= plain || /[。！？：.:!?”")）]\s*$/.test(before)
}

/** A paragraph is longer than this; English pages have chrome of a few words between lines of chrome. */
const leastParagraph = {zh: 40, en: 120} as const

const unitNames = [...english.units.units.flatMap(({names}) => names), ...Object.keys(english.numerals.scales)]
/** `Grain output has reached 1.4 trillion jin` tells a figure: summaries have such lines. */
const tellsFigure = new RegExp(`\\d ?(?:${anyOf(unitNames)})(?![a-z])`, 'i')
