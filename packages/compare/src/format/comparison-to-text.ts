import type {Comparison, Language, Tracking} from '@jianbao/model'
import {comparisonSections, type OutputSection} from './comparison-sections.js'
import {displayWidth} from './display-width.js'
import {tableLines} from './table-lines.js'
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
