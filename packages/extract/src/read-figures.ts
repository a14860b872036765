import type {FigureDraft, SentenceContext} from './draft.js'
import {readFigures as readEnglishFigures} from './en/read-figures.js'
import {withoutEmphasis, withPlainMarks} from './plain-marks.js'
import {readChineseFigures} from './zh/read-figures.js'

/** The figures that one sentence states, in text order; offsets are those of `context.text`. Never throws. */
export function readFigures(context: SentenceContext): FigureDraft[] {
  const read = context.language === 'zh' ? readChineseFigures : readEnglishFigures
  const plain = withPlainMarks(context.text, context.language)
  const before = context.before.map(withoutEmphasis)
  if (plain === null) return read({...context, before})
  return read({...context, before, text: plain.text}).map((figure) => ({
    ...figure,
    start: plain.origin(figure.start),
    end: plain.origin(figure.end - 1) + 1
  }))
}
