export type {FigureDraft, SentenceContext} from './draft.js'
export {type ExtractOptions, extractFigures} from './extract-figures.js'
export {createMetricMatcher, type MetricMatcher, type MetricQuery} from './metric/metric-matcher.js'
export {readFigures} from './read-figures.js'
