import {z} from 'zod'
import {derivedSchema, figureSchema, passageSchema} from './figure-view.js'

export const findingSchema = z
  .strictObject({
    id: z.string().describe('Stable id, e.g. outgrowth:gdp.'),
    type: z
      .string()
      .describe('outgrowth, share, contrast, cross-check, silence, no-trace, ambition, tension, shared or delivery.'),
    score: z.number().describe('Higher is more worth telling; findings come highest first.'),
    parts: z
      .array(
        z
          .strictObject({
            type: z.string().describe('text, figure, derived or passage.'),
            text: z.string().describe('The words, or the figure as printed.'),
            figure: figureSchema.nullable().describe('The figure, if it is one.'),
            derived: derivedSchema.nullable().describe('The derived number, if it is one.'),
            passage: passageSchema.nullable().describe('The passage, if it is one.')
          })
          .meta({id: 'FindingPart'})
      )
      .describe('The statement in pieces; {{sentence}} prints them.'),
    figures: z.array(figureSchema).describe('Figures that the statement rests on.'),
    passages: z.array(passageSchema).describe('Passages that the statement rests on.')
  })
  .meta({id: 'Finding'})

export type FindingView = z.infer<typeof findingSchema>
