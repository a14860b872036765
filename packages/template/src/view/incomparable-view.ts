import {z} from 'zod'
import {figureSchema} from './figure-view.js'
import {label, untranslated} from './label-fields.js'

export const incomparableSchema = z
  .strictObject({
    label,
    untranslated,
    one: figureSchema.describe('First figure.'),
    other: figureSchema.describe('Second figure.'),
    code: z.string().describe('stage, stock-flow, level-change, grade, period, scope, unit, …'),
    reason: z.string().describe('Why they must not be compared.')
  })
  .meta({id: 'Incomparable'})

export type IncomparableView = z.infer<typeof incomparableSchema>
