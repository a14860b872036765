import {z} from 'zod'
import {expression, expressionByLanguage} from '../expression-schema.js'

/** How English heads name places that the gazetteer does not hold: a name and a class word, and the places around it. */
const englishPlaces = z.strictObject({
  between: expression,
  notNames: expression,
  classes: z.array(
    z.strictObject({
      words: expression,
      word: z.string(),
      level: z.enum(['province', 'city', 'district', 'county', 'township'])
    })
  )
})

const places = z.strictObject({
  national: expression,
  /** Names in no gazetteer; the group is the name. */
  township: expression,
  zone: expression,
  division: expression,
  unnamed: expression,
  before: expression,
  around: z.strictObject({township: expression, zone: expression, division: expression}),
  outer: expression,
  english: englishPlaces,
  /** What a report calls its own place, with the levels that it may be of. */
  own: z.array(z.strictObject({words: expression, levels: z.array(z.enum(['province', 'city', 'district', 'county']))}))
})

/** Shape of data/parse/metadata.yaml: what names a report's place, session, day and speaker. */
export const metadataCuesSchema = z.strictObject({
  places,
  titles: z.strictObject({running: expressionByLanguage, ofGovernment: expression}),
  sessions: expressionByLanguage,
  ordinals: z.array(z.string()),
  months: z.array(z.string()).length(12),
  shortMonths: expression,
  speakers: z.strictObject({
    bare: expressionByLanguage,
    notBare: expression,
    /** The group is the name. */
    field: expression,
    besideDay: expression,
    notNames: expression
  })
})

export type MetadataCues = z.infer<typeof metadataCuesSchema>
