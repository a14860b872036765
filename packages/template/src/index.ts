export {
  type ChartDatum,
  type ChartRow,
  type ChartSpec,
  chartSchema,
  type ReadChart,
  readChart
} from './chart/chart-spec.js'
export {chartToSvg} from './chart/chart-to-svg.js'
export {chartToTable, chartToText} from './chart/chart-to-table.js'
export type {ChartStyle} from './chart/svg.js'
export {checkTemplate} from './check/check-template.js'
export {type ListedField, listFields} from './check/list-fields.js'
export {type Manifest, manifestSchema, type ReadManifest, readManifest, resolveOptions} from './check/manifest.js'
export {type BriefingOptions, composeBriefing} from './compose/compose-briefing.js'
export {formatMarkdown, parseBriefing, stringifyBriefing, stringifyOptions} from './markdown/format-markdown.js'
export {helpers} from './render/helpers/index.js'
export {type Rendered, type RenderOptions, renderTemplate} from './render/render-template.js'
export {mainFile, partialFile, type TemplateSource} from './template-source.js'
export type {AuditView, BriefingView, FindingView, NoteView, TrackingView} from './view/briefing-view.js'
export {briefingSchema} from './view/briefing-view.js'
export type {DerivedView, FigureView, PassageView} from './view/figure-view.js'
export type {ReportView} from './view/report-view.js'
export type {
  CellView,
  IncomparableView,
  IndicatorView,
  InitiativeView,
  MatterView,
  PlaceView,
  TargetView,
  TopicView
} from './view/row-views.js'
