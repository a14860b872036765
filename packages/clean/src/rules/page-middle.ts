import {pairsOf} from './character-pairs.js'
import {hasCueWithin} from './page-cue.js'
import {isOwn, type PageLine} from './page-line.js'
import {isEnglishReport, isHeadLine, isOfReport, isOpening, isParagraph, knownShare} from './report-line.js'

// A phrase or two; what looks like a page's may be longer.
const longest = {strange: 90, looks: 160}
// Of a report's short lines most pairs stand in its other lines or in other reports; of a page's hardly any. What looks
// like a page's may have more of them.
const leastPairs = 6
const known = {strange: 0.3, looks: 0.62}
// Under the heading of a box stand so many titles at most.
const mostTitles = 8
const boxReasons = new Set(['related posts', 'heading of a box', 'call to act'])

/**
 * Lines of a page between the paragraphs of a report: captions, advertisements, calls to pay, boxes of other titles. Only
 * for a text that is known to be a page.
 */
export function pageMiddle(lines: readonly PageLine[]): readonly number[] {
  const first = lines.findIndex(isParagraph)
  const last = lines.findLastIndex(isParagraph)
  if (first < 0) return []
  const middle = lines.slice(first, last)
  const paragraphs = middle.map(isParagraph)
  const own = pairsOf(middle.filter((_, at) => paragraphs[at]).map(({text}) => text))
  const isFree = (at: number) => {
    const line = middle[at]
    return line === undefined || !isOwn(line) || isOpening(line)
  }
  const found = middle.flatMap((line, at) => {
    if (paragraphs[at] || !isOwn(line) || isHeadLine(line)) return []
    const isAlone = isFree(at - 1) && isFree(at + 1)
    return isStrange(line, own, isAlone) ? [first + at] : []
  })
  return [...found, ...boxesIn(middle, paragraphs).map((at) => first + at)]
}

function isStrange(line: PageLine, own: ReadonlySet<number>, isAlone: boolean): boolean {
  const {text} = line
  if (text.length > longest.looks || /[。；]./.test(text) || isEnglishReport(text)) return false
  if (hasCueWithin(text)) return !isOfReport(line) || knownShare(text, own) < known.looks
  if (
    !isAlone ||
    text.length > longest.strange ||
    /[。；]$/.test(text) ||
    isOfReport(line) ||
    pairsOf([text]).size < leastPairs
  )
    return false
  return knownShare(text, own) <= known.strange
}

/** Titles of other texts under the heading of a box, up to the next paragraph or numbered heading. */
function boxesIn(middle: readonly PageLine[], paragraphs: readonly boolean[]): number[] {
  const found: number[] = []
  let left = 0
  for (const [at, line] of middle.entries()) {
    if (line.reason !== undefined) left = boxReasons.has(line.reason) ? mostTitles : left
    else if (paragraphs[at] || isHeadLine(line) || isOfReport(line) || /[。；:：.]$/.test(line.text)) left = 0
    else if (left-- > 0) found.push(at)
  }
  return found
}
