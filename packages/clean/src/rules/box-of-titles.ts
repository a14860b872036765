import {beginsAsOwn} from './own-line.js'
import {isOwn, type PageLine} from './page-line.js'
import {isPageTalk} from './page-talk.js'

const boxReasons = new Set(['related posts', 'heading of a box', 'call to act'])
// The heading of a box, or the box in one line.
const longestHeading = 40
const longestTitle = 80
const sentenceEnd = /[。；]["”’」』）)]*$|[a-z]{2}\.["”’)]*$/u
// `——创新驱动更加有力`, `| 指标 | 2023年 |`
const dashOrRow = /^[—–|]/

/**
 * Titles of other documents in a box below the report: behind `猜你喜欢` no paragraph follows, and what follows is numbered
 * or ends in a mark as titles of other pages do: `3、述职报告怎么写？`.
 */
export function titlesInBox(lines: readonly PageLine[]): readonly number[] {
  const last = lines.findLastIndex(isOfReport)
  const box = lines.findIndex((line, at) => at > last && isBox(line))
  if (last < 0 || box < 0) return []
  return lines.flatMap((line, at) => (at > box && isOwn(line) ? [at] : []))
}

/** The heading of a box: `相关文章：`. */
export const isBox = ({text, reason}: PageLine) =>
  reason !== undefined && boxReasons.has(reason) && text.length <= longestHeading

function isOfReport(line: PageLine): boolean {
  if (!isOwn(line)) return false
  if (line.text.length > longestTitle || beginsAsOwn(line.text) || dashOrRow.test(line.text)) return true
  return sentenceEnd.test(line.text) && !isPageTalk(line.text)
}
