export type {FigureDraft, SentenceContext} from './draft.js'
export {type ExtractOptions, extractFigures} from './extract-figures.js'
export {createMetricMatcher, type MetricMatcher, type MetricQuery} from './metric/metric-matcher.js'
export {readFigures} from './read-figures.js'

export {type ReadReportOptions, readReport} from './read-report.js'

export {assignTopics, type TopicOptions} from './topic/assign-topics.js'
export {createTopicReader, type TopicReader, type TopicWord} from './topic/topic-reader.js'
