import type {Change} from '../rule.js'
import type {PageNumber, Row} from './page-count.js'
import {removal} from './removal.js'

// `────────────`, `__________`: what parts the notes of a page from its text.
const rule = /^[─━—_＿=-]{5,}$/
// `① 国家重大战略实施`, `¹ One mu is`, `[1]富矿精开：`, `1 指…`: only under a rule may a note begin with a bare number.
const mark = /^(?:[①-⑳]|[¹²³⁴-⁹]{1,2}|[[［〔【]注?\d{1,2}[\]］〕】])/
const ruled = /^(?:\d{1,2}[.．、:： ]|[*＊†]|注\d?[:：])/
// `名词解释`, `Notes`: notes that a report has behind its text are its own.
const ownNotes = /^(?:名词解释|注释|附注|附录|附件|注[:：]?$|(?:end)?notes?\b|glossary)/i
// So many lines has a page at most for its notes.
const longestNotes = 16

/** The notes of a page: their lines, and those of the text above them. */
export interface PageNotes {
  readonly top: number
  readonly start: number
  readonly foot: number
}

/**
 * Notes at the feet of pages, above the page's number, with the rule over them: they stand within sentences and belong to
 * places of a page that a text without pages does not have.
 */
export function footNotes(rows: readonly Row[], numbers: readonly PageNumber[]): PageNotes[] {
  const found: PageNotes[] = []
  let top = 0
  for (const {at: foot} of numbers) {
    const start = startOfNotes(rows, top, foot)
    if (start < foot) found.push({top, start, foot})
    top = foot + 1
  }
  return found
}

/** Where the notes begin of a page that has its text from `top` and its number at `foot`; `foot` where it has none. */
function startOfNotes(rows: readonly Row[], top: number, foot: number): number {
  const lowest = Math.max(top, foot - longestNotes)
  const textAt = (at: number) => rows[at]?.text ?? ''
  for (let at = foot - 2; at >= lowest; at--)
    if (rule.test(textAt(at))) return mark.test(textAt(at + 1)) || ruled.test(textAt(at + 1)) ? at : foot
  const first = rows.slice(top, foot).findIndex(({text}) => mark.test(text)) + top
  if (first <= top || foot - first > longestNotes || ownNotes.test(textAt(first - 1))) return foot
  const body = rows.slice(top, first)
  const marks = rows.slice(first, foot).flatMap(({text}) => mark.exec(text)?.[0] ?? [])
  return marks.every((one) => body.some(({text}) => text.search(glued(one)) >= 0)) ? first : foot
}

/** The places in the text above the notes of a page where their marks stand. */
export function marksOfNotes(rows: readonly Row[], {top, start, foot}: PageNotes): Change[] {
  const marks = new Set(rows.slice(start, foot).flatMap(({text}) => mark.exec(text)?.[0] ?? []))
  const patterns = Array.from(marks, glued)
  return rows
    .slice(top, start)
    .flatMap((row) =>
      patterns.flatMap((pattern) =>
        Array.from(row.text.matchAll(pattern), ({index, 0: one}) =>
          removal({start: row.start + index, end: row.start + index + one.length}, 'footnote mark')
        )
      )
    )
}

/** A mark behind a word or its quotation mark, or at the head of a line before a mark of a sentence. */
const glued = (one: string) =>
  new RegExp(`(?<=[\\p{L}”’》）)\\]〕.,%])${escaped(one)}|^${escaped(one)}(?=[，。、；：）])`, 'gu')

const escaped = (one: string) => one.replace(/[[\]]/g, '\\$&')
