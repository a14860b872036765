import {english} from '@jianbao/lexicon'
import type {FigureDraft} from '../draft.js'
import {type Frame, lowerAt, type View} from './view.js'

const {against, againstPhrases} = english.quantity
const [signs, phrases] = [new Set(against), new Set(againstPhrases)]

/** `has 5,000 firms, compared with | 3,905 | in 2022`: the same of another time, or of another place. */
export function comparedFrame({tags, quantity, bound}: View, before: FigureDraft | undefined): Frame | undefined {
  const lead = bound.from - 1
  if (!signs.has(lowerAt(tags, lead)) && !phrases.has(`${lowerAt(tags, lead - 1)} ${lowerAt(tags, lead)}`))
    return undefined
  if (before?.unit !== quantity.unit || before.kind === 'threshold') return undefined
  return {kind: before.kind, subject: before.subject, negative: (before.value ?? 0) < 0, rule: 'en/compared'}
}
