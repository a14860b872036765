import type {Span} from '@jianbao/model'
import type {RowDraft, TableDraft} from './draft.js'
import {trimSpan} from './line.js'

/** What table a line belongs to. */
export type TableKind = 'markdown' | 'html'

const htmlTag = /^<\/?(?:table|thead|tbody|tr|td|th)\b/i

/** Which kind of table a line is part of: `| a | b |`, `<tr><td>…`, or none. */
export function tableKind(text: string, {start, end}: Span): TableKind | null {
  if (text.charCodeAt(start) === 0x3c) return htmlTag.test(text.slice(start, Math.min(end, start + 12))) ? 'html' : null
  if (text.charCodeAt(start) !== 0x7c) return null
  const second = text.indexOf('|', start + 1)
  return second > 0 && second < end ? 'markdown' : null
}

/** Reads the lines of one table, or of several Markdown tables without text between them. Rows without cells are left out. */
export function readTables(text: string, lines: readonly Span[], kind: TableKind): TableDraft[] {
  if (kind === 'html') return [htmlTable(text, spanOf(lines))]
  const isRule = ({start, end}: Span): boolean => /^[\s|:-]+$/.test(text.slice(start, end))
  // Blank lines are gone from the clean text: a further `|---|` tells that the row above it heads another table.
  const starts = [0, ...lines.flatMap((line, k) => (k > 2 && isRule(line) ? [k - 1] : []))]
  return starts.map((from, k) => markdownTable(text, lines.slice(from, starts[k + 1]), isRule))
}

function spanOf(lines: readonly Span[]): Span {
  return {start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0}
}

function markdownTable(text: string, lines: readonly Span[], isRule: (line: Span) => boolean): TableDraft {
  const second = lines[1]
  const header = second !== undefined && isRule(second)
  const rows = lines.filter((line) => !isRule(line)).map((line) => ({span: line, cells: markdownCells(text, line)}))
  return {type: 'table', span: spanOf(lines), header, rows}
}

function markdownCells(text: string, line: Span): Span[] {
  const cells: Span[] = []
  for (let at = line.start + 1; at < line.end; ) {
    const bar = text.indexOf('|', at)
    const end = bar < 0 || bar > line.end ? line.end : bar
    cells.push(trimSpan(text, at, end))
    at = end + 1
  }
  return cells
}

/** Rows begin at `<tr`; cells reach from behind `<td…>` to the next tag. Unclosed cells, common in scrapes, end there too. */
function htmlTable(text: string, span: Span): TableDraft {
  const source = text.slice(span.start, span.end)
  const rows: RowDraft[] = []
  const starts = [...source.matchAll(/<tr\b/gi)].map((match) => match.index)
  for (const [k, from] of (starts.length === 0 ? [0] : starts).entries()) {
    const to = starts[k + 1] ?? source.length
    const cells = htmlCells(text, span.start + from, span.start + to)
    if (cells.length > 0) rows.push({span: trimSpan(text, span.start + from, span.start + to), cells})
  }
  return {type: 'table', span, header: /<th\b/i.test(source.slice(0, starts[1] ?? source.length)), rows}
}

function htmlCells(text: string, start: number, end: number): Span[] {
  const source = text.slice(start, end)
  return [...source.matchAll(/<t[dh]\b[^>]{0,300}>([^<]*)/gi)].map((match) => {
    const from = start + match.index + match[0].length - (match[1]?.length ?? 0)
    return trimSpan(text, from, start + match.index + match[0].length)
  })
}
