import {isOfPage, isOwn, isProse, type PageLine} from './page-line.js'
import {endOf, showsPage, startOf} from './report-extent.js'
import {isParagraph, isSentence, isSession, isSpeaker, isTitle, isTitlePart} from './report-line.js'

/** Where a page's own lines stand above a report and behind it. */
export interface PageFrame {
  /** So many lines stand above the first paragraph. */
  readonly head: number
  readonly above: readonly number[]
  readonly behind: readonly number[]
  /** So many lines there are the page's by their words or their looks. */
  readonly evidence: number
}

// So many lines show that a page stands around a report; of looks alone more.
const leastEvidence = 2
const leastCues = 3
const leastOfBoth = 5
// So many lines may stand between the last paragraph and the page's first line which shows itself.
const mostBetween = 7
// No head of a page seen had more lines.
const mostAbove = 80

/** The head and the tail of a page, by what its lines look like and not by what they say. */
export function pageFrame(lines: readonly PageLine[]): PageFrame {
  const first = startOf(lines.slice(0, mostAbove))
  const end = first < 0 ? lines.length : endOf(lines)
  const head = partOf(lines.slice(0, Math.max(0, first)))
  const tail = partOf(lines.slice(end))
  const evidence = head.evidence + tail.evidence
  return {
    head: head.lines.length,
    above: isPage(head, evidence) ? linesAbove(head) : [],
    behind: isPage(tail, evidence) ? linesBehind(tail, lines[end - 1]).map((at) => end + at) : [],
    evidence
  }
}

/** What stands above the first paragraph or behind the last one. */
interface Part {
  readonly lines: readonly PageLine[]
  /** Whether each line shows itself to be the page's. */
  readonly shows: readonly boolean[]
  readonly evidence: number
}

function partOf(lines: readonly PageLine[]): Part {
  const shows = lines.map(showsPage)
  return {lines, shows, evidence: shows.filter(Boolean).length}
}

/** Whether a part shows it, or a little of it where the other part does. */
function isPage({lines, evidence}: Part, ofBoth: number): boolean {
  if (evidence === 0) return false
  return evidence >= (lines.some(isOfPage) ? leastEvidence : leastCues) || ofBoth >= leastOfBoth
}

function linesAbove({lines: head, shows}: Part): number[] {
  const last = shows.lastIndexOf(true)
  const title = titleStart(
    head,
    head.findLastIndex((line) => isOwn(line) && isTitle(line))
  )
  const own = head.map(
    (line, at) =>
      isGiven(line) || (isName(line) && [head[at - 1], head[at + 1]].some(isGiven)) || (at >= title && isTitle(line))
  )
  // Above the title all but the session goes; without a title, all above the last line that shows itself.
  return head.flatMap((line, at) =>
    isOwn(line) && !own[at] && (shows[at] || at < title || (title < 0 && at < last)) ? [at] : []
  )
}

/** The first line of a title that runs over several: `平川市人民政府` + `工作报告`. */
function titleStart(head: readonly PageLine[], title: number): number {
  let start = title
  while (start > 0 && isTitlePart(head[start - 1])) start--
  return start
}

/** Where, when and by whom the report was given. */
const isGiven = (line: PageLine | undefined) =>
  line !== undefined && isOwn(line) && !isParagraph(line) && (isSession(line) || isSpeaker(line))

/** A name beside an office: `李 强`, `Li Qiang`. */
const isName = ({text}: PageLine) => /^(?:\p{Script=Han}\s*){2,4}$|^[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$/u.test(text)

function linesBehind({lines: tail, shows}: Part, last: PageLine | undefined): number[] {
  const from = tail.findIndex(({reason}, at) => shows[at] || reason !== undefined)
  // Behind who signs and when, or a last sentence, nothing of a report follows; a list may have rows which look like nothing.
  const own = tail.slice(0, from).findLastIndex(isSigned)
  const isEnded = own >= 0 || sentenceEnd.test(last?.text ?? '')
  const start = isEnded && from - own <= mostBetween ? own + 1 : from
  return tail.flatMap((line, at) => (at >= start && isOwn(line) ? [at] : []))
}

const sentenceEnd = /[。！.!][”’」）)]?$/
// Who signs and when.
const signed = /(?:政府|委员会|办公室)$|[年月日]|^[（(]/

// A paragraph of names that reports hardly have: `推出“夏季到青海登雪山”体验游，打造祁连山岗什卡“人生第一座雪山”等核心IP…。`
const isLongHan = (text: string) => /^(?=.*\p{Script=Han}.*\p{Script=Han}).{25,}[。！]$/u.test(text)

const isSigned = (line: PageLine) =>
  signed.test(line.text) || isSentence(line) || (isLongHan(line.text) && isProse(line))
