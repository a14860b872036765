// What scripts use, in the order of the work. Words and machinery stay in the packages that own them.

export {type CleanDocument, type CleanOptions, cleanDocument, replayRepairs} from '@jianbao/clean'
export {
  auditTranslation,
  type CompareOptions,
  checkDraft,
  compareReports,
  comparisonToCsv,
  comparisonToMarkdown,
  comparisonToTable,
  figuresToCsv,
  figuresToTable,
  formatDerived,
  formatFigure,
  formatNumber,
  type ReportRole,
  trackingToCsv,
  trackingToMarkdown,
  trackingToTable,
  trackTargets
} from '@jianbao/compare'
export {
  type ExtractOptions,
  extractFigures,
  findInitiatives,
  lexiconReaders,
  type ReadReportOptions,
  readReport
} from '@jianbao/extract'
export {type Decoded, decode, type ReadOptions, readDocument} from '@jianbao/ingest'
export {
  builtInLexicon,
  type Lexicon,
  metricById,
  topicById
} from '@jianbao/lexicon'
export {extendLexicon, type LexiconExtension} from '@jianbao/lexicon/extend'
export * from '@jianbao/mapped-text'
export * from '@jianbao/model'
export {
  detectLanguage,
  formatOutline,
  type OutlineFormat,
  type ParseOptions,
  parseReport,
  reportParser,
  splitSentences
} from '@jianbao/parse'
export {type Quantity, readQuantities} from '@jianbao/quantity'
export {
  type Attachment,
  FontError,
  type Fonts,
  openFonts,
  parseTheme,
  printPdf,
  type Theme,
  ThemeError,
  toPdfmake
} from '@jianbao/remark-pdfmake'
export {
  type BriefingOptions,
  type BriefingView,
  type ChartSpec,
  type ChartStyle,
  chartToSvg,
  chartToTable,
  chartToText,
  checkTemplate,
  composeBriefing,
  formatMarkdown,
  listFields,
  type Manifest,
  parseBriefing,
  readChart,
  readManifest,
  renderTemplate,
  resolveOptions,
  stringifyBriefing,
  type TemplateSource
} from '@jianbao/template'
