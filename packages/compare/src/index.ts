export type {CompareOptions, ReportRole} from './compare-options.js'
export {compareReports} from './compare-reports.js'
export {figuresToCsv} from './format/figures-to-csv.js'
export {trackTargets} from './track/track-targets.js'
