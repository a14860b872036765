import {plainTables} from '@jianbao/clean'
import type {Language, Span} from '@jianbao/model'
import type {Draft} from './draft.js'
import {headingAt} from './heading.js'
import {settleLeads} from './lead-runs.js'
import {trimSpan} from './line.js'
import {readTables, tableKind} from './read-table.js'
import type {Around} from './unnumbered-heading.js'

/** Reads the paragraphs of a clean text (its lines) as headings, paragraphs and tables, in text order. */
export function readDrafts(text: string, lines: readonly Span[], language: Language): Draft[] {
  const drafts: Draft[] = []
  const plain = new Map(plainTables(text).map((table) => [table.span.start, table]))
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k] as Span
    const table = plain.get(line.start)
    if (table !== undefined) {
      drafts.push({type: 'table', header: false, ...table})
      while ((lines[k + 1]?.start ?? Number.POSITIVE_INFINITY) < table.span.end) k++
      continue
    }
    const kind = tableKind(text, line)
    if (kind === null) {
      const around = {before: ending(text, lines[k - 1]), after: beginning(text, lines[k + 1])}
      drafts.push(...lineDrafts(text, line, language, around))
      continue
    }
    const rows: Span[] = []
    for (let row: Span | undefined = line; row !== undefined && tableKind(text, row) === kind; row = lines[k]) {
      const last = kind === 'markdown' ? lastOfRow(text, lines, k) : k
      rows.push({start: row.start, end: lines[last]?.end ?? row.end})
      k = last + 1
    }
    k--
    drafts.push(...readTables(text, rows, kind))
  }
  return settleLeads(text, drafts, language)
}

/** Lines that one row can have, where its cells hold line breaks (`<br>`). */
const longestRow = 40

/** Index of the line that a Markdown row ends on: the first that ends in a bar, if no other row begins before it. */
function lastOfRow(text: string, lines: readonly Span[], first: number): number {
  for (let k = first; k < Math.min(lines.length, first + longestRow); k++) {
    const line = lines[k] as Span
    if (k > first && text.charCodeAt(line.start) === 0x7c) break
    if (text.charCodeAt(line.end - 1) === 0x7c) return k
  }
  return first
}

/** As much of a neighbouring line as tells a paragraph from a title: English ones are long. */
const looked = 200

function ending(text: string, line: Span | undefined): string {
  return line === undefined ? '' : text.slice(Math.max(line.start, line.end - looked), line.end)
}

function beginning(text: string, line: Span | undefined): string {
  return line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + looked))
}

function lineDrafts(text: string, line: Span, language: Language, around: Around): Draft[] {
  const heading = headingAt(text, line, language, around)
  if (heading === null) return [{type: 'paragraph', span: line}]
  if (heading.form === 'line') return [{type: 'heading', heading}]
  // A part's title that runs into its text is no sentence of it; a lead sentence is.
  const from = heading.form === 'glued' ? heading.span.end : heading.titleStart
  return [
    {type: 'heading', heading},
    {type: 'paragraph', span: trimSpan(text, from, line.end)}
  ]
}
