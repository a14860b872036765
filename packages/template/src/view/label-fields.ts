import {z} from 'zod'

export const label = z.string().describe('What is measured, in the briefing’s language.')

export const untranslated = z.boolean().describe('Whether the label is Chinese because no English one is known.')
