import {junkFile} from '@jianbao/lexicon/clean'
import {headLines} from './page-head.js'
import {isOfPage, isOwn, isProse, isStrong, type PageLine} from './page-line.js'

/** A report's title, in one line or as the last of several. */
const title = /工作(?:的)?报告|工作(?:的)?報告|Work Report|Report on the Work/i
// Lines above it that are parts of it: who, where, which year, 张三在…会议上的.
const titlePart =
  /(?:政府|委员会|委員會|政协|会议|會議|上的?|[省市县縣区區州盟旗])$|^关于|^[（(]?(?:19|20)\d\d年|^[—–-]/

// So many names of sections in a row, without a mark between them, are a menu.
const menuLength = 4
const longestEntry = 8

let closing: RegExp | undefined

/**
 * What stands above a report's title and behind its last sentence where junk has been found there as well: names of
 * sections, titles of other pages, counters. In a text without junk at that end nothing is touched.
 */
export function pageEdges(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const at of aboveTitle(lines)) found.set(at, 'above the report')
  for (const at of behindEnd(lines)) found.set(at, 'behind the report')
  return found
}

function aboveTitle(lines: readonly PageLine[]): number[] {
  const first = lines.findIndex(isProse)
  const head = first < 0 ? lines : lines.slice(0, first)
  const at = head.findLastIndex(({text, reason}) => reason === undefined && title.test(text))
  if (at < 0) return []
  let end = at
  while (end > 0 && isOwn(head[end - 1]) && titlePart.test(head[end - 1]?.text ?? '')) end--
  const above = lines.slice(0, end)
  const before = above.some(isOfPage) || isMenu(above) ? ownIndexes(above, 0) : []
  return [...before, ...headLines(head, at + 1)]
}

function behindEnd(lines: readonly PageLine[]): number[] {
  const last = lastOfReport(lines)
  let junk = lines.findIndex((line, at) => at > last && isOfPage(line))
  if (last < 0 || junk < 0) return []
  // `附件：` above a file's name.
  while (junk - 1 > last && /[:：]$/.test(lines[junk - 1]?.text ?? '')) junk--
  return ownIndexes(lines.slice(junk), junk)
}

/** The last sentence; behind a report's closing words only what no visitor of the page writes is another one. */
function lastOfReport(lines: readonly PageLine[]): number {
  closing ??= new RegExp(junkFile.closing, 'u')
  const pattern = closing
  const close = lines.findLastIndex(({text, reason}) => reason === undefined && pattern.test(text))
  return close < 0 ? lines.findLastIndex(isProse) : Math.max(close, lines.findLastIndex(isStrong))
}

function ownIndexes(lines: readonly PageLine[], from: number): number[] {
  return lines.flatMap(({reason}, at) => (reason === undefined ? [from + at] : []))
}

function isMenu(lines: readonly PageLine[]): boolean {
  return lines.length >= menuLength && lines.every(({text}) => text.length <= longestEntry && !/\p{P}|\d/u.test(text))
}
