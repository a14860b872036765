import {isBox} from './box-of-titles.js'
import {beginsAsOwn} from './own-line.js'
import {hasCue, isVisitors} from './page-cue.js'
import {isOfPage, isOwn, type PageLine} from './page-line.js'
import {isOfReport, isOpening, isParagraph, isSession, isTitle} from './report-line.js'

// A title stands so many lines above its session at most, and what a page says above it has so many sentences.
const titleReach = 4
const mostWords = 2
// So many lines show that a page stands between the report and what visitors say.
const leastOfPage = 2

/**
 * Where the text of the report begins: with its first paragraph or heading; behind its title and session, if what stands
 * above them is a sentence of whom the page is (`最近整理老资料，把历年的政府工作报告都贴上来`) or a list of its contents.
 */
export function startOf(lines: readonly PageLine[]): number {
  const first = lines.findIndex(isOpening)
  const session = lines.findIndex((line, at) => at > first && isOwn(line) && isSession(line) && !isParagraph(line))
  const title = lines.findLastIndex((line, at) => at >= session - titleReach && at < session && isTitle(line))
  if (first < 0 || session < 0 || title <= first) return first
  const isShort = lines.slice(0, title).filter(isParagraph).length <= mostWords
  const start = lines.findIndex((line, at) => at > session && isOpening(line))
  return isShort && start > 0 ? start : first
}

/** Whether a line is the page's by its words or its looks. */
export const showsPage = (line: PageLine) => isOfPage(line) || (isOwn(line) && !isSession(line) && hasCue(line.text))

/**
 * Behind the last line of the report. What looks like one behind several lines of the page and speaks as visitors do is
 * theirs: `作为基层干部，我觉得报告对农村工作的部署很到位。`
 */
export function endOf(lines: readonly PageLine[]): number {
  let end = lastOf(lines) + 1
  for (
    let last = lines[end - 1];
    last !== undefined && isParagraph(last) && isVisitors(last.text);
    last = lines[end - 1]
  ) {
    let before = end - 2
    let evidence = 0
    for (let line = lines[before]; line !== undefined && !isOfReport(line); line = lines[--before])
      if (showsPage(line)) evidence++
    if (evidence < leastOfPage || before < 0) break
    end = before + 1
  }
  return end
}

/** The last line that only a report has: no title in a box of the page, and no second copy that the page is printed from. */
function lastOf(lines: readonly PageLine[]): number {
  const boxed = lines.some(isBox) ? titlesIn(lines) : new Set<number>()
  const isCopy = copies(lines)
  return lines.findLastIndex((line, at) => !boxed.has(at) && isOfReport(line) && !isCopy(line, at))
}

/** Tells whether a line stands above as well, without whom it addresses. */
function copies(lines: readonly PageLine[]): (line: PageLine, at: number) => boolean {
  let first: ReadonlyMap<string, number> | undefined
  let isFirst = true
  return (line, at) => {
    const key = copyKey(line)
    if (key.length < shortestCopy) return false
    if (isFirst) {
      // Nearly always the first line that is asked for is none, and the others need not be looked at closely.
      isFirst = false
      return lines.findIndex(({text}) => text.endsWith(key) && copyKey({text, reason: undefined}) === key) < at
    }
    first ??= new Map(lines.map((one, place) => [copyKey(one), place] as const).reverse())
    return first.get(key) !== at
  }
}

/** The titles below the headings of boxes. */
function titlesIn(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  let isInBox = false
  for (const [at, line] of lines.entries()) {
    if (isBox(line)) isInBox = true
    else if (isInBox && isOwn(line)) isInBox = isOtherTitle(line)
    if (isInBox) found.add(at)
  }
  return found
}

const copyKey = ({text}: PageLine) => text.replace(salutation, '')
const salutation = /^各位[\p{Script=Han}、]{2,8}[:：，,！!]\s*/u
// Shorter lines may stand twice in a report.
const shortestCopy = 20
const isOtherTitle = ({text}: PageLine) =>
  text.length <= longestEntry && !/[。；]|\.["”’)]?$/.test(text) && !beginsAsOwn(text)
const longestEntry = 90
