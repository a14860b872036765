/** A line of the page that is not blank, and why it is junk if it is. */
export interface PageLine {
  readonly text: string
  readonly reason: string | undefined
}

// What a report's own lines have and those of navigation have not: a sentence, a number of a heading, a measure.
const prose =
  /[。；！!？]|[，,、][^，,、]+[，,、]|[a-z][.?]["”’)]?$|^[（(]?[一二三四五六七八九十]{1,3}[、）)]|^第[一二三四五六七八九十]+|^\d{1,2}[.．、]\S|^(?:各位|同志们|Fellow|附(?!件[:：]?$)|名词解释|注[:：释])|^[IVX]+[.、]|\p{Script=Han}.*\d[\d.]*[%％亿万元个项公吨户平]/u
const longestChrome = 80

/** A report's title, in one line or as the last of several. */
const title = /工作(?:的)?报告|工作(?:的)?報告|Work Report|Report on the Work/i
// Lines above it that are parts of it: who, where, which year, 张三在…会议上的.
const titlePart =
  /(?:政府|委员会|委員會|政协|会议|會議|上的?|[省市县縣区區州盟旗])$|^关于|^[（(]?(?:19|20)\d\d年|^[—–-]/

// So many names of sections in a row, without a mark between them, are a menu.
const menuLength = 4
const longestEntry = 8

// Junk that stands inside reports as well, in printed ones or copies of them: it tells of no page around.
const inside = new Set(['page number', 'empty list mark', 'remains of a bracket', 'dividing line', 'table of contents'])

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

const isProse = ({text, reason}: PageLine) =>
  reason === undefined && (text.length > longestChrome || text.startsWith('|') || prose.test(text))

function aboveTitle(lines: readonly PageLine[]): number[] {
  const first = lines.findIndex(isProse)
  const head = first < 0 ? lines : lines.slice(0, first)
  let end = head.findLastIndex(({text, reason}) => reason === undefined && title.test(text))
  if (end < 0) return []
  while (end > 0 && isOwn(head[end - 1]) && titlePart.test(head[end - 1]?.text ?? '')) end--
  const above = lines.slice(0, end)
  return above.some(isOfPage) || isMenu(above) ? ownIndexes(above, 0) : []
}

function behindEnd(lines: readonly PageLine[]): number[] {
  const last = lines.findLastIndex(isProse)
  let junk = lines.findIndex((line, at) => at > last && isOfPage(line))
  if (last < 0 || junk < 0) return []
  // `附件：` above a file's name.
  while (junk - 1 > last && /[:：]$/.test(lines[junk - 1]?.text ?? '')) junk--
  return ownIndexes(lines.slice(junk), junk)
}

const isOfPage = ({reason}: PageLine) => reason !== undefined && !inside.has(reason)

const isOwn = (line: PageLine | undefined) => line !== undefined && line.reason === undefined

function ownIndexes(lines: readonly PageLine[], from: number): number[] {
  return lines.flatMap(({reason}, at) => (reason === undefined ? [from + at] : []))
}

function isMenu(lines: readonly PageLine[]): boolean {
  return lines.length >= menuLength && lines.every(({text}) => text.length <= longestEntry && !/\p{P}|\d/u.test(text))
}
