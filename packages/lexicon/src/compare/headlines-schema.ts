import {z} from 'zod'
import {word} from './word-lists-schema.js'

const weight = z.number().min(0).max(1)

/** Shape of data/compare/headlines.yaml: how much readers look at a metric, 0 to 1. */
export const compareHeadlinesSchema = z.strictObject({
  /** By metric id. */
  weights: z.record(word, weight),
  /** Of catalogued metrics that are not listed. */
  default: weight,
  /** Of counts that no catalogue lists. */
  task: weight
})

export type CompareHeadlines = z.infer<typeof compareHeadlinesSchema>
