import type {Span} from '@jianbao/model'
import {type Change, nothing, type Rule} from '../rule.js'
import {lines} from './lines.js'
import {removal} from './removal.js'

// Titles are repeated by the page around the report: in its head, not further down.
const headLines = 12
const longestTitle = 60
const shortestTitle = 5

/** A line of the head that may be a title. */
interface Line extends Span {
  readonly text: string
  readonly key: string
}

/** A title that the page shows above the report's own one: the last, nearest to the report, stays. */
export const repeatedTitle: Rule = {
  id: 'repeated-title',
  about: 'Of a title that stands several times at the head of the page, one is kept.',
  find(text) {
    const changes: Change[] = []
    let head: Line[] = []
    for (const line of lines(text)) {
      const title = text.slice(line.start, line.end).trim()
      if (title === '') continue
      const once = title.slice(0, periodOf(title))
      const start = text.indexOf(title, line.start)
      if (once !== title) changes.push(removal({start: start + once.length, end: start + title.length}, reason))
      const own = {start: line.start, end: start + once.length, text: once, key: keyOf(once)}
      const earlier = new Set(
        isTitle(once) ? head.filter((other, at) => isRepeated(other, own, head.slice(at + 1), text)) : []
      )
      changes.push(...Array.from(earlier, (other) => removal(other, reason)))
      // What goes is no line of the head: what moves up in its place is looked at as well.
      head = [...head.filter((other) => !earlier.has(other) && other.text !== once), own]
      if (head.length >= headLines) break
    }
    return changes.length === 0 ? nothing : {changes: changes.sort((a, b) => a.start - b.start)}
  }
}

const reason = 'repeated title'

/** Whether a line stands again further down: alone, with the site's name taken off, or over the lines up to there. */
function isRepeated(other: Line, {text, key, end}: Line, between: readonly Line[], whole: string): boolean {
  if (key !== '' && other.key === key) return true
  if (isWithSite(other.text, text)) return true
  if (between.length > 0 && other.key === between.at(-1)?.key + key) return true
  const year = yearOf(other, key)
  return year !== undefined && whole.slice(end, end + untilDate).includes(year)
}

/** The year that a line has in addition to a title: `Report on the Work of the Government (2010)`, `2026年江西省政府工作报告`. */
function yearOf({text, key}: Line, title: string): string | undefined {
  const [, behind] = yearBehind.exec(text) ?? []
  const bare = behind === undefined ? '' : keyOf(text.replace(yearBehind, ''))
  if (bare === title || (bare.endsWith(title) && place.test(bare.slice(0, -title.length)))) return behind
  if (!key.endsWith(title)) return undefined
  return yearAbove.exec(key.slice(0, -title.length))?.[1]
}

/** What counts of a title: `Report on the Work` and `REPORT ON THE WORK`, `（2010年3月7日在…）` and `——2010年3月7日在…`. */
const keyOf = (title: string) =>
  title
    .replace(fullText, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
// `Full text: Report on the Work of the Government`
const fullText = /^(?:Full text|全文)\s*[:：|｜]/iu

const place = /^\p{Script=Han}{2,14}$/u
// Such a line says no more than the title where the session below it has the year.
const yearAbove = /^((?:19|20)\d\d)年?\p{Script=Han}{0,14}$/u
const yearBehind = /\s*[(（]\s*((?:19|20)\d\d)\s*年?\s*[)）]$/u
const untilDate = 200

// `_平川市人民政府`, ` - 平川新闻网`, ` | 报告`; `——在…会议上` is a subtitle.
const site = /^\s*[-_|｜–]\s*[\p{L}\s·._|-]{2,30}$/u

/** Whether a line is a title with the name of the site behind it, as the head of a page's code has it. */
const isWithSite = (line: string, title: string) =>
  line.length > title.length &&
  line.startsWith(title) &&
  site.test(line.slice(title.length)) &&
  !/[会會][议議]?上$/.test(line)

function isTitle(line: string): boolean {
  return line.length >= shortestTitle && line.length <= longestTitle && !/[。；：:！!，,]$/.test(line)
}

// A rule of dashes repeats itself and is no title.
const repeated = new RegExp(`^(?=.*\\p{L})(.{${shortestTitle},${longestTitle}}?)\\1+$`, 'u')
// Longer lines are prose.
const longestLine = 10 * longestTitle

/** Length of what a line repeats without a gap (`工作报告2020工作报告2020`), or of the whole line. */
function periodOf(line: string): number {
  return (line.length <= longestLine && repeated.exec(line)?.[1]?.length) || line.length
}
