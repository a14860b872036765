import {roleCues, titleCues} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {splitSentences} from './split-sentences.js'

/**
 * Longest titles, in UTF-16 units: alone on a line, run in after a number, unnumbered, lead sentence. Chinese ones
 * seldom pass 40 (`一、…，…，…`); English ones, being translated, 200: `(1) Make a new start in the construction of a
 * new energy city and write a new chapter in the development of industrial clusters`.
 */
export const longestTitle = {
  zh: {line: 60, runIn: 45, plain: 30, lead: 24},
  en: {line: 240, runIn: 200, plain: 90, lead: 110}
} as const

/** Text looked at for the end of a title: more than any title, less than a document on one line. */
const window = 420

const gluedTitle = {zh: new RegExp(roleCues.glued.zh), en: new RegExp(roleCues.glued.en)}

const [figure, speech, states] = [titleCues.figure, titleCues.speech, titleCues.states].map(
  (source) => new RegExp(source)
) as [RegExp, RegExp, RegExp]

/** A heading that states a figure is a sentence of the report like any other. */
export function hasFigure(title: string): boolean {
  return figure.test(title)
}

/** Whether a line speaks to the audience or tells of the year or the speaker: no title does. */
export function isSpeech(title: string): boolean {
  return speech.test(title)
}

/** Whether a Chinese line says something instead of naming it: 科技是第一生产力. */
export function isStatement(title: string): boolean {
  return states.test(title)
}

/** A title without Markdown marks, line breaks and the stop at its end. */
export function cleanTitle(raw: string): string {
  return raw
    .replace(/\*\*|__/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[。.．；;：:\s]+$/, '')
    .trim()
}

/** End of a title that its paragraph runs into (`2023年工作回顾 2023年是…`), or `null`. */
export function gluedEnd(text: string, start: number, end: number, language: Language): number | null {
  const found = gluedTitle[language].exec(text.slice(start, Math.min(end, start + 120)))?.[0]
  if (found === undefined || start + found.length >= end) return null
  return /[，,。；;]/.test(found) ? null : start + found.length
}

/** End of the first sentence from `start`, or of the text looked at. */
export function firstSentenceEnd(text: string, start: number, end: number, language: Language): number {
  return splitSentences(text, language, start, Math.min(end, start + window))[0]?.end ?? end
}
