import {titleCues} from '@jianbao/lexicon'
import type {Language, Span} from '@jianbao/model'
import type {Heading} from './heading.js'
import {headingRole} from './heading-role.js'
import {trimSpan} from './line.js'
import {type Label, labelAt} from './numbering.js'
import {cleanTitle, firstSentenceEnd, gluedEnd, hasFigure, longestTitle} from './title.js'
import type {Around} from './unnumbered-heading.js'

/** The heading behind a number or dash, or `null` if it is an item of a list. */
export function numberedHeading(
  text: string,
  line: Span,
  language: Language,
  {label, before, after}: {readonly label: Label} & Around
): Heading | null {
  // Bold behind the number: `（一）**以增加农牧民收入为重点**`
  const start = label.end + (text.startsWith('**', label.end) ? 2 : 0)
  const bold = boldEnd(text, line, start, label)
  const glued =
    bold === null ? (gluedEnd(text, start, line.end, language) ?? runOnEnd(text, start, line, label, language)) : null
  const end = bold ?? glued ?? firstSentenceEnd(text, start, line.end, language)
  const isLine = trimSpan(text, end, line.end).start >= line.end
  const raw = text.slice(start, end)
  const title = cleanTitle(raw)
  const limits = longestTitle[language]
  const isSpoken = spoken.test(label.text)
  if (title === '' || title.length > (isLine || isSpoken ? limits.line : limits.runIn)) return null
  if (isSpoken && isLine ? !opensText(title, after) : isLine && isItem(title, raw, label, {language, before, after}))
    return null
  if (!isLine && (statesRather(title, label, language) || enumerates(text.slice(end, line.end), title, label)))
    return null
  const {style} = label
  // `Second, the work arrangement of 2017` on a line of its own names a part, whatever is numbered inside the one before.
  const rank = isSpoken && isLine && headingRole(title, language) !== null ? 0 : label.rank
  const form = isLine ? 'line' : glued === null ? 'sentence' : 'glued'
  return {style, rank, label: label.text, title, span: {start: line.start, end}, titleStart: start, form}
}

/** `First, we will promote high-quality development.` heads the paragraphs below it like a title. */
const spoken = /^[A-Z][a-z]+,$/

/** Whether a numbered sentence that stands alone is followed by its text, and not by the next of a list. */
function opensText(title: string, after: string): boolean {
  return !hasFigure(title) && after !== '' && labelAt(after, 0) === null
}

const ordinalSaid = new RegExp(titleCues.ordinalSaid)

/** Whether a paragraph goes on counting (一是加强学习。二是改进作风。) or says little more than its first sentence. */
function enumerates(rest: string, title: string, {text}: Label): boolean {
  return text.endsWith('是') && (rest.length < title.length || ordinalSaid.test(rest))
}

const runOn = {zh: new RegExp(titleCues.spaced), en: new RegExp(titleCues.runOn)}

/** End of a title that a space alone parts from its paragraph: `（一）经济实力显著增强 全年完成…`; numbers say that it is one. */
function runOnEnd(text: string, start: number, line: Span, {rank, style}: Label, language: Language): number | null {
  if (style === 'dash' || rank > lowestRunOn[language] || line.end - start < titleAndMore[language]) return null
  const title = runOn[language].exec(text.slice(start, start + longestRunOn[language]))?.[0]
  return title === undefined ? null : start + title.length
}

/** In Chinese 1. and （1） number items of lists as often as sections. */
const lowestRunOn = {zh: 3, en: 6}
/** A title and enough of its paragraph. */
const titleAndMore = {zh: 60, en: 90}
const longestRunOn = {zh: 60, en: 260}

/** Where the bold type that stands around the title ends, if it does. */
function boldEnd(text: string, line: Span, start: number, label: Label): number | null {
  if (start === label.end && !text.startsWith('**', line.start)) return null
  const close = text.indexOf('**', start)
  return close >= 0 && close < line.end ? close + 2 : null
}

/** Lines that are items of a list: `1.全区完成造林3万亩。`, `——完成投资5亿元；`, English `-- Prices remained stable.` */
function isItem(
  title: string,
  raw: string,
  {rank, style}: Label,
  {language, ...around}: Around & {readonly language: Language}
): boolean {
  if (/[;；:：,，]\s*$/.test(raw)) return true
  if (style === 'dash' && language === 'en') return /[.]\s*$/.test(raw) || hasFigure(title) || !standsOverText(around)
  // a numbered sentence with its stop is no title: `2. Upgrade six homes and standardize six institutions.`
  if (rank >= 4 && (hasFigure(title) || (/[。．.]\s*$/.test(raw) && !namesText(title, language, around)))) return true
  return rank >= 7 && title.length > 40
}

/** `1.经济总量跨上新台阶。` on a line of its own over its paragraph. */
function namesText(title: string, language: Language, {after}: Around): boolean {
  return language === 'zh' && title.length <= longestStopped && after.length > leastText && labelAt(after, 0) === null
}

/** A numbered title with a stop is short, and its paragraph is not. */
const longestStopped = 24
const leastText = 30

/** Between paragraphs a dash leads a title: `—Creating a robust domestic market` / `We will expand domestic demand …`. */
function standsOverText({before, after}: Around): boolean {
  return after.length > longestTitle.en.plain && labelAt(after, 0) === null && labelAt(before, 0) === null
}

/** First sentences that state figures: `第一，地区生产总值增长8%。…`; the higher numbers name a section all the same. */
function statesRather(title: string, {rank}: Label, language: Language): boolean {
  return (rank >= 6 || language === 'en') && hasFigure(title)
}
