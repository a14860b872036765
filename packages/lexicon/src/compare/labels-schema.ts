import {z} from 'zod'
import {word} from './word-lists-schema.js'

const words = z.array(word).min(1)

/** Shape of data/compare/labels.yaml: by what the name of a count is told from the phrase around it. */
export const compareLabelsSchema = z.strictObject({
  /** Nouns that say nothing alone, beside the general ones of the facets. */
  bare: words,
  /** Measures that say before them what they are of. */
  measured: words,
  /** Phrases behind a subject that say how, not what. */
  manner: words,
  /** Characters that begin no name, unless it begins with one of `firstInNames`. */
  notFirst: words,
  firstInNames: words
})

export type CompareLabels = z.infer<typeof compareLabelsSchema>
