import {z} from 'zod'
import {expression} from '../expression-schema.js'

/** Several years, by their number: 过去五年, `the next three years`. */
const years = z.strictObject({past: expression, coming: expression})

/** Shape of data/parse/years.yaml: what names a report's years, in the group of each expression where it is told by one. */
export const yearCuesSchema = z.strictObject({
  zh: z.strictObject({
    ofSession: expression,
    past: expression,
    reviewed: expression,
    fiveYears: expression,
    plan: expression,
    years
  }),
  /** `month` of the text's head, the others by what it says of years. */
  en: z.strictObject({
    month: expression,
    years,
    mention: expression,
    compared: expression,
    far: expression,
    done: expression,
    planned: expression,
    announced: expression,
    planOpens: expression,
    planCloses: expression
  })
})

export type YearCues = z.infer<typeof yearCuesSchema>
