import type {FigureDraft, SentenceContext} from './draft.js'
import {readFigures as readEnglishFigures} from './en/read-figures.js'
import {readChineseFigures} from './zh/read-figures.js'

/** The figures that one sentence states, in text order; offsets are those of `context.text`. Never throws. */
export function readFigures(context: SentenceContext): FigureDraft[] {
  return context.language === 'zh' ? readChineseFigures(context) : readEnglishFigures(context)
}
