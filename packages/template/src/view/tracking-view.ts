import {z} from 'zod'
import {figureSchema} from './figure-view.js'
import {reportSchema} from './report-view.js'

export const trackingSchema = z
  .strictObject({
    earlier: reportSchema.describe('The report that set the targets.'),
    later: reportSchema.describe('The report that states the results.'),
    rows: z
      .array(
        z
          .strictObject({
            metric: z.string().describe('Id of the metric.'),
            label: z.string().describe('What is measured.'),
            untranslated: z.boolean().describe('Whether the label is Chinese because no English one is known.'),
            target: figureSchema.describe('The target.'),
            result: figureSchema.nullable().describe('The result; null if none is reported.'),
            verdict: z.string().describe('met, exceeded, missed, unclear or unreported.'),
            verdictText: z.string().describe('The verdict in words.'),
            note: z.string().describe('The verdict as a remark.')
          })
          .meta({id: 'TrackingRow'})
      )
      .describe('One for each target.'),
    balance: z
      .array(
        z
          .strictObject({
            verdict: z.string().describe('The verdict.'),
            text: z.string().describe('The verdict in words.'),
            count: z.int().describe('How many targets have it.')
          })
          .meta({id: 'Balance'})
      )
      .describe('How many targets have which verdict.')
  })
  .meta({id: 'Tracking'})

export type TrackingView = z.infer<typeof trackingSchema>
