import type {Metric} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'

/** Whether a figure of that kind and unit can be a value of the metric. */
export function measures(
  metric: Metric,
  kind: Kind,
  unit: string,
  dimensions: Readonly<Record<string, readonly string[]>>
): boolean {
  const own = [metric.unit].flat().some((name) => dimensions[name]?.includes(unit))
  switch (kind) {
    case 'rank':
      return unit === 'rank'
    case 'level':
      return own
    case 'delta':
      return own && metric.nature !== 'rate'
    case 'share':
      // A part of something (占全省的12%) is not the thing, unless the metric is that share.
      return own && metric.nature === 'rate'
    case 'ratio':
      return own && (unit === 'ratio' || unit === 'times')
    case 'change':
      return changes(metric, unit, own)
    // A streak of a metric or a class of things is not its value.
    case 'span':
    case 'threshold':
      return false
  }
}

/** Rates move by percentage points, amounts by percents (or doublings) or by an amount. */
function changes(metric: Metric, unit: string, own: boolean): boolean {
  if (metric.nature === 'rate') return own
  return own || unit === '%' || unit === '‰' || unit === 'times'
}
