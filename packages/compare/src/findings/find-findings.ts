import type {
  AlignedMetric,
  ComparedReport,
  Figure,
  Finding,
  Ladder,
  MatterLink,
  SharedInitiative,
  TopicRow,
  Tracking
} from '@jianbao/model'
import {deliveryFindings} from './delivery-findings.js'
import {growthFindings} from './growth-findings.js'
import {impliedFindings} from './implied-findings.js'
import {initiativeFindings} from './initiative-findings.js'
import {ladderFindings} from './ladder-findings.js'
import {linkFindings} from './link-findings.js'
import {shareFindings} from './share-findings.js'
import {topicFindings} from './topic-findings.js'
import {withYears} from './with-years.js'

export interface FindingSources {
  readonly reports: readonly ComparedReport[]
  readonly figures: readonly Figure[]
  readonly metrics: readonly AlignedMetric[]
  readonly implied: readonly AlignedMetric[]
  readonly ladders: readonly Ladder[]
  readonly topics: readonly TopicRow[]
  readonly links: readonly MatterLink[]
  readonly initiatives: readonly SharedInitiative[]
  /** Reports of one place and the year after. */
  readonly trackings: readonly Tracking[]
}

/** Statements worth reading, the most telling first. */
export function findFindings(sources: FindingSources): Finding[] {
  const reports = new Map(withYears(sources.reports).map((report) => [report.id, report]))
  const figures = new Map(sources.figures.map((figure) => [figure.id, figure]))
  return [
    ...growthFindings(sources.metrics, reports),
    ...shareFindings(sources.metrics, reports),
    ...impliedFindings(sources.implied, reports, figures),
    ...deliveryFindings(sources.trackings),
    ...ladderFindings(sources.ladders, reports),
    ...linkFindings(sources.links, reports),
    ...topicFindings(sources.topics, reports),
    ...initiativeFindings(sources.initiatives, sources.reports)
  ].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
