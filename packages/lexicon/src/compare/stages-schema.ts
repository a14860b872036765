import {z} from 'zod'
import {labelByLanguage, word, wordsByLanguage} from './word-lists-schema.js'

/** What was done to the things counted: newly added, signed, started, … */
export const stageSchema = z.strictObject({
  id: word,
  label: labelByLanguage,
  zh: z.array(word),
  en: z.array(word)
})

const pair = z.tuple([word, word])

/** Shape of data/compare/stages.yaml: stages of work, with the pairs that may be compared. */
export const compareStagesSchema = z.strictObject({
  source: word.optional(),
  /** In order of priority. */
  stages: z.array(stageSchema),
  /** Pairs of stages whose counts mean the same. */
  same: z.array(pair),
  /** Pairs of stages that overlap: comparable with a caveat. */
  overlap: z.array(pair),
  /** Before an amount: it is a stock. */
  reached: wordsByLanguage,
  /** Beside an amount of several years: it is of all of them, not of the last. */
  summed: wordsByLanguage,
  /** Growth without price rises. */
  real: wordsByLanguage,
  /** Growth on a base that both years have in common. */
  likeForLike: wordsByLanguage,
  /** What is measured at current prices. */
  inPrices: wordsByLanguage
})

export type Stage = z.infer<typeof stageSchema>
export type CompareStages = z.infer<typeof compareStagesSchema>
