import {z} from 'zod'

/** Shape of data/parse/congress-sessions.yaml: years of the national congress's sessions. */
export const congressSessionsSchema = z.strictObject({
  regularSince: z.strictObject({congress: z.number().int(), year: z.number().int()}),
  /** Years and months (`1955-07`) by congress, before there was one session a year. */
  before: z.array(z.array(z.string().regex(/^\d{4}(?:-\d{2})?$/)))
})

export type CongressSessions = z.infer<typeof congressSessionsSchema>
