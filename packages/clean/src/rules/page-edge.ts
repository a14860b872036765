import {junkFile} from '@jianbao/lexicon/clean'
import {titlesInBox} from './box-of-titles.js'
import {pageFrame} from './page-frame.js'
import {headLines} from './page-head.js'
import {isCount, isOfPage, isOwn, isProse, isStrong, type PageLine} from './page-line.js'
import {pageMiddle} from './page-middle.js'
import {isNumbered, isReportTitle, isSession, isTitlePart} from './report-line.js'

// A title that is nothing else, so much of the page above it as fills a head, and what a report has begun with by then.
const bareTitle =
  /^[#\s]*(?:[\p{Script=Han}\d]{0,24}(?:工作|执行情况|情况)的?[报報]告|Report on the Work of the Government)$/u
const mostAbove = 30
const longestAbove = 1200
const opening = /^(?:各位|同志们|Fellow|[一二三四五六七八九十]、|[（(][一二三四五六七八九十][）)])/

// So many names of sections in a row, without a mark between them, are a menu.
const menuLength = 4
const longestEntry = 10

// So many lines above and behind a report show that a page stands around it.
const leastEvidence = 3

let closing: RegExp | undefined
// What stands under the last words: applause, who and when.
const signature = /^[（(【].{1,14}[）)】]$|(?:政府|委员会|办公室)$|^[一二三四五六七八九十〇○零\d]{4}年|^谢谢/

/**
 * What stands above a report's title and behind its last sentence where junk has been found there as well: names of
 * sections, titles of other pages, counters. In a text without junk at that end nothing is touched.
 */
export function pageEdges(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const at of aboveTitle(lines)) found.set(at, 'above the report')
  for (const at of [...behindEnd(lines), ...titlesInBox(lines)]) found.set(at, 'behind the report')
  const {above, behind, evidence, head} = pageFrame(lines)
  for (const at of above) found.set(at, 'above the report')
  const session = sessionAbove(lines.slice(0, head), found)
  if (session !== undefined) found.delete(session)
  for (const at of behind) found.set(at, 'behind the report')
  if (evidence >= leastEvidence) for (const at of pageMiddle(lines)) found.set(at, 'between the paragraphs')
  return found
}

/** Where and when a report was given, where that stands above the page's path: it stays if nothing else in the head tells it. */
function sessionAbove(head: readonly PageLine[], found: ReadonlyMap<number, string>): number | undefined {
  const sessions = head.flatMap((line, at) => (isOwn(line) && isSession(line) ? [at] : []))
  return sessions.every((at) => found.has(at)) ? sessions[0] : undefined
}

function aboveTitle(lines: readonly PageLine[]): number[] {
  const first = lines.findIndex((line) => isProse(line) && !isCount(line))
  const head = first < 0 ? lines : lines.slice(0, first)
  const at = head.findLastIndex(({text, reason}) => reason === undefined && isReportTitle(text))
  if (at < 0) return aboveBareTitle(lines)
  let end = at
  while (end > 0 && isTitlePart(head[end - 1])) end--
  const above = lines.slice(0, end)
  const before = above.some(isOfPage) || isMenu(above) ? ownIndexes(above, 0) : []
  return [...before, ...headLines(head, at + 1)]
}

/** `重磅！“十五五”平川这么干！`: what the page says above a title that stands by itself, with sentences as well. */
function aboveBareTitle(lines: readonly PageLine[]): number[] {
  const at = lines.findIndex(({text, reason}) => reason === undefined && bareTitle.test(text))
  const above = lines.slice(0, Math.max(0, at))
  const length = above.reduce((sum, {text}) => sum + text.length, 0)
  if (at > mostAbove || length > longestAbove || !above.some(isOfPage) || above.some(({text}) => opening.test(text)))
    return []
  const end = above.findLastIndex((line) => !isTitlePart(line)) + 1
  return ownIndexes(above.slice(0, end), 0)
}

function behindEnd(lines: readonly PageLine[]): number[] {
  const end = endOf(lines)
  if (end < 0) return []
  const junk = lines.findIndex((line, at) => at >= end && isOfPage(line))
  if (junk < 0) return []
  const from = isClosed(lines, end) ? end : aboveFile(lines, junk, end)
  return ownIndexes(lines.slice(from), from)
}

/** `附件：` above a file's name goes with it. */
function aboveFile(lines: readonly PageLine[], junk: number, end: number): number {
  let from = junk
  while (from > end && /[:：]$/.test(lines[from - 1]?.text ?? '')) from--
  return from
}

/** Where the report has ended: behind its last sentence, or behind its closing words if nothing of a report follows. */
function endOf(lines: readonly PageLine[]): number {
  const close = lines.findLastIndex(isClosing)
  if (close < 0) return lines.findLastIndex(isProse) + 1
  let end = Math.max(close, lines.findLastIndex(isStrong)) + 1
  while (end === close + 1 && signature.test(lines[end]?.text ?? '')) end++
  return end
}

/** Whether all that follows is the page's, known by its words or not: the report has said its last word. */
function isClosed(lines: readonly PageLine[], end: number): boolean {
  const before = lines.slice(0, end).findLast(isOwn)
  return before !== undefined && (isClosing(before) || signature.test(before.text))
}

function isClosing(line: PageLine): boolean {
  closing ??= new RegExp(junkFile.closing, 'u')
  // （六）…高质量谱写共享发展新篇章。 is a heading.
  return isOwn(line) && closing.test(line.text) && !isNumbered(line)
}

function ownIndexes(lines: readonly PageLine[], from: number): number[] {
  return lines.flatMap(({reason}, at) => (reason === undefined ? [from + at] : []))
}

function isMenu(lines: readonly PageLine[]): boolean {
  return (
    lines.length >= menuLength &&
    lines.every(({text}) => text.length <= longestEntry && !/(?![、&·/])\p{P}|\d/u.test(text))
  )
}
