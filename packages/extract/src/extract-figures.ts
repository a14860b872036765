import type {CleanDocument} from '@jianbao/clean'
import {metricById} from '@jianbao/lexicon'
import type {Figure, Language, Report} from '@jianbao/model'
import type {FigureDraft} from './draft.js'
import {settleRivals} from './metric/settle-rivals.js'
import {readNumericCell} from './numeric-cell.js'
import {readPhraseCell} from './phrase-cell.js'
import {otherPlace} from './place-scope.js'
import {rankScope} from './rank-scope.js'
import {readFigures} from './read-figures.js'
import {sourceOf} from './source-of.js'
import {type ReadUnit, walkSentences} from './walk-sentences.js'

export interface ExtractOptions {
  /** Give every figure the names of the rules that read it. */
  readonly explain?: boolean
  /** Canonical metric id of a figure, or `null` when none fits. */
  readonly matchMetric?: (
    query: Pick<Figure, 'subject' | 'kind' | 'unit' | 'quote' | 'quoteOffset'> & {readonly language: Language}
  ) => string | null
  /** Topic id of a sentence or table, by its id; figures of a metric have the metric's. */
  readonly topicOf?: (node: string) => string | null
}

/**
 * Every figure that a report states, in text order, each with the sentence, the offsets in the clean text and in the
 * decoded original that it comes from. `report` must have been parsed from `document`. Never throws on text.
 *
 * @example extractFigures(parseReport(document), document, {explain: true})
 */
export function extractFigures(report: Report, document: CleanDocument, options: ExtractOptions = {}): Figure[] {
  const figures: Figure[] = []
  walkSentences(report, (unit) => {
    for (const draft of draftsOf(unit))
      figures.push(completeFigure(draft, unit, {report, document, options, serial: figures.length + 1}))
  })
  return settleRivals(figures)
}

interface Setting {
  readonly report: Report
  readonly document: CleanDocument
  readonly options: ExtractOptions
  readonly serial: number
}

/** Field by field: copying the rest of an object takes several times as long, and a report has hundreds of figures. */
function completeFigure(draft: FigureDraft, unit: ReadUnit, setting: Setting): Figure {
  const {report, document, options, serial} = setting
  const {text: quote, language, section} = unit.context
  const {subject, value, unit: measure, bound, kind, status, period, start, end} = draft
  const metric = options.matchMetric?.({subject, kind, unit: measure, quote, quoteOffset: start, language}) ?? null
  const figure: Writable<Figure> = {
    id: `${report.metadata.id}#${serial}`,
    report: report.metadata.id,
    surface: quote.slice(start, end),
    quote,
    quoteOffset: start,
    subject,
    metric,
    value,
    unit: measure,
    bound,
    kind,
    status,
    period,
    topic: (metric === null ? undefined : metricById(metric)?.category) ?? options.topicOf?.(unit.id) ?? null,
    section,
    sentence: unit.id,
    source: sourceOf(unit.span.start + start, unit.span.start + end, document)
  }
  addFurtherFields(figure, draft, scopeOf(draft, unit, report), options)
  return figure
}

type Writable<T> = {-readonly [Field in keyof T]: T[Field]}

/** What most figures lack. */
function addFurtherFields(
  figure: Writable<Figure>,
  {high, period_from, each, damaged, rules}: FigureDraft,
  scope: string | null,
  {explain}: ExtractOptions
): void {
  if (high !== undefined) figure.high = high
  if (period_from !== undefined) figure.period_from = period_from
  if (each) figure.each = each
  if (damaged) figure.damaged = damaged
  if (scope !== null) figure.scope = scope
  if (explain) figure.explain = rules
}

/** Among whom a rank is claimed, where the sentence says so; of other figures the place, where it is not the report's. */
function scopeOf(draft: FigureDraft, {context}: ReadUnit, {metadata}: Report): string | null {
  const {kind, start, subject} = draft
  const stated = kind === 'rank' ? rankScope(context.text, start, context.language) : null
  return draft.scope ?? stated ?? (kind === 'rank' ? null : otherPlace(subject, metadata.place))
}

/** The figures of a sentence, or of a cell by what its row and column say. */
function draftsOf({context, frame}: ReadUnit): FigureDraft[] {
  if (frame === undefined) return readFigures(context)
  return frame.isPhrase === true ? readPhraseCell(context, frame) : readNumericCell(context, frame)
}
