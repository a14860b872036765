import {topicById} from '@jianbao/lexicon'
import type {TopicRow} from '@jianbao/model'
import type {PreparedReport} from '../reports/prepare-reports.js'

/** A report is silent on a topic that takes less than this part of the share that it takes in another report. */
const silence = 0.15

/** Below this share of any report, silence elsewhere is no wonder. */
const stressed = 0.03

/** What is added to each count, so that the ratio of a topic that a report never names is finite (Hardie 2014). */
const smoothing = 0.5

/** Lengths enter the statistics in units of a sentence or so: characters of one sentence are not independent. */
const unitLength = 40

interface Counts {
  readonly id: string
  readonly total: number
  readonly byTopic: ReadonlyMap<string, number>
  readonly figures: ReadonlyMap<string, number>
}

/**
 * How much of each report is about each topic, with keyness: log-likelihood says how surely the reports differ (3.84 is
 * the 5 % limit for two reports), log-ratio how much (1 is twice as much as in the others). Both are of shares, so a long
 * report does not stress everything.
 */
export function weighTopics(compared: readonly PreparedReport[]): TopicRow[] {
  const counts = compared.map(countTopics).filter(({total}) => total > 0)
  const topics = [...new Set(counts.flatMap(({byTopic}) => [...byTopic.keys()]))]
  return topics
    .map((topic) => toRow(topic, counts))
    .sort((a, b) => b.logLikelihood - a.logLikelihood || (a.topic < b.topic ? -1 : 1))
}

function countTopics({reading, summary}: PreparedReport): Counts {
  const byTopic = new Map<string, number>()
  let total = 0
  for (const {topic, length} of reading.topics) {
    byTopic.set(topic, (byTopic.get(topic) ?? 0) + length)
    total += length
  }
  const figures = new Map<string, number>()
  for (const {topic, kind} of reading.figures) {
    if (topic !== null && kind !== 'threshold') figures.set(topic, (figures.get(topic) ?? 0) + 1)
  }
  return {id: summary.id, total, byTopic, figures}
}

function toRow(topic: string, counts: readonly Counts[]): TopicRow {
  const weights = counts.map(({byTopic, total}) => (byTopic.get(topic) ?? 0) / total)
  const most = Math.max(...weights)
  const known = topicById(topic)
  return {
    topic,
    label: known === undefined ? {zh: topic, en: topic} : {zh: known.zh, en: known.en},
    weights: byReport(counts, (_, at) => round(weights[at] ?? 0, 4)),
    figures: byReport(counts, ({figures}) => figures.get(topic) ?? 0),
    logLikelihood: round(logLikelihood(topic, counts), 2),
    logRatio: byReport(counts, (_, at) => round(logRatio(topic, counts, at), 2)),
    silent: most < stressed ? [] : counts.filter((_, at) => (weights[at] ?? 0) < most * silence).map(({id}) => id)
  }
}

/** G² over all reports: twice the sum of observed times the logarithm of observed over expected. */
function logLikelihood(topic: string, counts: readonly Counts[]): number {
  const observed = counts.map(({byTopic, total}) => [units(byTopic.get(topic) ?? 0), units(total)] as const)
  const sum = observed.reduce((all, [part]) => all + part, 0)
  const whole = observed.reduce((all, [, total]) => all + total, 0)
  return (
    2 *
    observed.reduce((all, [part, total]) => all + (part === 0 ? 0 : part * Math.log(part / ((total * sum) / whole))), 0)
  )
}

/** Binary logarithm of a report's share over the share of all others together. */
function logRatio(topic: string, counts: readonly Counts[], at: number): number {
  const one = counts[at]
  const others = counts.filter((_, index) => index !== at)
  if (one === undefined || others.length === 0) return 0
  const share = (group: readonly Counts[]) => {
    const part = group.reduce((all, {byTopic}) => all + units(byTopic.get(topic) ?? 0), 0)
    const total = group.reduce((all, {total}) => all + units(total), 0)
    return (part + smoothing) / (total + smoothing)
  }
  return Math.log2(share([one]) / share(others))
}

function units(length: number): number {
  return length / unitLength
}

function byReport<T>(counts: readonly Counts[], value: (one: Counts, at: number) => T): Record<string, T> {
  return Object.fromEntries(counts.map((one, at) => [one.id, value(one, at)]))
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
