import {z} from 'zod'
import {expressionByLanguage} from '../expression-schema.js'
import {stageSchema} from './stages-schema.js'
import {word, wordsByLanguage} from './word-lists-schema.js'

const groups = z.strictObject({zh: z.array(z.array(word).min(2)), en: z.array(z.array(word).min(2))})

/** Shape of data/compare/facets.yaml: words that decide whether two counts with like names count the same things. */
export const compareFacetsSchema = z.strictObject({
  /** Who gave the title, highest first. */
  grades: z.array(stageSchema),
  gradeFloor: wordsByLanguage,
  restrictive: wordsByLanguage,
  exclusive: groups,
  filler: wordsByLanguage,
  generic: wordsByLanguage,
  /** The first of each group stands for all. */
  synonyms: groups,
  /** A clause with one of these is not governed by the verb of the clause before. */
  verbs: wordsByLanguage,
  ownList: wordsByLanguage,
  average: wordsByLanguage,
  /** One event and what comes of it. */
  events: z.strictObject({governs: expressionByLanguage, yields: expressionByLanguage, ofYear: expressionByLanguage})
})

export type CompareFacets = z.infer<typeof compareFacetsSchema>
