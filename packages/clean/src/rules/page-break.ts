import {type Change, nothing, type Rule} from '../rule.js'
import {isHyphenated} from './hyphen.js'
import {isInterrupted} from './interrupted-sentence.js'
import {lines} from './lines.js'
import {type PageNumber, pageCount, type Row} from './page-count.js'
import {mayBeHead, runningHeads} from './running-head.js'

// A line with nothing but a number, or one that ends or begins with one.
const hasNumber = /(?:^|\n)[^\S\n]*(?:[-—–·•~－第(（[]|Page |P\.? ?)?[^\S\n]*\d{1,3}[^\S\n]*(?:[^\d\n]{0,60})?(?:\n|$)/
const pageNumber = 'page number'
const runningHead = 'running head'
// Where one line in fifty has an indent, that tells the paragraphs.
const toldShare = 1 / 50
// A break has a foot, a number and a head.
const longestBreak = 4

/** Page numbers and running heads of a printed report, with the breaks around them. */
export const pageBreak: Rule = {
  id: 'page-break',
  about: 'Page numbers and running heads of a copy from print are removed, and sentences that they cut are joined.',
  note: 'the sentence goes on on the next page',
  find(text) {
    if (!hasNumber.test(text)) return nothing
    const rows = rowsOf(text)
    const isCut = (from: number, to: number) => cuts(rows[from - 1], rows[to + 1])
    const numbers = pageCount(rows)
    const reasons = new Map([...runningHeads(rows, numbers, isCut)].map((at) => [at, runningHead]))
    for (const {at} of numbers) reasons.set(at, pageNumber)
    for (const at of headsOfCuts(rows, numbers, reasons, isCut)) reasons.set(at, runningHead)
    const isIndented =
      rows.filter(({start}) => /[\t \u3000]/.test(text[start - 1] ?? '')).length >= toldShare * rows.length
    return {
      changes: breaksOf(reasons).flatMap(([from, to]) => {
        const reason = reasons.get(from) ?? pageNumber
        return breakChanges(
          text,
          {before: rows[from - 1], first: rows[from], last: rows[to], after: rows[to + 1]},
          reason,
          isIndented
        )
      })
    }
  }
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
  /\s.*\s.*[a-z\d,][-‐]?$/.test(before) && /^[a-z]+[-’']?[a-z]*[ ,.;]/.test(after)

/** Lines beside a page number that cut a sentence with it, whatever they say. */
function headsOfCuts(
  rows: readonly Row[],
  numbers: readonly PageNumber[],
  reasons: ReadonlyMap<number, string>,
  isCut: (from: number, to: number) => boolean
): number[] {
  return numbers.flatMap(({at}) => {
    for (let from = at; from > at - longestBreak; from--)
      for (let to = at; to < from + longestBreak; to++) {
        const between = Array.from({length: to - from + 1}, (_, k) => from + k)
        if (!isCut(from, to) || between.length === 1) continue
        if (between.every((k) => reasons.has(k) || mayBeHead(rows[k]?.text ?? '')))
          return between.filter((k) => !reasons.has(k))
      }
    return []
  })
}

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
    const isEnglish = /[a-z,\d]$/.test(before.text) && /^[A-Za-z]/.test(after.text)
    const joined: Change = {start: feed, end: after.start, after: isEnglish ? ' ' : '', certainty: 'inferred'}
    return [gone(before.end, feed), joined]
  }
  // Indents tell whether the next page begins a paragraph; else blank lines do, which stay.
  return [isIndented || isHyphenated(before.text, after.text) ? gone(before.end, feed) : gone(first.start, last.end)]
}
