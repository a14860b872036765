import {z} from 'zod'

export const reportSchema = z
  .strictObject({
    id: z.string().describe('Id of the report.'),
    title: z.string().describe('Title in the briefing’s language.'),
    name: z.string().describe('Short name for column heads.'),
    body: z.string().describe('government, cppcc, congress or news.'),
    bodyText: z.string().describe('The body in words.'),
    level: z.string().nullable().describe('national, province, city, district, county or township.'),
    place: z.string().nullable().describe('Name of the place.'),
    year: z.string().nullable().describe('Year planned for.'),
    yearReviewed: z.string().nullable().describe('Year reported on.'),
    date: z.string().nullable().describe('ISO date on which it was delivered; print it with {{date}}.'),
    language: z.string().describe('zh or en.'),
    languageText: z.string().describe('The language in words.'),
    role: z.string().describe('compared, translation or context.'),
    roleText: z.string().describe('The role in words.'),
    path: z.string().describe('File it was read from.'),
    sha256: z.string().describe('SHA-256 of that file.'),
    checksum: z.string().describe('First 12 characters of the SHA-256.'),
    figures: z.int().describe('How many figures were read from it.'),
    repairs: z.int().describe('How many places of its text were repaired.'),
    inferred: z.int().describe('How many of the repairs rest on language statistics, not on the bytes.'),
    removals: z.int().describe('How many stretches that are no part of the report were left out.'),
    damaged: z.int().describe('How many of its figures have destroyed digits.')
  })
  .meta({id: 'Report'})

/** One source of the briefing. */
export type ReportView = z.infer<typeof reportSchema>
