import type {ReportView} from '../view/report-view.js'

/** Levels of government, widest first. */
const levels = ['national', 'province', 'city', 'district', 'county', 'township']

const roleOrder = ['compared', 'translation', 'context']

/** Originals first, then translations, then background. */
export function bySource(one: ReportView, other: ReportView): number {
  return roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role) || byLevel(one, other)
}

export function byLevel(one: ReportView, other: ReportView): number {
  const rank = (report: ReportView) =>
    (report.body === 'government' ? 0 : levels.length) + levels.indexOf(report.level ?? 'township')
  return rank(one) - rank(other)
}
