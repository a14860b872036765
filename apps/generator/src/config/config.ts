import {z} from 'zod'

const reportEntry = z.strictObject({
  file: z.string().describe('Path of the report, relative to the configuration'),
  translations: z.array(z.string()).default([]).describe('Translations of this report: audited, not compared')
})

/** What `jianbao brief CONFIG` reads. */
export const configSchema = z.strictObject({
  title: z
    .partialRecord(z.enum(['zh', 'en']), z.string())
    .optional()
    .describe('Title of the briefing, by language'),
  manifest: z.string().optional().describe('File with facts about the documents that override what is found'),
  reports: z.array(reportEntry).min(1).describe('Reports to compare'),
  context: z.array(z.string()).default([]).describe('Background that is listed, not compared'),
  languages: z
    .array(z.enum(['zh', 'en']))
    .min(1)
    .default(['zh', 'en'])
    .describe('Languages of the briefing'),
  template: z.string().default('comparison').describe('Name of a built-in template, or a folder'),
  theme: z.string().optional().describe('Name of a built-in theme, or a YAML file; the template’s own otherwise'),
  formats: z
    .array(z.enum(['md', 'pdf', 'docx', 'html', 'xlsx', 'json', 'csv']))
    .min(1)
    .default(['md', 'pdf', 'json', 'csv']),
  date: z.iso.date().optional().describe('Date that the briefing bears; none is printed otherwise'),
  options: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .default({})
    .describe('Options of the template'),
  lexicon: z.unknown().optional().describe('Own metrics, topics and aliases')
})

export type Config = z.infer<typeof configSchema>

const manifestEntry = z.strictObject({
  file: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  body: z.enum(['government', 'cppcc', 'congress', 'news']).optional(),
  level: z.enum(['national', 'province', 'city', 'district', 'county', 'township']).optional(),
  place: z.string().optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  date: z.iso.date().optional(),
  title: z.string().optional(),
  speaker: z.string().optional(),
  language: z.enum(['zh', 'en']).optional(),
  translation: z.boolean().optional(),
  translation_of: z.string().optional()
})

/** Facts about documents that override what is found in their texts. */
export const manifestSchema = z.strictObject({documents: z.array(manifestEntry)})

export type ManifestEntry = z.infer<typeof manifestEntry>
