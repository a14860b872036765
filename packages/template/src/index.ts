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
export type {BriefingOptions} from './compose/briefing-options.js'
export {composeBriefing} from './compose/compose-briefing.js'
export {formatMarkdown, parseBriefing, stringifyBriefing, stringifyOptions} from './markdown/format-markdown.js'
export {helpers} from './render/helpers/index.js'
export {type Rendered, type RenderOptions, renderTemplate} from './render/render-template.js'
export {mainFile, partialFile, type TemplateSource} from './template-source.js'
export type {AuditView} from './view/audit-view.js'
export type {BriefingView} from './view/briefing-view.js'
export {briefingSchema} from './view/briefing-view.js'
export type {DerivedView, FigureView, PassageView} from './view/figure-view.js'
export type {FindingView} from './view/finding-view.js'
export type {IncomparableView} from './view/incomparable-view.js'
export type {CellView, IndicatorView} from './view/indicator-view.js'
export type {InitiativeView} from './view/initiative-view.js'
export type {MatterView} from './view/matter-view.js'
export type {NoteView} from './view/note-view.js'
export type {PlaceView} from './view/place-view.js'
export type {ReportView} from './view/report-view.js'
export type {TargetView} from './view/target-view.js'
export type {TopicView} from './view/topic-view.js'
export type {TrackingView} from './view/tracking-view.js'
