import {z} from 'zod'

export const noteSchema = z
  .strictObject({
    rule: z.string().describe('Name of the rule, e.g. lost-digit.'),
    severity: z.string().describe('info, warning or error.'),
    severityText: z.string().describe('The severity in words.'),
    reason: z.string().describe('What is wrong.'),
    count: z.int().describe('How many places it concerns.'),
    report: z.string().nullable().describe('Short name of the report it is about.'),
    lines: z.array(z.int()).describe('Lines in the decoded original.')
  })
  .meta({id: 'Note'})

export type NoteView = z.infer<typeof noteSchema>
