import {type Change, nothing, type Rule} from '../rule.js'
import {apart} from './apart.js'
import {footNotes, marksOfNotes} from './foot-notes.js'
import {isHyphenated} from './hyphen.js'
import {isInterrupted} from './interrupted-sentence.js'
import {lines} from './lines.js'
import {pageCount, type Row} from './page-count.js'
import {pageFurniture} from './page-furniture.js'
import {headsOfCuts} from './page-heads.js'
import {runningHeads} from './running-head.js'

// A line that begins or ends with a short number, or ends with 页.
const opensWithNumber = /^\s*(?:[-—–·•~－第(（[]|Page |P\.? ?)?\s*\d{1,3}(?!\d)/
const endsWithNumber = /(?:(?<!\d)\d{1,3}|页)\s*$/
// So many characters of a line show its number; longer lines with one at their head are numbered paragraphs.
const numberReach = 16
const longestNumbered = 90
// Without numbers heads of pages are told in text that is set in a column, of which the beginning shows the lines.
const sample = {length: 6000, longestLine: 120}
const pageNumber = 'page number'
const runningHead = 'running head'
const footNote = 'note at the foot of a page'
// Where one line in fifty has an indent, that tells the paragraphs.
const toldShare = 1 / 50

/** Page numbers and running heads of a printed report, with the breaks around them. */
export const pageBreak: Rule = {
  id: 'page-break',
  about: 'Page numbers and running heads of a copy from print are removed, and sentences that they cut are joined.',
  note: 'the sentence goes on on the next page',
  find(text) {
    if (!isInColumn(text) && !hasNumbers(text)) return nothing
    const rows = rowsOf(text)
    const notes = footNotes(
      rows,
      pageCount(rows, (from, to) => cuts(rows[from - 1], rows[to + 1]))
    )
    const noted = new Set(notes.flatMap(({start, foot}) => Array.from({length: foot - start}, (_, k) => start + k)))
    const kept = Array.from(rows.keys()).filter((at) => !noted.has(at))
    const found = furnitureOf(kept.flatMap((at) => rows[at] ?? []))
    const reasons = new Map([...found].map(([at, reason]) => [kept[at] ?? 0, reason]))
    for (const at of noted) reasons.set(at, footNote)
    const isIndented =
      rows.filter(({start}) => /[\t \u3000]/.test(text[start - 1] ?? '')).length >= toldShare * rows.length
    const breaks = breaksOf(reasons).flatMap(([from, to]) => {
      const reason = reasons.get(from) ?? pageNumber
      const lines = {before: rows[from - 1], first: rows[from], last: rows[to], after: rows[to + 1]}
      return breakChanges(text, lines, reason, isIndented)
    })
    return {changes: apart([...breaks, ...notes.flatMap((page) => marksOfNotes(rows, page))])}
  }
}

/** Which lines hold numbers and heads of pages, and the reasons of their removal. */
function furnitureOf(rows: readonly Row[]): ReadonlyMap<number, string> {
  const isCut = (from: number, to: number) => cuts(rows[from - 1], rows[to + 1])
  const numbers = pageCount(rows, isCut)
  const reasons = new Map([...runningHeads(rows, numbers, isCut)].map((at) => [at, runningHead]))
  for (const {at} of numbers) reasons.set(at, pageNumber)
  for (const at of pageFurniture(rows, numbers, new Set(reasons.keys()), cuts))
    if (!reasons.has(at)) reasons.set(at, runningHead)
  for (const at of headsOfCuts(rows, numbers, new Set(reasons.keys()), cuts)) reasons.set(at, runningHead)
  return reasons
}

/** Looks at the ends of the lines alone: an expression over all of a long text would look at each of its characters. */
function hasNumbers(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const head = end - start <= longestNumbered ? text.slice(start, Math.min(end, start + numberReach)) : ''
    if (opensWithNumber.test(head) || endsWithNumber.test(text.slice(Math.max(start, end - numberReach), end)))
      return true
    start = end + 1
  }
  return false
}

function isInColumn(text: string): boolean {
  const beginning = text.slice(0, sample.length)
  return beginning.split('\n').length * sample.longestLine > beginning.length
}

function rowsOf(text: string): Row[] {
  return Array.from(lines(text)).flatMap(({start, end}) => {
    const line = text.slice(start, end)
    const trimmed = line.trim()
    if (trimmed === '') return []
    const from = start + line.length - line.trimStart().length
    return [{text: trimmed, start: from, end: from + trimmed.length}]
  })
}

/** Whether a sentence ends in neither of two lines and goes on from the one to the other. */
function cuts(before: Row | undefined, after: Row | undefined): boolean {
  if (!before || !after) return false
  return isInterrupted(before.text, after.text) || isCutEnglish(before.text, after.text)
}

/** `…was further integrated with` + `modern services. A number of …`. */
const isCutEnglish = (before: string, after: string) =>
  /\s.*\s.*[a-z\d,;][-‐]?$/.test(before) && /^[a-z]+[-’']?[a-z]*[ ,.;]/.test(after)

/** Runs of neighbouring lines that go. */
function breaksOf(reasons: ReadonlyMap<number, string>): [from: number, to: number][] {
  const breaks: [number, number][] = []
  for (const at of [...reasons.keys()].sort((a, b) => a - b)) {
    const last = breaks.at(-1)
    if (last && last[1] === at - 1) last[1] = at
    else breaks.push([at, at])
  }
  return breaks
}

interface Break {
  readonly before: Row | undefined
  readonly first: Row | undefined
  readonly last: Row | undefined
  readonly after: Row | undefined
}

function breakChanges(
  text: string,
  {before, first, last, after}: Break,
  removal: string,
  isIndented: boolean
): Change[] {
  if (!first || !last) return []
  const gone = (start: number, end: number): Change => ({start, end, after: '', certainty: 'determined', removal})
  if (!before || !after) return [gone(first.start, last.end)]
  const feed = text.lastIndexOf('\n', after.start)
  // A word that is parted as well is joined by the rule for lines.
  if (cuts(before, after) && !isHyphenated(before.text, after.text)) {
    const isEnglish = /[a-z,;\d]$/.test(before.text) && /^[A-Za-z]/.test(after.text)
    const joined: Change = {start: feed, end: after.start, after: isEnglish ? ' ' : '', certainty: 'inferred'}
    return [gone(before.end, feed), joined]
  }
  // Indents tell whether the next page begins a paragraph; else blank lines do, which stay.
  return [isIndented || isHyphenated(before.text, after.text) ? gone(before.end, feed) : gone(first.start, last.end)]
}
