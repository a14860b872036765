import {linesFile} from '@jianbao/lexicon/clean'

// What ends a paragraph or a line of its own.
const ended = /[。！？!?；;：:.”’」）)】》…|]$/
// A line of a sentence that has not ended yet; what is shorter may be a heading.
const leastSentence = 20

let freshStart: RegExp | undefined

/** Whether a page number between two lines stands within a sentence: `…全市重点项` + `- 12 -` + `目建设，…`. */
export function isInterrupted(before: string, after: string): boolean {
  freshStart ??= new RegExp(`^(?:${linesFile.freshStart})`, 'u')
  if (ended.test(before) || freshStart.test(after) || !/^[\p{Script=Han}\d“《]/u.test(after)) return false
  if (/\d$/.test(before) && /^\d/.test(after)) return false
  if (before.includes('。')) return true
  return before.length >= leastSentence && /[，、；]/.test(before) && !freshStart.test(before)
}
