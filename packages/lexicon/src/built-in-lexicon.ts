import {type Metric, metrics} from './metric.js'
import {type TopicFile, topicFile} from './topic.js'

/** What readers of reports know of metrics and topics. */
export interface Lexicon {
  readonly metrics: readonly Metric[]
  readonly topics: TopicFile
}

/** The lexicon that comes with the product. */
export function builtInLexicon(): Lexicon {
  return {metrics: metrics(), topics: topicFile}
}
