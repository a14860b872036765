import {titleCues} from '@jianbao/lexicon'
import type {HeadingStyle, Language, Span} from '@jianbao/model'
import {numberedHeading} from './numbered-heading.js'
import {labelAt} from './numbering.js'
import {type Around, unnumberedHeading} from './unnumbered-heading.js'

/** A heading found at the start of a line. */
export interface Heading {
  readonly style: HeadingStyle
  /** Smaller is higher: see {@link labelAt}; 0 unnumbered part, 8 plain or bold, 9 run-in bold or lead sentence. */
  readonly rank: number
  readonly label: string
  readonly title: string
  /** Label and title with their marks. */
  readonly span: Span
  /** Where the title begins, after label and marks. */
  readonly titleStart: number
  /**
   * `line`: alone on its line. `sentence`: the first sentence of a paragraph (`（一）经济增长加快。2011年，…`).
   * `glued`: run together with its paragraph without being a sentence (`一、2023年工作回顾 2023年是…`).
   */
  readonly form: 'line' | 'sentence' | 'glued'
}

/** A heading that is the first sentence of its paragraph: `**转型发展迈出坚实步伐。**`, `勇攀新能源产业高峰。`. */
export function runInHeading(style: 'bold' | 'lead', title: string, span: Span, titleStart: number): Heading {
  return {style, rank: 9, label: '', title, span, titleStart, form: 'sentence'}
}

/** Markdown before a title: `## `, `- `, `**`. */
const marksBefore = /^(?:#{1,6}\s+|[-*+]\s+)?(?:\*\*|__)?\s*/

const numeral = new RegExp(titleCues.numeralAlone)
/** A part begins below it. */
const leastPart = 40

/** `II` on a line of its own over its part; behind a numeral alone stands no title. */
function numeralAlone(text: string, line: Span, {after}: Around): Heading | null {
  const label = line.end - line.start < longestNumeral ? text.slice(line.start, line.end).trim() : ''
  if (!numeral.test(label) || after.length < leastPart) return null
  return {style: 'numbered', rank: partRank, label, title: label, span: line, titleStart: line.start, form: 'line'}
}

/** Characters of `VIII.`, `十二、` and less. */
const longestNumeral = 8
/** That of 一、 and I. */
const partRank = 2

/** Reads the heading that a line begins with, or `null`. */
export function headingAt(text: string, line: Span, language: Language, around: Around): Heading | null {
  const marks = marksBefore.exec(text.slice(line.start, Math.min(line.end, line.start + 20)))?.[0] ?? ''
  const alone = numeralAlone(text, line, around)
  if (alone !== null) return alone
  const label = labelAt(text, line.start + marks.length)
  if (label !== null && label.end < line.end) return numberedHeading(text, line, language, {label, ...around})
  return unnumberedHeading(text, line, language, {marks, around})
}
