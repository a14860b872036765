import {english} from '@jianbao/lexicon'
import type {HeadingStyle, Language, Span} from '@jianbao/model'
import type {Heading} from './heading.js'
import {headingRole} from './heading-role.js'
import {cleanTitle, firstSentenceEnd, gluedEnd, isSpeech, longestTitle} from './title.js'

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
    gluedTitle(text, line, language) ?? plainLine(text, line, language, context.around) ?? lead(text, line, language)
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
  return runIn('bold', title, line, start, end)
}

function runIn(style: 'bold' | 'lead', title: string, line: Span, titleStart: number, end: number): Heading {
  return {style, rank: 9, label: '', title, span: {start: line.start, end}, titleStart, form: 'sentence'}
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

/** `2019年的主要工作`, `Work in 2021`: whether it reviews or plans is told by its year. */
const ofOneYear = {
  zh: /^[12１２][\d０-９]{3}年(?:度)?的?(?:政府|主要|全[省市区县州旗])*(?:工作|任务|情况)$/,
  en: /^(?:main |government )?work (?:in|of|for) \d{4}$/i
}

/** `2024年` over what was done in it, or is to be: its year says which. */
export function isYearAlone(title: string): boolean {
  return /^[12１２][\d０-９]{3}年$/.test(title)
}

/** A short line without the marks of a sentence: a part by its words, else a subheading if a paragraph follows. */
function plainLine(text: string, line: Span, language: Language, around: Around): Heading | null {
  const length = line.end - line.start
  if (length > longestTitle[language].plain) return null
  const raw = text.slice(line.start, line.end)
  if (/[。；;：:！!？?|]|[，,.]$/.test(raw) || (language === 'en' && !/^[\dA-Z]/.test(raw))) return null
  const title = cleanTitle(raw)
  if (language === 'en' && states.en.test(title)) return null
  const base = {style: 'plain', label: '', title, span: line, titleStart: line.start, form: 'line'} as const
  if (headingRole(title, language) !== null || ofOneYear[language].test(title)) return {...base, rank: 0}
  if (isYearAlone(title)) return {...base, rank: 8}
  return language === 'zh' && length > 3 && !isSpeech(title) && standsBetween(around, length)
    ? {...base, rank: 8}
    : null
}

/**
 * Whether paragraphs stand around a line: one that ended before it and one behind it that is longer than a title (40)
 * and does not go on with the line's sentence (`中华人民共和国宪法` / `，接着，…`). English lines like that are page chrome.
 */
function standsBetween({before, after}: Around, length: number): boolean {
  if (after.length <= 40 || after.length <= 2 * length || /^[，。；、：,;的和与]/.test(after)) return false
  return before === '' || before.length <= longestTitle.zh.plain || /[。！？：:!?”）)]\s*$/.test(before)
}

const unitNames = [...english.units.units.flatMap(({names}) => names), ...Object.keys(english.numerals.scales)]
/**
 * 科技是第一生产力。 says something; a title names it (坚持实事求是。). `Grain output has reached 1.4 trillion jin` tells a
 * figure: summaries have such lines.
 */
const states = {
  zh: /(?<!实事求)是/,
  en: new RegExp(
    `\\d ?(?:${unitNames.map((name) => name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('|')})(?![a-z])`,
    'i'
  )
}

/** `勇攀新能源产业高峰。推动…`: a first sentence that is short, states no figure and has a long paragraph behind it. */
function lead(text: string, line: Span, language: Language): Heading | null {
  const end = firstSentenceEnd(text, line.start, line.end, language)
  const raw = text.slice(line.start, end)
  if (raw.length > longestTitle[language].lead || line.end - end < 2 * raw.length) return null
  if (/\d/.test(raw) || !/[。.．]\W*$/.test(raw)) return null
  const title = cleanTitle(raw)
  return title.length < 4 || isSpeech(title) || states.zh.test(title)
    ? null
    : runIn('lead', title, line, line.start, end)
}
