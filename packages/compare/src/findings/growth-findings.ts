import type {AlignedMetric, ComparedReport, Derived, Figure, Finding, FindingPart} from '@jianbao/model'
import {derived, figure, finding, named, nameOf, operands, text} from './finding-parts.js'
import {salience} from './salience.js'

/** Differences below this many percentage points are within what `左右` hides. */
const least = 0.5

/** Percentage points at which a difference is as large as it needs to be; more would let small things lead. */
const large = 5

/** Who grew faster, and whose target is higher. */
export function growthFindings(
  metrics: readonly AlignedMetric[],
  reports: ReadonlyMap<string, ComparedReport>
): Finding[] {
  return metrics
    .filter((metric) => metric.kind === 'change')
    .flatMap((metric) => metric.derived.flatMap((measure) => compareGrowth(metric, measure, reports)))
}

function compareGrowth(
  metric: AlignedMetric,
  measure: AlignedMetric['derived'][number],
  reports: ReadonlyMap<string, ComparedReport>
): Finding[] {
  const pair = operands(metric, measure)
  const [narrow, wide] = measure.reports.map((id) => reports.get(id))
  if (pair === null || narrow === undefined || wide === undefined) return []
  if (measure.name !== 'gap' || Math.abs(measure.value) < least || turns(pair)) return []
  const target = metric.status === 'target'
  const size = Math.min(Math.abs(measure.value), large) / large
  return [
    finding(
      `${target ? 'ambition' : 'outgrowth'}:${metric.metric}:${narrow.id}`,
      target ? 'ambition' : 'outgrowth',
      salience(metric.metric) * (target ? 70 : 85) * (0.75 + 0.25 * size) * (metric.comparable === 'yes' ? 1 : 0.6),
      sentence(metric, measure, [narrow, wide], pair)
    )
  ]
}

/** One grew and the other fell: printed by their sizes, 增长2.2% beside 下降1.2%, they would look alike. */
function turns([part, whole]: readonly [Figure, Figure]): boolean {
  return (part.value ?? 0) < 0 !== (whole.value ?? 0) < 0
}

function sentence(
  metric: AlignedMetric,
  measure: Derived,
  [narrow, wide]: readonly [ComparedReport, ComparedReport],
  [part, whole]: readonly [Figure, Figure]
): FindingPart[] {
  const [verb, order] = wording(metric, measure, part, whole)
  return [
    named(nameOf(narrow)),
    named({zh: metric.label.zh, en: `: ${metric.label.en}`}),
    verb,
    figure(part),
    order,
    named(nameOf(wide)),
    text('的', ' at '),
    figure(whole),
    text('，相差', ', a difference of '),
    derived(measure)
  ]
}

/** A fall is stated by its size: `下降40%` is deeper than `下降11.1%`, though the number behind it is smaller. */
function wording(metric: AlignedMetric, measure: Derived, part: Figure, whole: Figure): [FindingPart, FindingPart] {
  const falls = (part.value ?? 0) < 0 && (whole.value ?? 0) < 0
  const more = falls ? measure.value < 0 : measure.value > 0
  if (falls) {
    return [
      metric.status === 'target' ? text('的目标为下降', ' is to fall by ') : text('下降', ', down '),
      more ? text('，降幅大于', ', a deeper fall than ') : text('，降幅小于', ', a smaller fall than ')
    ]
  }
  const order = more ? text('，高于', ', above ') : text('，低于', ', below ')
  return [metric.status === 'target' ? text('的增长目标为', ' is to grow by ') : text('增长', ' grew by '), order]
}
