import {formatMarkdown} from '../markdown/format-markdown.js'
import {escapeMarkdown} from '../render/escape-markdown.js'
import type {ChartSpec} from './chart-spec.js'

/** The chart in words: a GFM table with the same labels and values, for Markdown, Word and screen readers. */
export function chartToTable(spec: ChartSpec): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => escapeMarkdown(cell) || ' ').join(' | ')} |`
  const lines = [
    row([spec.unit ?? '', ...spec.series]),
    `| - |${' -: |'.repeat(spec.series.length)}`,
    ...spec.rows.map(({label, values}) => row([label, ...values.map((value) => value?.text ?? '—')]))
  ]
  const caption = spec.title === undefined ? '' : `${escapeMarkdown(spec.title)}\n\n`
  return formatMarkdown(`${caption}${lines.join('\n')}\n`)
}

/** One line that says what a chart shows, as the alternative text of its picture. */
export function chartToText(spec: ChartSpec): string {
  const rows = spec.rows.map(({label, values}) => {
    const worded = values.map((value, index) => `${spec.series[index] ?? ''} ${value?.text ?? '—'}`.trim())
    return label === '' ? worded.join(', ') : `${label}: ${worded.join(', ')}`
  })
  return [spec.title, ...rows].filter(Boolean).join('; ')
}
