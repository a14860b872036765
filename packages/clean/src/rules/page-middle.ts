import {pairsOf} from './character-pairs.js'
import {hasCueWithin, namesBox} from './page-cue.js'
import {isOwn, type PageLine} from './page-line.js'
import {
  hasReportWord,
  isEnglishReport,
  isHeadLine,
  isOfReport,
  isOpening,
  isParagraph,
  knownShare
} from './report-line.js'

// A phrase or two; what looks like a page's may be longer.
const longest = {strange: 90, looks: 160}
// Of a report's short lines most pairs stand in its other lines or in other reports; of a page's hardly any. What looks
// like a page's may have more of them.
const leastPairs = 6
const known = {strange: 0.3, looks: 0.62}
// A text that is too short to show the words of its subject.
const leastText = 600
// Two phrases without a mark between them: `余下38%的文字更好看 用客户端接着读`
const gap = /\p{Script=Han}[ \u3000]+\p{Script=Han}/u
// Under the heading of a box stand so many titles at most.
const mostTitles = 8
const boxReasons = new Set(['related posts', 'heading of a box'])

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
  const isLong = middle.reduce((sum, {text}) => sum + text.length, 0) >= leastText
  const looks = middle.map((line, at) => !paragraphs[at] && isOwn(line) && looksOfPage(line, own))
  // A heading of an advertisement above it makes up for a text that is too short to tell.
  const isBad = (at: number) => looks[at] || middle[at]?.reason !== undefined
  const isFree = (at: number) => {
    const line = middle[at]
    return line === undefined || looks[at] || !isOwn(line) || isOpening(line)
  }
  const found = middle.flatMap((line, at) => {
    if (isHeadLine(line)) return []
    const isAlone = !looks[at] && isOwn(line) && isFree(at - 1) && isFree(at + 1)
    const isBeside = isBad(at - 1) || isBad(at + 1)
    if (isAlone && !isBeside && !(isLong && gap.test(line.text))) return []
    return looks[at] || (isAlone && isStrange(line, own)) ? [first + at] : []
  })
  return [...found, ...boxesIn(middle, paragraphs).map((at) => first + at)]
}

const isSentence = (text: string) => /[。；]./.test(text) || isEnglishReport(text)

function looksOfPage(line: PageLine, own: ReadonlySet<number>): boolean {
  const {text} = line
  if (text.length > longest.looks || isSentence(text) || !hasCueWithin(text)) return false
  return !isOfReport(line) || knownShare(text, own) < known.looks
}

/** Whether a line that stands alone between paragraphs has no words of theirs. */
function isStrange(line: PageLine, own: ReadonlySet<number>): boolean {
  const {text} = line
  if (text.length > longest.strange || isSentence(text) || /[。；]$/.test(text) || isOpening(line)) return false
  if (isOfReport(line)) return false
  return pairsOf([text]).size >= leastPairs && knownShare(text, own) <= known.strange
}

/** `点击查看更多精彩内容：`, but not `Continue Reading Below`. */
const isBoxHeading = ({text, reason = ''}: PageLine) =>
  boxReasons.has(reason) || (reason === 'call to act' && namesBox(text))

/** Titles of other texts under the heading of a box, up to the next paragraph or numbered heading. */
function boxesIn(middle: readonly PageLine[], paragraphs: readonly boolean[]): number[] {
  const found: number[] = []
  let left = 0
  for (const [at, line] of middle.entries()) {
    if (line.reason !== undefined) left = isBoxHeading(line) ? mostTitles : left
    else if (paragraphs[at] || isHeadLine(line) || isOfReport(line) || /[。；:：.]$/.test(line.text)) left = 0
    else if (
      left > 0 ||
      (shouted.test(line.text) && middle.slice(at + 1, at + 1 + leastTitles).every(isForeignTitle))
    ) {
      found.push(at)
      left = left > 0 ? left - 1 : mostTitles
    }
  }
  return found
}

// `MORE ON THIS` above two lines at least without any word of reports
const shouted = /^(?:[A-Z][A-Z’']+ ){1,4}[A-Z’']+$/
const leastTitles = 2

const isForeignTitle = (line: PageLine) =>
  isOwn(line) &&
  line.text.length <= longest.strange &&
  /^[A-Z\d“"].*[a-z?!]$/.test(line.text) &&
  !hasReportWord(line.text)
