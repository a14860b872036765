import {type Change, nothing, type Rule} from '../rule.js'
import {lines} from './lines.js'

// What a paragraph of a report, or a line of its head, can end with.
const sentenceEnd = /[。！？!?；;：:.”’」）)】》…|]$/
// A line that begins so is no continuation: numbered headings, list marks, dashes of subtitles, table rows, indents.
const freshStart =
  /^(?:[\u3000\t ]{2}|\u3000|[（(]?[一二三四五六七八九十]{1,3}[、.．）)]|第[一二三四五六七八九十]+|[-—–*•·#|>]|\d{1,2}[、.．)）](?!\d)|各位)/
// Shorter than this without a full stop is a heading or a name, not a line that was broken (seeds' longest heading: 24).
const longestHeading = 25

/**
 * Sentences that a copy from PDF, or links of a page, have broken over lines: `下降12.` + `5%`. Lines are joined only
 * where the second cannot begin a paragraph.
 */
export const brokenLine: Rule = {
  id: 'broken-line',
  about: 'Lines that were broken inside a sentence or a number are joined.',
  find(text) {
    if (!/[^\n。！？!?；;：:.”’」）)】》…|][^\S\n]*\n[^\S\n]*\S|\n[^\S\n]*[，。、；！？%％]/.test(text)) return nothing
    const changes: Change[] = []
    let before = ''
    let end = 0
    let isApart = false
    for (const line of lines(text)) {
      const value = text.slice(line.start, line.end)
      if (value.trim() === '') {
        isApart = true
        continue
      }
      if (isContinuation(before, value, isApart)) {
        const start = end - (before.length - before.trimEnd().length)
        const next = line.start + (value.length - value.trimStart().length)
        changes.push({
          start,
          end: next,
          after: gapBetween(before.trimEnd(), value.trimStart()),
          certainty: 'determined'
        })
        before += value
      } else before = value
      end = line.end
      isApart = false
    }
    return {changes}
  }
}

function isContinuation(before: string, line: string, isApart: boolean): boolean {
  const head = before.trimEnd()
  const next = line.trimStart()
  if (head === '') return false
  if (/^[，。、；！？%％]/.test(next)) return true
  if (isApart || freshStart.test(line) || head.startsWith('|')) return false
  // A number or its unit goes on: `达到12.` + `5亿元`, `总值1302` + `亿元`.
  if (/\d[.．]$/.test(head) && /^\d/.test(next) && head.length > longestHeading) return true
  // Titles (——2024年…会议上) have no punctuation inside; broken sentences of that length have.
  if (sentenceEnd.test(head) || head.trim().length < longestHeading || !/[，,。；、]/.test(head)) return false
  if (/^[\s\u3000]*[-—–(（]/.test(head)) return false
  if (/[，、,]$/.test(head)) return /^[\p{Script=Han}\d“《]/u.test(next)
  if (/\p{Script=Han}|\d/u.test(head.at(-1) ?? '')) return /^[\p{Script=Han}\d“《A-Z]/u.test(next)
  return /[a-z,]$/.test(head) && /^[a-z]/.test(next)
}

function gapBetween(head: string, next: string): string {
  return /[\w,]$/.test(head) && /^[A-Za-z]/.test(next) ? ' ' : ''
}
