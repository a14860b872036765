import {z} from 'zod'
import {passageSchema} from './figure-view.js'

export const placeSchema = z
  .strictObject({
    thing: z.string().describe('What the passage is about.'),
    place: z.string().describe('Place it lies in.'),
    named: z.boolean().describe('Whether the wider report names the place itself.'),
    wider: passageSchema.describe('What the wider report says.'),
    narrower: z.array(passageSchema).describe('What the narrower report says of the same matter.'),
    relation: z.string().describe('same-fact, complements, ambition-differs or none.'),
    relationText: z.string().describe('The relation in words.')
  })
  .meta({id: 'Place'})

export type PlaceView = z.infer<typeof placeSchema>
