import {z} from 'zod'
import {figureSchema} from './figure-view.js'
import {label, untranslated} from './label-fields.js'

export const targetSchema = z
  .strictObject({
    metric: z.string().describe('Id of the metric.'),
    label,
    untranslated,
    core: z.boolean().describe('Whether it is one of the core indicators of every work report.'),
    kind: z.string().describe('Kind of the figures.'),
    unit: z.string().describe('Unit of the figures.'),
    steps: z
      .array(
        z
          .strictObject({
            report: z.string().describe('Id of the report.'),
            name: z.string().describe('Short name of the report.'),
            year: z.string().nullable().describe('Year that the report plans for; its results are of the year before.'),
            result: figureSchema.nullable().describe('Result of the year reviewed.'),
            target: figureSchema.nullable().describe('Target of the year planned for.'),
            direction: z.string().nullable().describe('raised, lowered, kept, dropped, new or unclear.'),
            directionText: z.string().nullable().describe('The direction in words.')
          })
          .meta({id: 'Step'})
      )
      .describe('Result and target, one for each compared government report, in the order of `columns`.'),
    paired: z.boolean().describe('Whether a report states both the result and the target.'),
    common: z.boolean().describe('Whether several reports state a result or a target.'),
    shared: z.boolean().describe('Whether several reports set a target.'),
    tension: z.string().nullable().describe('What the levels’ targets say of each other.')
  })
  .meta({id: 'Target'})

export type TargetView = z.infer<typeof targetSchema>
