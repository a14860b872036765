import {z} from 'zod'
import {expression, expressionByLanguage} from '../expression-schema.js'

/** Shape of data/parse/lines.yaml: where paragraphs begin in a line that holds several. */
export const lineCuesSchema = z.strictObject({
  /** Where a heading or an address begins. */
  inlineHeading: expressionByLanguage,
  /** How paragraphs begin that stand between headings. */
  opening: expressionByLanguage,
  /** What a line that is a whole report has, all of it. */
  wholeReport: z.strictObject({zh: z.array(expression), en: z.array(expression)}),
  /** Two bold titles, each before its text. */
  boldTitles: expressionByLanguage,
  partBehindStop: expression,
  /** How the half of a broken English title ends, and how the other begins. */
  openEnd: expression,
  openStart: expression
})

export type LineCues = z.infer<typeof lineCuesSchema>
