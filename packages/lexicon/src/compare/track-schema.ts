import {z} from 'zod'
import {word, wordsByLanguage} from './word-lists-schema.js'

/** Shape of data/compare/track.yaml: words for what there should be less of. */
export const trackWordsSchema = z.strictObject({source: word.optional(), fewerIsBetter: wordsByLanguage})

export type TrackWords = z.infer<typeof trackWordsSchema>
