import type {Change} from '../rule.js'
import {junkReason} from './junk-reason.js'

// One word of a page may be anything.
const leastJunk = 2
// What parts the words of a page: spaces, and nothing behind 【打印】.
const parts = /[ \u00a0\u3000\t]+|(?<=】)(?=\S)/gu
const lastSentence = /[。！？][”）]?(?=[^。！？]*$)/u

/**
 * Where to part a page's words that stand on one line with the report: before its first paragraph (which ends at `head`)
 * and behind its last sentence: `…目标任务上来。 责任编辑：张某 打印 关闭 版权所有：…`.
 */
export function pageInLine(line: string, head: number): Change[] {
  const last = lastSentence.exec(line)
  const foot = last ? last.index + last[0].length : line.length
  return [...partsOf(line, 0, head), ...partsOf(line, Math.max(head, foot), line.length)]
}

function partsOf(line: string, from: number, to: number): Change[] {
  const stretch = line.slice(from, to)
  const words = stretch.split(parts).filter((word) => word !== '')
  if (words.filter((word) => junkReason(word) !== undefined).length < leastJunk) return []
  return Array.from(stretch.matchAll(parts), ({index, 0: gap}) => ({
    start: from + index,
    end: from + index + gap.length,
    after: '\n',
    certainty: 'determined',
    note: 'words of the page are parted from the report'
  }))
}
