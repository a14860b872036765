import {hasCue} from './page-cue.js'
import {isOfPage, isOwn, type PageLine} from './page-line.js'
import {isOfReport, isOpening, isSentence, isSession, isSpeaker, isTitle, isTitlePart} from './report-line.js'

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
  const first = lines.slice(0, mostAbove).findIndex(isOpening)
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

/** The first line of a title that runs over several: `平川市人民政府` + `工作报告`. */
function titleStart(head: readonly PageLine[], title: number): number {
  let start = title
  while (start > 0 && isTitlePart(head[start - 1])) start--
  return start
}

/** Title, session, speaker. */
const isHeadLine = (line: PageLine | undefined) =>
  line !== undefined && isOwn(line) && (isTitle(line) || isSession(line) || isSpeaker(line))

/** A name beside an office: `李 强`, `Li Qiang`. */
const isName = ({text}: PageLine) => /^(?:\p{Script=Han}\s*){2,4}$|^[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$/u.test(text)

function tailOf(lines: readonly PageLine[], first: number): {behind: readonly number[]; evidence: number} {
  const end = lines.findLastIndex(isOfReport) + 1
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

// Behind a list its last rows may follow, which look like nothing.
const sentenceEnd = /[。！.!][”’」）)]?$/
// Who signs and when.
const signed = /(?:政府|委员会|办公室)$|[年月日]|^[（(]/

const isSigned = (line: PageLine) => signed.test(line.text) || isSentence(line)

const showsPage = (line: PageLine) => isOfPage(line) || (isOwn(line) && !isSession(line) && hasCue(line.text))

const countOf = (shows: readonly boolean[]) => shows.filter(Boolean).length

function isEnough(part: readonly PageLine[], evidence: number): boolean {
  return evidence >= (part.some(isOfPage) ? leastEvidence : leastCues)
}
