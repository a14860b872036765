import type {Comparison, Tracking} from '@jianbao/model'
import {stringify} from 'csv-stringify/sync'
import {formatDerived} from '../number/format-figure.js'
import {figureText} from './wording.js'

/** A spreadsheet shows each figure as its Chinese report words it, beside the plain value. */
const language = 'zh'

/** Spreadsheets run cells that begin like formulas; csv-stringify quotes them. */
const options = {escape_formulas: true} as const

/**
 * Aligned figures as CSV, one metric a line: for each report the value in the base unit, the figure as printed and its
 * sentence. Figures that must not be compared follow with `comparable` `no` and the reason.
 *
 * @example
 * comparisonToCsv(comparison).split('\n')[0] // 'metric,label_zh,label_en,…'
 */
export function comparisonToCsv(comparison: Comparison): string {
  const ids = comparison.reports.filter((report) => report.role === 'compared').map((report) => report.id)
  const header = [
    'metric',
    'label_zh',
    'label_en',
    'category',
    'period',
    'status',
    'kind',
    'unit',
    'comparable',
    'note'
  ]
  const perReport = ids.flatMap((id) => [`${id} value`, `${id} figure`, `${id} quote`])
  const aligned = comparison.metrics.map((metric) => [
    metric.metric,
    metric.label.zh,
    metric.label.en,
    metric.category,
    metric.period ?? '',
    metric.status,
    metric.kind,
    metric.unit,
    metric.comparable,
    metric.note?.zh ?? '',
    ...ids.flatMap((id) => {
      const figure = metric.values[id]
      return figure === undefined ? ['', '', ''] : [figure.value ?? '', figureText(figure, language), figure.quote]
    }),
    metric.derived.map((derived) => `${derived.name} ${formatDerived(derived, language)}`).join('; '),
    metric.derived.map((derived) => derived.formula).join('; ')
  ])
  const apart = comparison.incomparable.map(({metric, label, figures, code, reason}) => [
    metric,
    label.zh,
    label.en,
    '',
    figures[0].period ?? '',
    figures[0].status,
    figures[0].kind,
    figures[0].unit,
    'no',
    `${code}: ${reason.zh}`,
    ...ids.flatMap((id) => {
      const figure = figures.find((one) => one.report === id)
      return figure === undefined ? ['', '', ''] : [figure.value ?? '', figureText(figure, language), figure.quote]
    }),
    '',
    ''
  ])
  return stringify([[...header, ...perReport, 'derived', 'formula'], ...aligned, ...apart], options)
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
