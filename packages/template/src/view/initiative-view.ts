import {z} from 'zod'
import {passageSchema} from './figure-view.js'
import {label, untranslated} from './label-fields.js'

export const initiativeSchema = z
  .strictObject({
    name: z.string().describe('Normal form of the name.'),
    label,
    untranslated,
    kind: z.string().describe('strategy, project, platform, event, place, programme, industry or other.'),
    same: z.boolean().describe('False: the same words for different things.'),
    local: z.boolean().describe('Whether it is of these places, and no term of the whole country’s.'),
    reports: z.array(z.string()).describe('Short names of the reports that mention it.'),
    mentions: z.array(passageSchema).describe('The first mention in each of these reports.'),
    note: z.string().nullable().describe('Which things the same words stand for.')
  })
  .meta({id: 'Initiative'})

export type InitiativeView = z.infer<typeof initiativeSchema>
