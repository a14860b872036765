import type {Figure} from '@jianbao/model'
import {tableLines} from './table-lines.js'

const head = ['figure', 'subject', 'metric', 'bound', 'kind', 'status', 'period', 'sentence']

/** Figures for a terminal of so many columns, one a line. */
export function figuresToTable(figures: readonly Figure[], columns = 100): string {
  const rows = figures.map(({surface, subject, metric, bound, kind, status, period, period_from, quote}) => [
    surface,
    subject,
    metric ?? '',
    bound,
    kind,
    status,
    period_from === undefined ? (period ?? '') : `${period_from}–${period}`,
    quote
  ])
  return `${tableLines([head, ...rows], columns).join('\n')}\n`
}
