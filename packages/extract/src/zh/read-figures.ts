import type {Kind} from '@jianbao/model'
import {readQuantities} from '@jianbao/quantity'
import type {FigureDraft, SentenceContext} from '../draft.js'

/** Figures of a Chinese sentence, in text order. */
export function readChineseFigures(context: SentenceContext): FigureDraft[] {
  const {text, role} = context
  const planned = role === 'tasks' || role === 'targets' || role === 'requirements'
  let from = 0
  return readQuantities(text, 'zh').map(({surface: _, unitWord, more, rules, ...quantity}) => {
    const left = text.slice(from, quantity.start)
    from = quantity.end
    return {
      ...quantity,
      subject: left.slice(Math.max(left.lastIndexOf('，'), left.lastIndexOf('；')) + 1),
      bound: more ? 'gt' : 'eq',
      kind: kindOf(quantity.unit),
      status: planned ? 'target' : 'achieved',
      period: planned ? context.year : context.yearReviewed,
      rules
    }
  })
}

function kindOf(unit: string): Kind {
  if (unit === 'rank' || unit === 'ratio') return unit
  return unit === '%' ? 'share' : unit === 'pp' ? 'change' : 'level'
}
