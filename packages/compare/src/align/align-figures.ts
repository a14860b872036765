import type {AlignedMetric, Figure} from '@jianbao/model'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {levelRank} from '../reports/report-relation.js'
import {contains, similarity} from './core-of.js'
import {judgePair} from './judge-pair.js'
import {counted} from './judge-stage.js'
import type {Judgement} from './judgement.js'
import {milestoneFigures} from './milestone-figures.js'
import {type Profile, profilesOf} from './profile.js'
import {tellStagesApart} from './tell-stages-apart.js'
import {toMetric} from './to-metric.js'
import {TokenIndex} from './token-index.js'

/** Figures of several reports that were found to measure the same thing. */
export interface Cluster {
  /** The widest report's figure: what the others are compared with. */
  readonly first: Profile
  readonly members: Map<string, Profile>
  readonly judgements: Map<string, Judgement>
}

export interface Alignment {
  readonly metrics: readonly AlignedMetric[]
  readonly clusters: readonly Cluster[]
  readonly profiles: readonly Profile[]
}

/**
 * How alike two uncatalogued subjects must be (Dice of character pairs): 新能源充电桩 and 充电桩 reach 0.67, while
 * 乡村片区 and 特色田园乡村 stay at 0.22.
 */
export const alike = 0.6

/** Figures that measure the same thing for the same year, by metric or by the likeness of what they count. */
export function alignFigures(compared: readonly PreparedReport[]): Alignment {
  const wideFirst = [...compared].sort((a, b) => levelRank(a.summary) - levelRank(b.summary))
  const clusters: Cluster[] = []
  const index = new TokenIndex<Cluster>()
  const profiles: Profile[] = []
  for (const [order, {reading}] of wideFirst.entries()) {
    const own = [...reading.figures, ...milestoneFigures(reading)]
      .filter(isComparable)
      .sort((a, b) => a.source.cleanStart - b.source.cleanStart)
      .flatMap((figure) => profilesOf(figure, reading.report.metadata, order))
    profiles.push(...own)
    for (const profile of assign(own, index)) {
      const cluster = {first: profile, members: new Map([[profile.report.id, profile]]), judgements: new Map()}
      clusters.push(cluster)
      index.add(cluster, profile)
    }
  }
  const shared = clusters.filter((cluster) => cluster.members.size > 1)
  return {metrics: tellStagesApart(shared.map(toMetric), shared), clusters, profiles}
}

function isComparable(figure: Figure): boolean {
  return figure.kind !== 'threshold' && figure.kind !== 'span'
}

interface Candidate {
  readonly profile: Profile
  readonly cluster: Cluster
  readonly judgement: Judgement
  readonly score: number
}

/** Gives each profile the best cluster that is free, the most certain first; returns those that found none. */
function assign(own: readonly Profile[], index: TokenIndex<Cluster>): Profile[] {
  const candidates = own.flatMap((profile) => candidatesOf(profile, index))
  candidates.sort((a, b) => b.score - a.score)
  // An `each` figure has several profiles and is used once.
  const done = new Set<Figure>()
  for (const {profile, cluster, judgement} of candidates) {
    if (done.has(profile.figure) || cluster.members.has(profile.report.id)) continue
    cluster.members.set(profile.report.id, profile)
    cluster.judgements.set(profile.report.id, judgement)
    done.add(profile.figure)
  }
  return own.filter((profile) => !done.has(profile.figure))
}

function candidatesOf(profile: Profile, index: TokenIndex<Cluster>): Candidate[] {
  const found: Candidate[] = []
  for (const cluster of index.candidates(profile)) {
    const likeness = likenessOf(cluster.first, profile)
    if (likeness < alike) continue
    const judgement = judgePair(cluster.first, profile)
    if (judgement.comparable === 'no') continue
    found.push({profile, cluster, judgement, score: likeness + (judgement.comparable === 'yes' ? 1 : 0)})
  }
  return found
}

/** Cores this alike differ in a character: 规上工业产值 and 规上工业总产值. */
const nearlySame = 0.85

/** 1 for the same metric of the lexicon, 0 for different ones, else the likeness of what is counted. */
export function likenessOf(one: Profile, other: Profile): number {
  if (one.figure.metric !== null && one.figure.metric === other.figure.metric) return 1
  // 盘活存量建设用地 and 盘活工业用地 are two metrics of the lexicon, and the land counted overlaps; 工业增加值 and
  // 规上工业增加值 are two series of the statistics.
  if (one.figure.metric !== null && other.figure.metric !== null && !(counted(one) && counted(other))) return 0
  if (!one.core.specific || !other.core.specific) return 0
  const likeness = similarity(one.core, other.core)
  // 规上平台企业营业收入 is no 规上工业总产值: what the catalogue knows is called by its name, or nearly
  const catalogued = (one.figure.metric === null) !== (other.figure.metric === null)
  if (catalogued && !(counted(one) && counted(other)) && likeness < nearlySame) return 0
  // 销售收入 of one branch is not 软件业销售收入: money is told by what earns it, things by what they are
  const things = !/^(?:CNY|USD)/.test(one.figure.unit)
  return things && contains(one.core, other.core) ? Math.max(likeness, alike) : likeness
}
