import {isBox} from './box-of-titles.js'
import {hasCue} from './page-cue.js'
import {isOfPage, isOwn, isProse, type PageLine} from './page-line.js'
import {
  isHeadLine,
  isOfReport,
  isOpening,
  isParagraph,
  isSentence,
  isSession,
  isTitle,
  isTitlePart
} from './report-line.js'

/** Where a page's own lines stand above a report and behind it. */
export interface PageFrame {
  readonly above: readonly number[]
  readonly behind: readonly number[]
  /** So many lines there are the page's by their words or their looks. */
  readonly evidence: number
}

// So many lines show that a page stands around a report; of looks alone more.
const leastEvidence = 2
const leastCues = 3
// So many lines may stand between the last paragraph and the page's first line which shows itself.
const mostBetween = 3
// No head of a page seen had more lines.
const mostAbove = 80
// A title stands so many lines above its session at most, and what a page says above it has so many sentences.
const titleReach = 4
const mostWords = 2

/** The head and the tail of a page, by what its lines look like and not by what they say. */
export function pageFrame(lines: readonly PageLine[]): PageFrame {
  const {first, above} = headOf(lines)
  const {evidence, behind} = tailOf(lines, first)
  return {above: above.lines, behind, evidence: above.evidence + evidence}
}

interface Part {
  readonly lines: readonly number[]
  readonly evidence: number
}

function headOf(lines: readonly PageLine[]): {first: number; above: Part} {
  const first = startOf(lines.slice(0, mostAbove))
  const head = first < 0 ? [] : lines.slice(0, first)
  const shows = head.map(showsPage)
  const evidence = countOf(shows)
  if (!isEnough(head, evidence)) return {first, above: {lines: [], evidence}}
  const last = shows.lastIndexOf(true)
  const title = titleStart(
    head,
    head.findLastIndex((line) => isOwn(line) && isTitle(line))
  )
  const own = head.map(
    (line, at) => isHeadLine(line) || (isName(line) && [head[at - 1], head[at + 1]].some(isHeadLine))
  )
  // Above the title all but the session goes; without a title, all above the last line that shows itself.
  const found = head.flatMap((line, at) =>
    isOwn(line) && !own[at] && (shows[at] || at < title || (title < 0 && at < last)) ? [at] : []
  )
  return {first, above: {lines: found, evidence}}
}

/**
 * Where the text of the report begins: with its first paragraph or heading; behind its title and session, if what stands
 * above them is a sentence of whom the page is (`最近整理老资料，把历年的政府工作报告都贴上来`) or a list of its contents.
 */
function startOf(lines: readonly PageLine[]): number {
  const first = lines.findIndex(isOpening)
  const session = lines.findIndex((line, at) => at > first && isOwn(line) && isSession(line) && !isParagraph(line))
  const title = lines.findIndex((line, at) => at >= session - titleReach && at < session && isTitle(line))
  if (first < 0 || session < 0 || title <= first) return first
  const isShort = lines.slice(0, title).filter(isParagraph).length <= mostWords
  const start = lines.findIndex((line, at) => at > session && isOpening(line))
  return isShort && start > 0 ? start : first
}

/** The first line of a title that runs over several: `平川市人民政府` + `工作报告`. */
function titleStart(head: readonly PageLine[], title: number): number {
  let start = title
  while (start > 0 && isTitlePart(head[start - 1])) start--
  return start
}

/** A name beside an office: `李 强`, `Li Qiang`. */
const isName = ({text}: PageLine) => /^(?:\p{Script=Han}\s*){2,4}$|^[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$/u.test(text)

function tailOf(lines: readonly PageLine[], first: number): {behind: readonly number[]; evidence: number} {
  const end = lastOf(lines) + 1
  const tail = lines.slice(end)
  if (end === 0 || first < 0) return {behind: [], evidence: 0}
  const shows = tail.map(showsPage)
  const evidence = countOf(shows)
  if (!isEnough(tail, evidence)) return {behind: [], evidence}
  const from = shows.indexOf(true)
  const between = tail.slice(0, from)
  const isEnded = sentenceEnd.test(lines[end - 1]?.text ?? '') && between.length <= mostBetween
  const start = isEnded && !between.some(isSigned) ? 0 : from
  return {behind: tail.flatMap((line, at) => (at >= start && isOwn(line) ? [end + at] : [])), evidence}
}

/** The last line that only a report has: no title in a box of the page, and no second copy that the page is printed from. */
function lastOf(lines: readonly PageLine[]): number {
  const boxed = lines.some(isBox) ? titlesIn(lines) : new Set<number>()
  let first: ReadonlyMap<string, number> | undefined
  return lines.findLastIndex((line, at) => {
    if (boxed.has(at) || !isOfReport(line)) return false
    const key = copyKey(line)
    if (key.length < shortestCopy) return true
    // Nearly always the first line that is asked for is none: the others are looked at once.
    first ??= new Map(lines.map((one, place) => [copyKey(one), place] as const).reverse())
    return first.get(key) === at
  })
}

/** The numbered titles below the headings of boxes. */
function titlesIn(lines: readonly PageLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  let isInBox = false
  for (const [at, line] of lines.entries()) {
    if (isBox(line)) isInBox = true
    else if (isInBox && isOwn(line)) isInBox = isNumberedTitle(line)
    if (isInBox) found.add(at)
  }
  return found
}

const copyKey = ({text}: PageLine) => text.replace(salutation, '')
const salutation = /^各位[\p{Script=Han}、]{2,8}[:：，,！!]\s*/u
// Shorter lines may stand twice in a report.
const shortestCopy = 20
const isNumberedTitle = ({text}: PageLine) =>
  text.length <= longestEntry && /^\d{1,2}[.、．]/.test(text) && !/[。；]/.test(text)
const longestEntry = 60

// Behind a list its last rows may follow, which look like nothing.
const sentenceEnd = /[。！.!][”’」）)]?$/
// Who signs and when.
const signed = /(?:政府|委员会|办公室)$|[年月日]|^[（(]/

const isSigned = (line: PageLine) =>
  signed.test(line.text) || isSentence(line) || (sentenceEnd.test(line.text) && isProse(line))

const showsPage = (line: PageLine) => isOfPage(line) || (isOwn(line) && !isSession(line) && hasCue(line.text))

const countOf = (shows: readonly boolean[]) => shows.filter(Boolean).length

function isEnough(part: readonly PageLine[], evidence: number): boolean {
  return evidence >= (part.some(isOfPage) ? leastEvidence : leastCues)
}
