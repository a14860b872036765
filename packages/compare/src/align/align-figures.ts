import type {AlignedMetric, Derived, Figure, ReportMetadata} from '@jianbao/model'
import {gap, ratio, share} from '../derive/derive-measures.js'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {levelRank, liesIn} from '../reports/report-relation.js'
import {comparisonKey} from './comparison-key.js'

/** Figures that measure the same thing for the same year, by metric, kind, unit, period, status and scope. */
export function alignFigures(compared: readonly PreparedReport[]): AlignedMetric[] {
  const groups = new Map<string, Map<string, Figure>>()
  for (const {reading} of compared) {
    for (const figure of reading.figures) {
      if (figure.metric === null || figure.kind === 'threshold') continue
      const key = comparisonKey(figure)
      const group = groups.get(key) ?? new Map<string, Figure>()
      // The first statement of a report is its headline; later ones repeat it.
      if (!group.has(figure.report)) group.set(figure.report, figure)
      groups.set(key, group)
    }
  }
  const metadata = new Map(compared.map(({summary}) => [summary.id, summary]))
  return [...groups.values()].filter((group) => group.size > 1).map((group) => toMetric(group, metadata))
}

function toMetric(
  group: ReadonlyMap<string, Figure>,
  reports: ReadonlyMap<string, Pick<ReportMetadata, 'place' | 'level'>>
): AlignedMetric {
  const figures = [...group.values()]
  const first = figures[0]
  if (first === undefined) throw new Error('A group of figures is never empty')
  const metric = first.metric ?? first.subject
  return {
    metric,
    label: {zh: first.subject, en: metric},
    category: first.topic ?? 'other',
    period: first.period,
    status: first.status,
    kind: first.kind,
    unit: first.unit,
    values: Object.fromEntries(group),
    derived: derive(figures, reports),
    comparable: 'yes'
  }
}

function derive(
  figures: readonly Figure[],
  reports: ReadonlyMap<string, Pick<ReportMetadata, 'place' | 'level'>>
): Derived[] {
  const wideFirst = [...figures].sort((a, b) => rankOf(a, reports) - rankOf(b, reports))
  const whole = wideFirst[0]
  if (whole === undefined) return []
  return wideFirst
    .slice(1)
    .map((figure) => measure(figure, whole, reports))
    .filter((derived) => derived !== null)
}

function rankOf(figure: Figure, reports: ReadonlyMap<string, Pick<ReportMetadata, 'place' | 'level'>>): number {
  const report = reports.get(figure.report)
  return report === undefined ? 9 : levelRank(report)
}

function measure(
  figure: Figure,
  other: Figure,
  reports: ReadonlyMap<string, Pick<ReportMetadata, 'place' | 'level'>>
): Derived | null {
  if (!['level', 'delta'].includes(figure.kind) || /[/%]/.test(figure.unit)) {
    return figure.kind === 'rank' ? null : gap(figure, other)
  }
  const narrow = reports.get(figure.report)
  const wide = reports.get(other.report)
  return narrow !== undefined && wide !== undefined && liesIn(narrow, wide)
    ? share(figure, other)
    : ratio(figure, other)
}
