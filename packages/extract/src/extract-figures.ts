import type {CleanDocument} from '@jianbao/clean'
import type {Figure, FigureSource, Language, Report} from '@jianbao/model'
import type {FigureDraft} from './draft.js'
import {readFigures} from './read-figures.js'
import {type ReadUnit, walkSentences} from './walk-sentences.js'

export interface ExtractOptions {
  /** Give every figure the names of the rules that read it. */
  readonly explain?: boolean
  /** Canonical metric id of a figure, or `null` when none fits. */
  readonly matchMetric?: (
    query: Pick<Figure, 'subject' | 'kind' | 'unit'> & {readonly language: Language}
  ) => string | null
  /** Topic id of a paragraph or table, by its id. */
  readonly topicOf?: (block: string) => string | null
}

/**
 * Every figure that a report states, in text order, each with the sentence, the offsets in the clean text and in the
 * decoded original that it comes from. `report` must have been parsed from `document`. Never throws on text.
 *
 * @example extractFigures(parseReport(document), document, {explain: true})
 */
export function extractFigures(report: Report, document: CleanDocument, options: ExtractOptions = {}): Figure[] {
  const figures: Figure[] = []
  for (const unit of walkSentences(report))
    for (const draft of readFigures(unit.context))
      figures.push(completeFigure(draft, unit, {report, document, options, serial: figures.length + 1}))
  return figures
}

interface Setting {
  readonly report: Report
  readonly document: CleanDocument
  readonly options: ExtractOptions
  readonly serial: number
}

function completeFigure(draft: FigureDraft, unit: ReadUnit, setting: Setting): Figure {
  const {start, end, rules, ...fields} = draft
  const {report, document, options, serial} = setting
  const quote = unit.context.text
  return {
    id: `${report.metadata.id}#${serial}`,
    report: report.metadata.id,
    surface: quote.slice(start, end),
    quote,
    quoteOffset: start,
    ...fields,
    metric: options.matchMetric?.({...draft, language: unit.context.language}) ?? null,
    topic: options.topicOf?.(unit.block) ?? null,
    section: unit.context.section,
    sentence: unit.id,
    source: sourceOf(unit.span.start + start, unit.span.start + end, document),
    ...(options.explain ? {explain: rules} : {})
  }
}

function sourceOf(cleanStart: number, cleanEnd: number, {source, text}: CleanDocument): FigureSource {
  return {path: source.path, sha256: source.sha256, ...text.toOrigin(cleanStart, cleanEnd), cleanStart, cleanEnd}
}
