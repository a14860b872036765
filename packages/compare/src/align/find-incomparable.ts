import type {IncomparablePair} from '@jianbao/model'
import {alike, type Cluster, likenessOf} from './align-figures.js'
import {confusedMetrics} from './confused-pairs.js'
import {judgePair} from './judge-pair.js'
import type {Judgement} from './judgement.js'
import {labelOf} from './label-of.js'
import type {Profile} from './profile.js'
import {reasons} from './reasons.js'
import {TokenIndex} from './token-index.js'

/**
 * How much a reader is warned by each reason: two stages of the same projects mislead more than two years of the same
 * rate. A figure is set against the one that misleads most.
 */
const weights: Readonly<Record<string, number>> = {
  'stock-flow': 9,
  stage: 8,
  'part-exceeds-whole': 8,
  grade: 7,
  class: 6,
  scope: 5,
  'level-change': 4,
  kind: 3,
  period: 2,
  status: 2,
  unit: 1
}

/** For each figure without a counterpart: the one in a wider report that looks like it and must not be compared. */
export function findIncomparable(clusters: readonly Cluster[]): IncomparablePair[] {
  const index = new TokenIndex<Cluster>()
  for (const cluster of clusters) index.add(cluster, cluster.first)
  const benefits = clusters.filter(({first}) => isBenefit(first))
  const catalogued = clusters.filter(({first}) => first.figure.metric !== null)
  const pairs = clusters
    .filter((cluster) => cluster.members.size === 1)
    .flatMap(
      ({first}) => lookAlike(first, index) ?? otherMetric(first, catalogued) ?? otherBenefit(first, benefits) ?? []
    )
  // An `each` figure has several profiles, which may meet the same look-alike.
  return [...new Map(pairs.map((pair) => [pair.figures.map((figure) => figure.id).join('|'), pair])).values()]
}

function lookAlike(profile: Profile, index: TokenIndex<Cluster>): IncomparablePair | null {
  let best: {pair: IncomparablePair; score: number} | null = null
  for (const {first} of index.candidates(profile)) {
    if (!precedes(first, profile)) continue
    const likeness = likenessOf(first, profile)
    if (likeness < alike) continue
    const judgement = judgePair(first, profile)
    if (judgement.comparable !== 'no') continue
    // Of reports of different years everything is of another year: one diagnostic says so.
    if (judgement.code === 'period' && first.report.year !== profile.report.year) continue
    const score = likeness + (weights[judgement.code] ?? 0)
    if (best === null || score > best.score) best = {pair: toPair(first, profile, judgement), score}
  }
  return best?.pair ?? null
}

/** Each pair is found once, from the side of the report that was read later: the narrower one. */
function precedes(first: Profile, profile: Profile): boolean {
  return first.report.id !== profile.report.id && first.order < profile.order
}

/** 规上工业总产值 beside the 规上工业增加值 of the wider report, where neither report gives both. */
function otherMetric(profile: Profile, catalogued: readonly Cluster[]): IncomparablePair | null {
  if (profile.figure.metric === null) return null
  for (const {first, members} of catalogued) {
    if (!precedes(first, profile) || members.has(profile.report.id)) continue
    const judgement = confusedMetrics(first, profile)
    if (judgement !== null && judgement.comparable !== 'yes') return toPair(first, profile, judgement)
  }
  return null
}

/** 低保 1020 元/月 beside 基础养老金 437 元/月: the same unit, and nothing else. */
function otherBenefit(profile: Profile, benefits: readonly Cluster[]): IncomparablePair | null {
  if (!isBenefit(profile)) return null
  const other = benefits.find(
    ({first}) =>
      precedes(first, profile) &&
      first.status === profile.status &&
      first.period === profile.period &&
      first.dimension === profile.dimension
  )
  if (other === undefined) return null
  const detail = [other.first.core.label, profile.core.label].join('/')
  return toPair(other.first, profile, {
    comparable: 'no',
    code: 'different-benefit',
    reason: reasons['different-benefit'](detail, '')
  })
}

function isBenefit({figure, kind}: Profile): boolean {
  return kind === 'amount' && /^CNY\/.*month$/.test(figure.unit)
}

function toPair(
  one: Profile,
  other: Profile,
  judgement: Extract<Judgement, {comparable: 'no' | 'partly'}>
): IncomparablePair {
  const metric = one.figure.metric ?? other.figure.metric ?? `task:${one.core.label}`
  return {
    metric,
    label: labelOf(metric, one),
    figures: [one.figure, other.figure],
    code: judgement.code,
    reason: judgement.reason
  }
}
