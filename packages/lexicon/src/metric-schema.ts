import {z} from 'zod'

/** Words in either language. */
export const wordingsSchema = z.strictObject({
  zh: z.array(z.string().min(1)).optional(),
  en: z.array(z.string().min(1)).optional()
})

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case id')

/** One metric as it stands in a file, where the file gives the category. */
export const metricSchema = z.strictObject({
  id,
  zh: z.string().min(1),
  en: z.string().min(1),
  unit: z.union([z.string(), z.array(z.string()).min(1)]),
  nature: z.enum(['flow', 'stock', 'rate', 'standard']),
  additive: z.boolean(),
  aliases: wordingsSchema.optional(),
  with: wordingsSchema.optional()
})

/** A file of `data/metrics`. */
export const metricFileSchema = z.strictObject({
  category: id,
  source: z.string().min(1),
  metrics: z.array(metricSchema).min(1)
})

const neutralSchema = z.strictObject({
  any: z.array(z.string().min(1)),
  growth: z.array(z.string().min(1)),
  qualifiers: z.array(z.string().min(1)).optional()
})

/** What {@link metricRules} gives. */
export const metricRulesSchema = z.strictObject({
  dimensions: z.record(z.string(), z.array(z.string()).min(1)),
  neutral: z.strictObject({zh: neutralSchema, en: neutralSchema}),
  synonyms: z.array(z.array(z.string()).min(2))
})
