import {titleCues} from '@jianbao/lexicon'
import type {Language, Span} from '@jianbao/model'
import {type Heading, runInHeading} from './heading.js'
import {cleanTitle, firstSentenceEnd, hasFigure, isSpeech, isStatement, longestTitle} from './title.js'

/** Shorter sentences name nothing. */
const shortest = 4

/**
 * `勇攀新能源产业高峰。推动…`: a first sentence that is short, states no figure and has a long paragraph behind it. Whether it is a
 * heading its neighbours tell: see `lead-runs.ts`.
 */
export function leadSentence(text: string, line: Span, language: Language): Heading | null {
  const raw = firstSentence(text, line, language)
  if (raw.length > longestTitle[language].lead || line.end - line.start < 3 * raw.length || /\d/.test(raw)) return null
  if (language === 'en' && (demandsInEnglish.test(raw) || demands.en.test(raw))) return null
  return leadOf(raw, line)
}

/** Longer leads, and leads that name numbers (`实施“883行动计划”，夯实城市工作基础。`), count beside short ones only. */
const longestBeside = {zh: 32, en: longestTitle.en.lead}

const demands = {zh: new RegExp(titleCues.demands), en: new RegExp(titleCues.speaksInEnglish, 'i')}
const demandsInEnglish = new RegExp(titleCues.demandsInEnglish, 'i')

/** The first sentence of a paragraph, if it is a heading beside paragraphs that begin with short ones. */
export function leadBeside(text: string, line: Span, language: Language): Heading | null {
  const raw = firstSentence(text, line, language)
  if (raw.length > longestBeside[language] || line.end - line.start < 2 * raw.length) return null
  return hasFigure(raw) || demands[language].test(raw) ? null : leadOf(raw, line)
}

/** The first sentence of a Chinese paragraph, if it is a heading beside paragraphs that begin with the same word. */
export function leadAlike(text: string, line: Span): Heading | null {
  const raw = firstSentence(text, line, 'zh')
  if (raw.length > longestBeside.zh || line.end - line.start < 2 * raw.length || hasFigure(raw)) return null
  return stopped.test(raw) ? leadAt(raw, line) : null
}

function firstSentence(text: string, line: Span, language: Language): string {
  return text.slice(line.start, firstSentenceEnd(text, line.start, line.end, language))
}

function leadOf(raw: string, line: Span): Heading | null {
  const title = cleanTitle(raw)
  if (!stopped.test(raw) || title.length < shortest || isSpeech(title) || isStatement(title)) return null
  return leadAt(raw, line)
}

const stopped = /[。.．]\W*$/

function leadAt(raw: string, line: Span): Heading {
  return runInHeading('lead', cleanTitle(raw), {start: line.start, end: line.start + raw.length}, line.start)
}

/** `生态底色更加亮丽。` on a line of its own: a heading where others stand like it. */
export function stoppedTitle(text: string, line: Span, language: Language): Heading | null {
  const raw = text.slice(line.start, line.end)
  if (raw.length > longestTitle[language].lead || /\d/.test(raw)) return null
  const heading = leadOf(raw, line)
  return heading === null || firstSentence(text, line, language) !== raw
    ? null
    : {...heading, style: 'plain', rank: 8, form: 'line'}
}

/** A longer sentence on a line of its own, a heading where others begin with the same words. */
export function stoppedAlike(text: string, line: Span): Heading | null {
  const raw = text.slice(line.start, line.end)
  if (raw.length > longestAlone || /\d/.test(raw) || !stopped.test(raw)) return null
  if (firstSentence(text, line, 'zh') !== raw) return null
  return {...leadAt(raw, line), style: 'plain', rank: 8, form: 'line'}
}

/** `五年来，我们坚定不移全面深化改革开放，在推进自由贸易港建设中塑造制度型开放新优势。` has 39 characters. */
const longestAlone = 48
