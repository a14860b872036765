import {z} from 'zod'
import {passageSchema} from './figure-view.js'
import {untranslated} from './label-fields.js'

export const matterSchema = z
  .strictObject({
    topic: z.string().describe('What the CPPCC worked on.'),
    untranslated,
    forms: z.array(z.string()).describe('Consultation, supervision, proposal …, in words.'),
    strength: z.string().describe('strong, weak or none: the best trace in any government report.'),
    from: z.array(passageSchema).describe('The passages of the CPPCC’s report.'),
    cells: z
      .array(
        z
          .strictObject({
            report: z.string().describe('Id of the government report.'),
            name: z.string().describe('Short name of the report.'),
            strength: z.string().describe('strong, weak or none.'),
            strengthText: z.string().describe('The strength in words.'),
            passages: z.array(passageSchema).describe('Passages that act on the same matter, strongest first.')
          })
          .meta({id: 'MatterCell'})
      )
      .describe('One for each government report, in the order of `columns`.')
  })
  .meta({id: 'Matter'})

export type MatterView = z.infer<typeof matterSchema>
