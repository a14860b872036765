import {type Change, nothing, type Rule} from '../rule.js'
import {lines} from './lines.js'
import {removal} from './removal.js'

// A report repeats formulas and headings, never three paragraphs on end with this many characters.
const leastLines = 3
const leastLength = 150

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Pages that hold a report several times (one copy for each state of a pager): of passages that stand again word by
 * word the first is kept.
 */
export const repeatedPassage: Rule = {
  id: 'repeated-passage',
  about: 'Of a passage of several paragraphs that stands in the page several times, the first is kept.',
  find(text) {
    const all = linesOf(text)
    const first = new Map<string, number>()
    const changes: Change[] = []
    for (let at = 0; at < all.length; ) {
      const key = all[at]?.text ?? ''
      const earlier = first.get(key)
      const length = earlier === undefined ? 0 : runLength(all, earlier, at)
      if (length === 0) {
        if (earlier === undefined) first.set(key, at)
        at++
        continue
      }
      changes.push(...headOf(all, at, changes.at(-1)?.end ?? 0))
      const [start, end] = [all[at]?.start ?? 0, all[at + length - 1]?.end ?? 0]
      changes.push(removal({start, end}, 'repeated passage'))
      at += length
    }
    return changes.length === 0 ? nothing : {changes}
  }
}

// A title, a date, who has published it: no sentence, and no heading with a number.
const title = /^(?![（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}[.．、])[^。；！]{1,60}$/
const mostTitles = 4

/** The titles above a copy, which are worded otherwise in each or were taken from the first one before. */
function headOf(all: readonly Line[], at: number, from: number): Change[] {
  let first = at
  while (at - first < mostTitles && title.test(all[first - 1]?.text ?? '') && (all[first - 1]?.start ?? 0) >= from)
    first--
  return all.slice(first, at).map(({start, end}) => ({
    start,
    end,
    after: '',
    certainty: 'determined',
    removal: 'head of a repeated passage'
  }))
}

function linesOf(text: string): Line[] {
  const all: Line[] = []
  for (const {start, end} of lines(text)) {
    const line = text.slice(start, end).trim()
    if (line !== '') all.push({start, end, text: line})
  }
  return all
}

/** How many lines from `at` on are those from `earlier` on; 0 if too few to be a copy. */
function runLength(all: readonly Line[], earlier: number, at: number): number {
  let count = 0
  let length = 0
  while (at + count < all.length && earlier + count < at && all[at + count]?.text === all[earlier + count]?.text)
    length += all[at + count++]?.text.length ?? 0
  return count >= leastLines && length >= leastLength ? count : 0
}
