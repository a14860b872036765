import type {CleanDocument} from '@jianbao/clean'
import type {Language, ReportMetadata, ReportReading} from '@jianbao/model'
import {parseReport} from '@jianbao/parse'
import {extractFigures} from './extract-figures.js'
import {findInitiatives} from './initiative/find-initiatives.js'
import {createMetricMatcher, type MetricMatcher} from './metric/metric-matcher.js'
import {assignTopics} from './topic/assign-topics.js'
import type {TopicReader} from './topic/topic-reader.js'

export interface ReadReportOptions {
  /** Facts that the caller knows better than the text. */
  readonly overrides?: Partial<ReportMetadata>
  /** Give every figure the names of the rules that read it. */
  readonly explain?: boolean
  /** Own metrics: a matcher over an extended lexicon. */
  readonly matchMetric?: MetricMatcher
  /** Own topics: readers over an extended lexicon. */
  readonly topicReaders?: Readonly<Record<Language, TopicReader>>
}

let builtIn: MetricMatcher | undefined

/**
 * Reads a clean text as a report: its structure and metadata, every figure, initiative and topic. Never throws on text;
 * what is doubtful is in `diagnostics`.
 *
 * @example
 * const {figures} = readReport(cleanDocument(await readDocument(bytes, 'report.txt')))
 */
export function readReport(document: CleanDocument, options: ReadReportOptions = {}): ReportReading {
  const {overrides = {}, explain = false} = options
  builtIn ??= createMetricMatcher()
  const report = parseReport(document, {overrides})
  const reader = options.topicReaders?.[report.metadata.language]
  const topics = assignTopics(report, reader === undefined ? {} : {reader})
  const topicOf = new Map(topics.map(({node, topic}) => [node, topic]))
  return {
    report,
    cleanText: document.text.value,
    mapping: document.text.segments,
    figures: extractFigures(report, document, {
      explain,
      matchMetric: options.matchMetric ?? builtIn,
      topicOf: (node) => topicOf.get(node) ?? null
    }),
    initiatives: findInitiatives(report, document),
    topics,
    repairs: document.repairs,
    removals: document.removals,
    diagnostics: [...document.diagnostics, ...report.diagnostics]
  }
}
