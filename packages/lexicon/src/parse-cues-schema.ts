import {z} from 'zod'
import {expression} from './expression-schema.js'

const headings = z.strictObject({
  other: z.array(expression),
  notes: z.array(expression),
  review: z.array(expression),
  problems: z.array(expression),
  tasks: z.array(expression),
  requirements: z.array(expression),
  targets: z.array(expression),
  'self-building': z.array(expression)
})

const paragraphs = z.strictObject({
  'plan-year': z.array(expression),
  problems: z.array(expression),
  targets: z.array(expression),
  requirements: z.array(expression),
  plan: z.array(expression),
  situation: z.array(expression),
  'self-building': z.array(expression),
  closing: z.array(expression)
})

const tense = z.strictObject({done: z.array(expression), planned: z.array(expression)})

/** Shape of data/parse/roles.yaml. */
export const roleCuesSchema = z.strictObject({
  headings: z.strictObject({zh: headings, en: headings}),
  promises: z.strictObject({zh: expression, en: expression}),
  glued: z.strictObject({zh: expression, en: expression}),
  paragraphs: z.strictObject({zh: paragraphs, en: paragraphs}),
  tense: z.strictObject({zh: tense, en: tense})
})

const front = z.strictObject({
  title: expression,
  salutation: expression,
  intro: expression,
  session: expression,
  offices: expression,
  day: expression,
  news: expression,
  newsLine: expression,
  bodies: z.strictObject({cppcc: expression, congress: expression, government: expression})
})

/** Shape of data/parse/front.yaml. */
export const frontCuesSchema = z.strictObject({zh: front, en: front})

const years = z.strictObject({past: expression, coming: expression})

/** Shape of data/parse/years.yaml. */
export const yearCuesSchema = z.strictObject({
  zh: z.strictObject({
    ofSession: expression,
    past: expression,
    reviewed: expression,
    fiveYears: expression,
    plan: expression,
    years
  }),
  en: z.strictObject({
    month: expression,
    years,
    mention: expression,
    compared: expression,
    far: expression,
    done: expression,
    planned: expression,
    announced: expression,
    planOpens: expression,
    planCloses: expression
  })
})

const both = z.strictObject({zh: expression, en: expression})

/** Shape of data/parse/lines.yaml. */
export const lineCuesSchema = z.strictObject({
  inlineHeading: both,
  opening: both,
  wholeReport: z.strictObject({zh: z.array(expression), en: z.array(expression)}),
  boldTitles: both,
  partBehindStop: expression,
  openEnd: expression,
  openStart: expression
})

/** Shape of data/parse/metadata.yaml. */
export const metadataCuesSchema = z.strictObject({
  places: z.strictObject({
    national: expression,
    township: expression,
    zone: expression,
    division: expression,
    unnamed: expression,
    before: expression,
    around: z.strictObject({township: expression, zone: expression, division: expression}),
    outer: expression,
    english: z.strictObject({
      between: expression,
      notNames: expression,
      classes: z.array(
        z.strictObject({
          words: expression,
          word: z.string(),
          level: z.enum(['province', 'city', 'district', 'county', 'township'])
        })
      )
    }),
    own: z.array(
      z.strictObject({words: expression, levels: z.array(z.enum(['province', 'city', 'district', 'county']))})
    )
  }),
  titles: z.strictObject({running: both, ofGovernment: expression}),
  sessions: both,
  ordinals: z.array(z.string()),
  months: z.array(z.string()).length(12),
  shortMonths: expression,
  speakers: z.strictObject({bare: both, notBare: expression, notNames: expression})
})

/** Shape of data/parse/labels.yaml. */
export const headingLabelsSchema = z.strictObject({
  labels: z.array(
    z.strictObject({rank: z.number().int().min(1).max(7), style: z.enum(['numbered', 'dash']), pattern: expression})
  )
})

/** Shape of data/parse/titles.yaml. */
export const titleCuesSchema = z.strictObject({
  speech: expression,
  figure: expression,
  states: expression,
  demands: expression,
  goesOn: expression,
  spaced: expression,
  runOn: expression,
  ordinalSaid: expression,
  announces: expression,
  demandsInEnglish: expression,
  speaksInEnglish: expression,
  item: z.strictObject({bullet: expression, number: expression}),
  ofOneYear: both,
  yearAlone: expression
})

/** Shape of data/parse/sentences.yaml. */
export const abbreviationsSchema = z.strictObject({
  abbreviations: z.array(z.string().regex(/^[a-z.]+[a-z]$|^[a-z]+$/)),
  maybe: z.array(z.string())
})

/** Shape of data/parse/congress-sessions.yaml. */
export const congressSessionsSchema = z.strictObject({
  regularSince: z.strictObject({congress: z.number().int(), year: z.number().int()}),
  before: z.array(z.array(z.string().regex(/^\d{4}(?:-\d{2})?$/)))
})
