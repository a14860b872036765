import type {AlignedMetric, ComparedReport, Derived, Finding} from '@jianbao/model'
import {derived, figure, finding, named, nameOf, operands, text} from './finding-parts.js'
import {salience} from './salience.js'

/** A share this much above or below the district's usual one is worth a sentence. */
const unusual = 1.5

type Share = {readonly metric: AlignedMetric; readonly measure: Derived}

/** Shares of the wider place that are far from the narrower place's usual share; pairs of them that contrast. */
export function shareFindings(
  metrics: readonly AlignedMetric[],
  reports: ReadonlyMap<string, ComparedReport>
): Finding[] {
  const byPair = new Map<string, Share[]>()
  for (const metric of metrics) {
    for (const measure of metric.derived) {
      if (measure.name !== 'share') continue
      const key = measure.reports.join('|')
      byPair.set(key, [...(byPair.get(key) ?? []), {metric, measure}])
    }
  }
  return [...byPair.values()].flatMap((shares) => [...largeShares(shares, reports), ...contrasts(shares, reports)])
}

function largeShares(shares: readonly Share[], reports: ReadonlyMap<string, ComparedReport>): Finding[] {
  const usual = median(shares.map(({measure}) => measure.value))
  return shares.flatMap(({metric, measure}) => {
    const [narrow, wide] = measure.reports.map((id) => reports.get(id))
    if (narrow === undefined || wide === undefined || usual === 0) return []
    const times = Math.max(measure.value / usual, usual / Math.max(measure.value, 0.01))
    if (times < unusual || metric.status === 'target') return []
    const pair = operands(metric, measure)
    // A share that only bounds the truth, or of scopes that are not equal, is a weaker statement.
    const firm = (metric.comparable === 'yes' ? 1 : 0.5) * (measure.bound === 'eq' ? 1 : 0.8)
    const score = (25 + 45 * salience(metric.metric)) * Math.min(times / 3, 1.3) * firm
    return [
      finding(`share:${metric.metric}:${narrow.id}`, 'share', score, [
        named(nameOf(narrow)),
        named({zh: metric.label.zh, en: `: ${metric.label.en} `}),
        ...(pair === null
          ? []
          : [
              figure(pair[0]),
              named({zh: `，${nameOf(wide).zh}`, en: `, against ${nameOf(wide).en}’s `}),
              figure(pair[1])
            ]),
        text('，占比', ', a share of '),
        derived(measure)
      ])
    ]
  })
}

/** How weighty both metrics of a contrast must be: a share of parking spaces against GDP says nothing. */
const headline = 0.75

/** Headline shares that do not go together: 8.48 % of the revenue, at most 13.03 % of the GDP. */
function contrasts(shares: readonly Share[], reports: ReadonlyMap<string, ComparedReport>): Finding[] {
  const [first, ...others] = shares
    .filter(({metric}) => salience(metric.metric) >= headline && metric.status !== 'target')
    .sort((a, b) => salience(b.metric.metric) - salience(a.metric.metric))
  const [narrow, wide] = first?.measure.reports.map((id) => reports.get(id)) ?? []
  if (first === undefined || narrow === undefined || wide === undefined) return []
  return others.flatMap((other) => {
    const times = Math.max(first.measure.value / other.measure.value, other.measure.value / first.measure.value)
    if (!(times >= unusual)) return []
    return [
      finding(
        `contrast:${first.metric.metric}:${other.metric.metric}:${narrow.id}`,
        'contrast',
        90 * salience(other.metric.metric) * Math.min(times / 1.6, 1.1),
        [
          named(nameOf(narrow)),
          named({
            zh: `${other.metric.label.zh}占${nameOf(wide).zh}的`,
            en: `: ${other.metric.label.en} comes to `
          }),
          derived(other.measure),
          named({
            zh: `，而${first.metric.label.zh}占`,
            en: ` of ${nameOf(wide).en}’s, while ${first.metric.label.en} comes to `
          }),
          derived(first.measure)
        ],
        {figures: [...Object.values(other.metric.values), ...Object.values(first.metric.values)]}
      )
    ]
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
