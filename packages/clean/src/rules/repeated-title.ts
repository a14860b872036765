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
    const seen = new Map<string, {start: number; end: number}>()
    let count = 0
    for (const {start, end} of lines(text)) {
      const title = text.slice(start, end).trim()
      if (title === '') continue
      if (++count > headLines) break
      const doubled = doubledAt(title)
      if (doubled > 0) changes.push(removal(end - doubled, end))
      if (title.length < shortestTitle || title.length > longestTitle || /[。；：:！!，,]$/.test(title)) continue
      const earlier = seen.get(title)
      if (earlier) changes.push(removal(earlier.start, earlier.end))
      seen.set(title, {start, end})
    }
    return changes.length === 0 ? nothing : {changes: changes.sort((a, b) => a.start - b.start)}
  }
}

const removal = (start: number, end: number): Change => ({
  start,
  end,
  after: '',
  certainty: 'determined',
  removal: 'repeated title'
})

/** Length of the second half of a title that stands twice in its line, else 0. */
function doubledAt(title: string): number {
  const half = title.length / 2
  return half >= shortestTitle && Number.isInteger(half) && title.slice(0, half) === title.slice(half) ? half : 0
}
