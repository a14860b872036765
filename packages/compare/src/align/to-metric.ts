import type {AlignedMetric, Derived} from '@jianbao/model'
import {gap, ratio, share} from '../derive/derive-measures.js'
import {liesIn} from '../reports/report-relation.js'
import type {Cluster} from './align-figures.js'
import {labelOf} from './label-of.js'
import type {Profile} from './profile.js'

/** A cluster as the contract prints it. */
export function toMetric(cluster: Cluster): AlignedMetric {
  const {figure, core} = cluster.first
  const members = [...cluster.members.values()]
  const partly = [...cluster.judgements.values()].find((judgement) => judgement.comparable === 'partly')
  const metric = members.find((member) => member.figure.metric !== null)?.figure.metric ?? `task:${core.label}`
  return {
    metric,
    label: labelOf(metric, cluster.first),
    category: figure.topic ?? 'other',
    period: figure.period,
    status: figure.status,
    kind: figure.kind,
    unit: figure.unit,
    values: Object.fromEntries(members.map((member) => [member.report.id, member.figure])),
    derived: members
      .filter((member) => member !== cluster.first)
      .map((member) => measure(member, cluster.first))
      .filter((derived) => derived !== null),
    comparable: partly === undefined ? 'yes' : 'partly',
    ...(partly !== undefined && 'reason' in partly ? {note: partly.reason} : {})
  }
}

/** Share of a part, ratio of neighbours, gap of rates and standards; none of ranks and of lists of one's own. */
function measure(member: Profile, first: Profile): Derived | null {
  if (member.kind === 'rank' || member.ownList) return null
  if (member.kind !== 'amount' || member.average) return gap(member, first)
  if (!liesIn(member.report, first.report)) return ratio(member, first)
  const part = share(member, first)
  // 3987.5亿元 of a market whose whole the city puts at 超3900亿元: “at most 102 %” says nothing.
  return part === null || part.value > 100 ? null : part
}
