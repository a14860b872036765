import {formatDerived, formatFigure, phraseDerived, say, unsigned} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {Derived, Figure, Language, Passage} from '@jianbao/model'
import type {DerivedView, FigureView, PassageView} from '../view/figure-view.js'
import {type BriefContext, lineAt} from './brief-context.js'

/** A figure, ready to print and to cite. @param falling whether its row tells falls by their size */
export function composeFigure(figure: Figure, context: BriefContext, falling = false): FigureView {
  const {id, surface, value, unit, bound, kind, status, period, subject} = figure
  return {
    ...{id, surface, value, unit, bound, kind, status, period, subject},
    text: wordFigure(figure, context.language, falling),
    statusText: say(templateWords().statuses[status], context.language),
    damaged: figure.damaged === true,
    ...placeOf(figure, context)
  }
}

/** A bound of a fall is one of its size: 下降5%以内 may not be printed as 不超过-5%. */
function wordFigure(figure: Figure, language: Language, falling: boolean): string {
  if (falling) return formatFigure(unsigned(figure), language)
  if ((figure.value ?? 0) >= 0 || figure.bound === 'eq') return formatFigure(figure, language)
  return say(templateWords().fallen, language).replace('{}', formatFigure(unsigned(figure), language))
}

/** The same, of a figure that may be missing. */
export function composeMaybe(
  figure: Figure | null | undefined,
  context: BriefContext,
  falling = false
): FigureView | null {
  return figure === null || figure === undefined ? null : composeFigure(figure, context, falling)
}

/** A quotation, ready to print and to cite. */
export function composePassage(passage: Passage & {strength?: string}, context: BriefContext): PassageView {
  return {...placeOf(passage, context), strength: passage.strength ?? null}
}

/**
 * @param figures figures that the derived number may come from
 * @param falling whether both are falls, told by their size
 */
export function composeDerived(
  derived: Derived,
  figures: readonly Figure[],
  context: BriefContext,
  falling = false
): DerivedView {
  const {name, value, unit, formula, bound} = derived
  const from = derived.from.flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
  return {
    ...{name, value, unit, bound},
    formula: worded(formula, from, context),
    nameText: say(templateWords().derivedNames[name], context.language),
    text: formatDerived(falling ? unsigned(derived) : derived, context.language),
    phrase: phraseDerived(derived, context.language, falling),
    from: from.map((figure) => composeFigure(figure, context))
  }
}

/** A formula with its operands in the briefing's language: 130.292 billion yuan, not 1302.92亿元. The result carries their bounds. */
function worded(formula: string, from: readonly Figure[], {language}: BriefContext): string {
  let at = 0 // operands stand in the order of `from`; equal ones (1020元 − 1020元) are told apart by it
  let text = formula
  for (const figure of from) {
    const start = text.indexOf(figure.surface, at)
    if (start < 0) continue
    const {each: _, ...one} = unsigned(figure)
    const operand = formatFigure({...one, bound: 'eq'}, language)
    text = text.slice(0, start) + operand + text.slice(start + figure.surface.length)
    at = start + operand.length
  }
  return text
}

/** Reports kept as Markdown have bold openings (**推动外经贸提质增效。**推进…), whose marks a sentence cuts in two. */
const plain = (text: string) => text.replaceAll('**', '')

type Place = Omit<PassageView, 'strength'>

function placeOf(passage: Passage, context: BriefContext): Place {
  const report = context.reports.get(passage.report)
  return {
    report: passage.report,
    reportName: report?.name ?? passage.report,
    reportTitle: report?.title ?? passage.report,
    quote: plain(passage.quote),
    section: passage.section.map(plain),
    sentence: passage.sentence,
    line: lineAt(context.lines.get(passage.report) ?? [0], passage.source.cleanStart),
    start: passage.source.start,
    end: passage.source.end
  }
}
