import type {AlignedMetric, Comparison, Figure, IncomparablePair, Tracking} from '@jianbao/model'
import {stringify} from 'csv-stringify/sync'
import {formatDerived} from '../number/format-figure.js'
import {figureText} from './wording.js'

/** A spreadsheet shows each figure as its Chinese report words it, beside the plain value. */
const language = 'zh'

/** Spreadsheets run cells that begin like formulas; csv-stringify quotes them. */
const options = {escape_formulas: true} as const

const header = ['metric', 'label_zh', 'label_en', 'category', 'period', 'status', 'kind', 'unit', 'comparable', 'note']

/**
 * Aligned figures as CSV, one metric a line: for each report the value in the base unit, the figure as printed and its
 * sentence. Figures that must not be compared follow with `comparable` `no` and the reason.
 *
 * @example
 * comparisonToCsv(comparison).split('\n')[0] // 'metric,label_zh,label_en,…'
 */
export function comparisonToCsv(comparison: Comparison): string {
  const ids = comparison.reports.filter((report) => report.role === 'compared').map((report) => report.id)
  const perReport = ids.flatMap((id) => [`${id} value`, `${id} figure`, `${id} quote`])
  const aligned = comparison.metrics.map((metric) => alignedRow(metric, ids))
  const apart = comparison.incomparable.map((pair) => apartRow(pair, ids))
  return stringify([[...header, ...perReport, 'derived', 'formula'], ...aligned, ...apart], options)
}

function alignedRow(aligned: AlignedMetric, ids: readonly string[]): (string | number)[] {
  const {metric, label, category, period, status, kind, unit, comparable, note, values, derived} = aligned
  return [
    ...[metric, label.zh, label.en, category, period ?? '', status, kind, unit, comparable, note?.zh ?? ''],
    ...ids.flatMap((id) => figureCells(values[id])),
    derived.map((one) => `${one.name} ${formatDerived(one, language)}`).join('; '),
    derived.map(({formula}) => formula).join('; ')
  ]
}

function apartRow({metric, label, figures, code, reason}: IncomparablePair, ids: readonly string[]) {
  const [{period, status, kind, unit}] = figures
  return [
    ...[metric, label.zh, label.en, '', period ?? '', status, kind, unit, 'no', `${code}: ${reason.zh}`],
    ...ids.flatMap((id) => figureCells(figures.find(({report}) => report === id))),
    '',
    ''
  ]
}

function figureCells(figure: Figure | undefined): readonly (string | number)[] {
  return figure === undefined ? ['', '', ''] : [figure.value ?? '', figureText(figure, language), figure.quote]
}

/** Tracked targets as CSV, one target a line. */
export function trackingToCsv({targets}: Tracking): string {
  const header = [
    'metric',
    'label_zh',
    'label_en',
    'target',
    'target_value',
    'result',
    'result_value',
    'verdict',
    'note'
  ]
  const rows = targets.map(({metric, label, target, result, verdict, note}) => [
    metric,
    label.zh,
    label.en,
    figureText(target, language),
    target.value ?? '',
    figureText(result, language),
    result?.value ?? '',
    verdict,
    note.zh
  ])
  return stringify([header, ...rows], options)
}
