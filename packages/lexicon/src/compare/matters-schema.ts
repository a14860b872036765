import {z} from 'zod'
import {labelByLanguage, word, wordsByLanguage} from './word-lists-schema.js'

/** A matter of local government, by which a consultation is linked to what governments say of it. */
const matter = z.strictObject({
  id: word,
  /** Words that name the matter; words separated by a space stand near each other. */
  zh: z.array(word).min(1).readonly(),
  en: z
    .array(z.string().regex(/^[^A-Z]+$/, 'English words are matched in lower case'))
    .min(1)
    .readonly(),
  /** Words of the wider matter. */
  near: wordsByLanguage,
  /** How a reader knows it, where its first word is only a cue. */
  label: labelByLanguage.optional()
})

/** Shape of data/compare/matters.yaml. */
export const mattersSchema = z.array(matter)

export type Matter = z.infer<typeof matter>
