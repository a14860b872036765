export type {FigureDraft, SentenceContext} from './draft.js'
export {readFigures as readFiguresEn} from './en/read-figures.js'
export {createMetricMatcher, type MetricMatcher, type MetricQuery} from './metric/metric-matcher.js'
