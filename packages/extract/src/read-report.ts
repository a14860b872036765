import type {CleanDocument} from '@jianbao/clean'
import type {ReportMetadata, ReportReading} from '@jianbao/model'
import {parseReport} from '@jianbao/parse'
import {extractFigures} from './extract-figures.js'
import {createMetricMatcher, type MetricMatcher} from './metric/metric-matcher.js'

export interface ReadReportOptions {
  /** Facts that the caller knows better than the text. */
  readonly overrides?: Partial<ReportMetadata>
  /** Give every figure the names of the rules that read it. */
  readonly explain?: boolean
  /** Own metrics: a matcher over an extended lexicon. */
  readonly matchMetric?: MetricMatcher
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
  return {
    report,
    cleanText: document.text.value,
    figures: extractFigures(report, document, {explain, matchMetric: options.matchMetric ?? builtIn}),
    initiatives: [],
    topics: [],
    repairs: document.repairs,
    removals: document.removals,
    diagnostics: [...document.diagnostics, ...report.diagnostics]
  }
}
