import {z} from 'zod'
import {label} from './label-fields.js'

export const topicSchema = z
  .strictObject({
    topic: z.string().describe('Id of the topic.'),
    label,
    cells: z
      .array(
        z
          .strictObject({
            report: z.string().describe('Id of the report.'),
            name: z.string().describe('Short name of the report.'),
            share: z.number().describe('Share of the text, 0 to 1; print it with {{percent}}.'),
            figures: z.int().describe('How many figures it states on the topic.'),
            silent: z.boolean().describe('Whether it says (nearly) nothing of what another stresses.')
          })
          .meta({id: 'TopicCell'})
      )
      .describe('One for each compared report, in the order of `compared`.'),
    spread: z.number().describe('Largest share less smallest share, 0 to 1.')
  })
  .meta({id: 'Topic'})

export type TopicView = z.infer<typeof topicSchema>
