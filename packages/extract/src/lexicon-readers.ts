import type {Lexicon} from '@jianbao/lexicon'
import {createMetricMatcher} from './metric/metric-matcher.js'
import type {ReadReportOptions} from './read-report.js'
import {createTopicReader} from './topic/topic-reader.js'

/**
 * What `readReport` needs to read with an extended lexicon; make it once for many reports.
 *
 * @example readReport(document, lexiconReaders(lexicon))
 */
export function lexiconReaders({
  metrics,
  topics
}: Lexicon): Required<Pick<ReadReportOptions, 'matchMetric' | 'topicReaders'>> {
  return {
    matchMetric: createMetricMatcher(metrics),
    topicReaders: {zh: createTopicReader('zh', topics), en: createTopicReader('en', topics)}
  }
}
