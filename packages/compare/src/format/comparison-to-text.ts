import type {Comparison, Language, Tracking} from '@jianbao/model'
import {comparisonSections, type OutputSection} from './comparison-sections.js'
import {displayWidth, fit} from './display-width.js'
import {trackingRows, words} from './wording.js'

/** The comparison as Markdown (GFM): findings as a list, the rest as tables. */
export function comparisonToMarkdown(comparison: Comparison, language: Language): string {
  return comparisonSections(comparison, language).map(sectionToMarkdown).join('\n')
}

/** The comparison for a terminal of so many columns, Chinese characters counted as two. */
export function comparisonToTable(comparison: Comparison, language: Language, columns = 100): string {
  return comparisonSections(comparison, language)
    .map((section) => sectionToTable(section, columns))
    .join('\n')
}

/** Targets and results as a Markdown table. */
export function trackingToMarkdown(tracking: Tracking, language: Language): string {
  return sectionToMarkdown(trackingSection(tracking, language))
}

/** Targets and results for a terminal. */
export function trackingToTable(tracking: Tracking, language: Language, columns = 100): string {
  return sectionToTable(trackingSection(tracking, language), columns)
}

function trackingSection(tracking: Tracking, language: Language): OutputSection {
  const head = [words.metric, words.target, words.result, words.verdict].map((word) => word[language])
  return {title: words.ladders[language], rows: [head, ...trackingRows(tracking, language)]}
}

function sectionToMarkdown({title, lines, rows}: OutputSection): string {
  const [head = [], ...body] = rows ?? []
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  const table = rows === undefined ? [] : [row(head), row(head.map(() => '---')), ...body.map(row)]
  return [`## ${title}`, '', ...(lines ?? []).map((line) => `- ${escaped(line)}`), ...table, ''].join('\n')
}

/** Source text must not become markup, nor a bar a new cell. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ')
}

/** No cell is narrower than this, however small the terminal. */
const narrowest = 6

function sectionToTable({title, lines, rows}: OutputSection, columns: number): string {
  const body = rows === undefined ? [] : tableLines(rows, columns)
  return [
    title,
    '─'.repeat(Math.min(columns, Math.max(displayWidth(title), 20))),
    ...(lines ?? []).map((line) => `• ${line}`),
    ...body,
    ''
  ].join('\n')
}

function tableLines(rows: readonly (readonly string[])[], columns: number): string[] {
  const count = rows[0]?.length ?? 0
  const wanted = Array.from({length: count}, (_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))))
  const widths = shrink(wanted, columns - 2 * (count - 1))
  return rows.map((row) =>
    widths
      .map((width, at) => fit(row[at] ?? '', width))
      .join('  ')
      .trimEnd()
  )
}

/** Takes from the widest column until the line fits. */
function shrink(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted]
  let over = widths.reduce((sum, width) => sum + width, 0) - room
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const second = Math.max(narrowest, ...widths.filter((_, at) => at !== widest))
    const current = widths[widest] ?? 0
    const cut = Math.min(over, Math.max(1, current - second))
    if (current - cut < narrowest) break
    widths[widest] = current - cut
    over -= cut
  }
  return widths
}
