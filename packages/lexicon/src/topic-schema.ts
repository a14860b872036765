import {z} from 'zod'
import {wordingsSchema} from './metric-schema.js'

export const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case id'),
  zh: z.string().min(1),
  en: z.string().min(1),
  strong: wordingsSchema,
  words: wordingsSchema
})

/** `data/topics/topics.yaml`. */
export const topicFileSchema = z.strictObject({
  source: z.string().min(1),
  weights: z.strictObject({strong: z.number().positive(), words: z.number().positive()}),
  neutral: wordingsSchema,
  asides: wordingsSchema,
  formulas: wordingsSchema,
  topics: z.array(topicSchema).min(1)
})
