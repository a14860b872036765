import {z} from 'zod'
import {chineseWords, wordsByLanguage} from './word-lists-schema.js'

/** Shape of data/compare/places.yaml: what names of places and works end in, and what tells milestones from progress. */
export const comparePlacesSchema = z.strictObject({
  classWords: chineseWords,
  /** Verbs behind a place's name: what they act on is the thing. */
  actingVerbs: chineseWords,
  /** Verbs at which the name of a thing ends. */
  endingVerbs: chineseWords,
  natural: chineseWords,
  notNatural: chineseWords,
  progress: wordsByLanguage
})

export type ComparePlaces = z.infer<typeof comparePlacesSchema>
