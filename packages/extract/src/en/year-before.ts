import {englishPattern} from '@jianbao/lexicon'
import type {FigureDraft, SentenceContext} from '../draft.js'
import {isPlanPart} from './status.js'
import type {View} from './view.js'

const yearBefore = englishPattern('yearBefore')

/**
 * The year of a number that another is compared with: `compared with 11 billion yuan | a year earlier`, before that of the number
 * before it, else before the one reviewed.
 */
export function yearBeforeOf(
  {text, tags, quantity}: View,
  {role, yearReviewed}: SentenceContext,
  last: FigureDraft | undefined
): string | undefined {
  const end = tags[(quantity.counted?.to ?? quantity.to) - 1]?.token.end ?? quantity.end
  const told = yearBefore.exec(text.slice(Math.max(end, quantity.end)))
  if (!told || !yearReviewed) return undefined
  if (told[1] !== undefined && isPlanPart(role)) return yearReviewed
  return String(Number(last?.period ?? yearReviewed) - 1)
}
