import {linePatterns, sentenceEnd} from './line-patterns.js'

// A line of a sentence that has not ended yet; what is shorter may be a heading.
const leastSentence = 20

/** Whether a page number between two lines stands within a sentence: `…全市重点项` + `- 12 -` + `目建设，…`. */
export function isInterrupted(before: string, after: string): boolean {
  const {freshStart} = linePatterns()
  if (sentenceEnd.test(before) || freshStart.test(after) || !/^[\p{Script=Han}\d“《]/u.test(after)) return false
  if (/\d$/.test(before) && /^\d/.test(after)) return false
  if (before.includes('。')) return true
  return before.length >= leastSentence && /[，、；]/.test(before) && !freshStart.test(before)
}

/** Whether a line is the number with which an English sentence of a column ends: `…, an increase of` + `32.` */
export const endsSentence = (before: string, line: string): boolean =>
  line.length <= longestNumber && /^\d[\d,.]*\.$/.test(line) && / [a-z]+$/.test(before)

const longestNumber = 12
