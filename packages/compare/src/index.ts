export {isReadableLabel} from './align/readable-label.js'
export {auditTranslation} from './audit/audit-translation.js'
export {checkDraft} from './check/check-draft.js'
export type {CompareOptions, ReportRole} from './compare-options.js'
export {compareReports} from './compare-reports.js'
export {isLocal} from './findings/initiative-findings.js'
export {comparisonToCsv, trackingToCsv} from './format/comparison-to-csv.js'
export {
  comparisonToMarkdown,
  comparisonToTable,
  trackingToMarkdown,
  trackingToTable
} from './format/comparison-to-text.js'
export {displayWidth} from './format/display-width.js'
export {figuresToCsv} from './format/figures-to-csv.js'
export {figuresToTable} from './format/figures-to-table.js'
export {formatDerived, formatFigure, phraseDerived} from './number/format-figure.js'
export {formatNumber, precisionOf} from './number/format-number.js'
export {fill, isChinese, say} from './number/say.js'
export {unsigned} from './number/unsigned.js'
export {trackTargets} from './track/track-targets.js'
