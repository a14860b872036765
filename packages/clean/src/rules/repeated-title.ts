import type {Span} from '@jianbao/model'
import {type Change, nothing, type Rule} from '../rule.js'
import {lines} from './lines.js'

// Titles are repeated by the page around the report: in its head, not further down.
const headLines = 12
const longestTitle = 60
const shortestTitle = 5

/** A title that the page shows above the report's own one: the last, nearest to the report, stays. */
export const repeatedTitle: Rule = {
  id: 'repeated-title',
  about: 'Of a title that stands several times at the head of the page, one is kept.',
  find(text) {
    const changes: Change[] = []
    const seen = new Map<string, Span>()
    for (const line of lines(text)) {
      const title = text.slice(line.start, line.end).trim()
      if (title === '') continue
      const once = title.slice(0, periodOf(title))
      const start = text.indexOf(title, line.start)
      if (once !== title) changes.push(removal(start + once.length, start + title.length))
      if (isTitle(once)) {
        const earlier = seen.get(once)
        if (earlier) changes.push(removal(earlier.start, earlier.end))
        for (const [other, span] of seen) if (isWithSite(other, once)) changes.push(removal(span.start, span.end))
      }
      // What goes is no line of the head: what moves up in its place is looked at as well.
      seen.delete(once)
      seen.set(once, {start: line.start, end: start + once.length})
      if (seen.size >= headLines) break
    }
    return changes.length === 0 ? nothing : {changes: changes.sort((a, b) => a.start - b.start)}
  }
}

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

const removal = (start: number, end: number): Change => ({
  start,
  end,
  after: '',
  certainty: 'determined',
  removal: 'repeated title'
})

// A rule of dashes repeats itself and is no title.
const repeated = new RegExp(`^(?=.*\\p{L})(.{${shortestTitle},${longestTitle}}?)\\1+$`, 'u')
// Longer lines are prose.
const longestLine = 10 * longestTitle

/** Length of what a line repeats without a gap (`工作报告2020工作报告2020`), or of the whole line. */
function periodOf(line: string): number {
  return (line.length <= longestLine && repeated.exec(line)?.[1]?.length) || line.length
}
