import {z} from 'zod'
import {expression, expressionByLanguage} from '../expression-schema.js'

/** Shape of data/parse/titles.yaml: what tells a title from a sentence of the report. */
export const titleCuesSchema = z.strictObject({
  /** Openings that speak to the audience. */
  speech: expression,
  /** Digits with a unit or before the noun that they count. */
  figure: expression,
  /** Sentences that say something instead of naming it. */
  states: expression,
  /** Sentences that demand something. */
  demands: expression,
  /** How a sentence goes on with what stands before it. */
  goesOn: expression,
  /** Titles that a space parts from their paragraph. */
  spaced: expression,
  runOn: expression,
  /** How a paragraph goes on counting what it holds. */
  numeralAlone: expression,
  ordinalSaid: expression,
  /** English sentences that announce a part. */
  announces: expression,
  demandsInEnglish: expression,
  speaksInEnglish: expression,
  /** How an item of a list begins. */
  item: z.strictObject({bullet: expression, number: expression}),
  ofOneYear: expressionByLanguage,
  yearAlone: expression
})

export type TitleCues = z.infer<typeof titleCuesSchema>
