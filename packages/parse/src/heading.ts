import type {HeadingStyle, Language, Span} from '@jianbao/model'
import {headingRole} from './heading-role.js'
import {trimSpan} from './line.js'
import {type Label, labelAt} from './numbering.js'
import {splitSentences} from './split-sentences.js'

/** A heading found at the start of a line. */
export interface Heading {
  readonly style: HeadingStyle
  /** Smaller is higher: see {@link labelAt}; 0 unnumbered part, 8 plain or bold, 9 lead sentence. */
  readonly rank: number
  readonly label: string
  readonly title: string
  /** Label and title with their marks. */
  readonly span: Span
  /** Where the title begins, after label and marks. */
  readonly titleStart: number
  /** The heading is the first sentence of a paragraph, which goes on after it. */
  readonly runIn: boolean
}

/**
 * Longest titles, in UTF-16 units. Chinese ones seldom pass 40 (`一、…，…，…`); English ones, being translated, 200:
 * `(1) Make a new start in the construction of a new energy city and write a new chapter in …`.
 */
const longest = {
  zh: {line: 60, runIn: 45, plain: 30, lead: 24},
  en: {line: 240, runIn: 200, plain: 90, lead: 110}
} as const

/** Digits with a unit: a heading that states a figure is a sentence of the report like any other. */
const statesFigure = /[\d０-９$]\s*(?:[%％‰亿万元个项家户人倍件条座公吨亩]|per\s?cent|billion|million|yuan)/

export function hasFigure(title: string): boolean {
  return statesFigure.test(title)
}

const marksBefore = /^(?:#{1,6}\s+|[-*+]\s+)?(\*\*|__)?\s*/
const marksAfter = /[\s*_]+$/

/** Reads the heading that a line begins with, or `null`. `next` is the length of the line that follows. */
export function headingAt(text: string, line: Span, language: Language, next: number): Heading | null {
  const raw = text.slice(line.start, Math.min(line.end, line.start + 400))
  const before = marksBefore.exec(raw)?.[0] ?? ''
  const label = labelAt(text, line.start + before.length)
  if (label !== null && label.end < line.end) return numbered(text, line, language, label)
  return unnumbered(text, line, language, before, next)
}

function numbered(text: string, line: Span, language: Language, label: Label): Heading | null {
  // Bold inside the label's line: `（一）**以增加农牧民收入为重点**`
  const bold = text.startsWith('**', label.end) ? 2 : 0
  const start = label.end + bold
  const close = bold > 0 || text.startsWith('**', line.start) ? text.indexOf('**', start) : -1
  const limits = longest[language]
  const end = close >= 0 && close < line.end ? close + 2 : firstSentenceEnd(text, start, line.end, language)
  const whole = trimSpan(text, end, line.end).start >= line.end
  const title = cleanTitle(text.slice(start, end))
  if (title === '' || title.length > (whole ? limits.line : limits.runIn)) return null
  if (whole && isProse(title, text.slice(start, end), label, language)) return null
  if (!whole && (label.rank >= 6 || language === 'en') && hasFigure(title)) return null
  return {...pick(label), title, span: {start: line.start, end}, titleStart: start, runIn: !whole}
}

/** `1.全区完成造林3万亩。` is an item of a list, `——完成投资5亿元；` a statement: not headings. */
function isProse(title: string, raw: string, label: Label, language: Language): boolean {
  if (/[;；:：,，]\s*$/.test(raw)) return true
  if (label.rank >= 4 && hasFigure(title)) return true
  return label.rank >= 7 && (language === 'en' || /[。.]\s*$/.test(raw) === false) && title.length > 40
}

function pick({text, style, rank}: Label): Pick<Heading, 'style' | 'rank' | 'label'> {
  return {style, rank, label: text}
}

function firstSentenceEnd(text: string, start: number, end: number, language: Language): number {
  // Looking further than a title can be long is waste on one-line documents.
  const [first] = splitSentences(text, language, start, Math.min(end, start + 420))
  return first?.end ?? end
}

function cleanTitle(raw: string): string {
  return raw
    .replace(/\*\*/g, '')
    .replace(/[。.；;：:\s]+$/, '')
    .trim()
}

function unnumbered(text: string, line: Span, language: Language, marks: string, next: number): Heading | null {
  const start = line.start + marks.length
  const raw = text.slice(start, Math.min(line.end, start + 420))
  const isMarkdown = marks.startsWith('#')
  const isBold = /[*_]{2}/.test(marks)
  const close = isBold ? raw.search(/\*\*|__/) : -1
  if (close > 0 && start + close + 2 < line.end) return boldRunIn(text, line, language, start, start + close + 2)
  if (line.end - start > longest[language].line) return isMarkdown ? null : leadSentence(text, line, language)
  const title = cleanTitle(raw.replace(marksAfter, ''))
  const base = {label: '', title, span: line, titleStart: start, runIn: false}
  if (title === '') return null
  if (isMarkdown) return {...base, style: 'markdown', rank: partRank(title, language, 8)}
  if (isBold) return {...base, style: 'bold', rank: partRank(title, language, 8)}
  if (!isPlainTitle(raw, language)) return leadSentence(text, line, language)
  if (headingRole(title, language) !== null) return {...base, style: 'plain', rank: 0}
  const isSubheading = language === 'zh' && next > 40 && next > 2 * raw.length && raw.length > 3
  return isSubheading ? {...base, style: 'plain', rank: 8} : null
}

function partRank(title: string, language: Language, otherwise: number): number {
  return title.length <= longest[language].plain && headingRole(title, language) !== null ? 0 : otherwise
}

/** A line without any mark of a sentence, short enough for a title. */
function isPlainTitle(raw: string, language: Language): boolean {
  if (raw.length > longest[language].plain || /[。；;：:！!？?|]/.test(raw)) return false
  return language === 'zh' ? !/[，,]$/.test(raw) : !/[.,]$/.test(raw) && /^[\dA-Z]/.test(raw)
}

function boldRunIn(text: string, line: Span, language: Language, start: number, end: number): Heading | null {
  const title = cleanTitle(text.slice(start, end))
  if (title === '' || title.length > longest[language].runIn) return null
  return {style: 'bold', rank: 9, label: '', title, span: {start: line.start, end}, titleStart: start, runIn: true}
}

/** `勇攀新能源产业高峰。推动…`: a first sentence that is short, states no figure and has a long paragraph behind it. */
function leadSentence(text: string, line: Span, language: Language): Heading | null {
  const end = firstSentenceEnd(text, line.start, line.end, language)
  const raw = text.slice(line.start, end)
  const limit = longest[language].lead
  if (raw.length > limit || line.end - end < 2 * raw.length || /\d/.test(raw) || !/[。.]\W*$/.test(raw)) return null
  const title = cleanTitle(raw)
  if (title.length < 4 || opensSpeech.test(title)) return null
  return {style: 'lead', rank: 9, label: '', title, span: {start: line.start, end}, titleStart: line.start, runIn: true}
}

/** Openings that speak to the audience or tell of the speaker: `各位代表`, `We have …`. */
const opensSpeech = /^(?:各位|同志们|我|Dear|Fellow|We |This |It |I |In the past)/
