export type {FigureDraft, SentenceContext} from './draft.js'
export {createMetricMatcher, type MetricMatcher, type MetricQuery} from './metric/metric-matcher.js'
