import {z} from 'zod'
import {figureSchema} from './figure-view.js'
import {reportSchema} from './report-view.js'

export const auditSchema = z
  .strictObject({
    original: reportSchema.describe('The original.'),
    translation: reportSchema.describe('The translation.'),
    pairs: z.int().describe('How many figures were paired.'),
    findings: z
      .array(
        z
          .strictObject({
            category: z
              .string()
              .describe('magnitude, unit, currency, bound, status, subject, period, digits, missing or added.'),
            categoryText: z.string().describe('The category in words.'),
            original: figureSchema.nullable().describe('The figure of the original.'),
            translation: figureSchema.nullable().describe('The figure of the translation.'),
            message: z.string().describe('What differs.')
          })
          .meta({id: 'AuditFinding'})
      )
      .describe('What the translation changed, lost or added.')
  })
  .meta({id: 'Audit'})

export type AuditView = z.infer<typeof auditSchema>
