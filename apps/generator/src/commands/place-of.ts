import type {Figure} from 'jianbao'
import type {LoadedReport} from '../reports/load-reading.js'

/** Where a figure stands in its file: `path:line:column: `, 1-based; empty for a finding about no single figure. */
export function placeOf(figure: Figure | null, reports: readonly LoadedReport[]): string {
  if (figure === null) return ''
  const {path, sha256, start} = figure.source
  const report = reports.find(({reading}) => reading.report.metadata.sha256 === sha256)
  if (report === undefined) return `${path}: `
  const before = report.original.slice(0, start).split(/\r\n?|\n/)
  return `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}: `
}
