import type {Figure} from '@jianbao/model'
import {stringify} from 'csv-stringify/sync'

/** Columns of the file, in order. */
const columns: ReadonlyArray<readonly [string, (figure: Figure) => string | number | null | undefined]> = [
  ['report', (figure) => figure.report],
  ['subject', (figure) => figure.subject],
  ['metric', (figure) => figure.metric],
  ['surface', (figure) => figure.surface],
  ['value', (figure) => figure.value],
  ['high', (figure) => figure.high],
  ['unit', (figure) => figure.unit],
  ['bound', (figure) => figure.bound],
  ['kind', (figure) => figure.kind],
  ['status', (figure) => figure.status],
  ['period_from', (figure) => figure.period_from],
  ['period', (figure) => figure.period],
  ['damaged', (figure) => (figure.damaged ? 'yes' : '')],
  ['topic', (figure) => figure.topic],
  ['section', (figure) => figure.section.join(' / ')],
  ['quote', (figure) => figure.quote],
  ['path', (figure) => figure.source.path],
  ['sha256', (figure) => figure.source.sha256],
  ['start', (figure) => figure.source.start],
  ['end', (figure) => figure.source.end],
  ['id', (figure) => figure.id]
]

/**
 * Figures as CSV (RFC 4180) with their sources, one a line. Cells that a spreadsheet would take for a formula are
 * quoted with an apostrophe, whatever the source text holds.
 *
 * @example
 * figuresToCsv(readReport(document).figures).split('\n')[0] // 'report,subject,metric,…'
 */
export function figuresToCsv(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => columns.map(([, cell]) => cell(figure) ?? ''))
  return stringify([columns.map(([name]) => name), ...rows], {escape_formulas: true})
}
