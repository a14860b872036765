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
