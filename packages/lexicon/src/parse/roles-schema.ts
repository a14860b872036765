import {z} from 'zod'
import {expression, expressionByLanguage} from '../expression-schema.js'

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
  /** The plan begins. */
  plan: z.array(expression),
  /** The plan begins with the situation and the guidelines. */
  situation: z.array(expression),
  'self-building': z.array(expression),
  /** A paragraph of the plan that tells of the year behind. */
  'looks-back': z.array(expression),
  closing: z.array(expression)
})

const tense = z.strictObject({done: z.array(expression), planned: z.array(expression)})

/** Shape of data/parse/roles.yaml. `PLANNED` in an expression is to be replaced by the year planned for. */
export const roleCuesSchema = z.strictObject({
  headings: z.strictObject({zh: headings, en: headings}),
  /** Titles of texts that are one list of what is promised. */
  promises: expressionByLanguage,
  /** Titles that run into their text. */
  glued: expressionByLanguage,
  paragraphs: z.strictObject({zh: paragraphs, en: paragraphs}),
  /** Words that tell what was done from what is to be done, where no heading says it. */
  tense: z.strictObject({zh: tense, en: tense})
})

export type RoleCues = z.infer<typeof roleCuesSchema>
/** Roles that a heading may announce. */
export type HeadingRole = keyof z.infer<typeof headings>
/** What the wording of a paragraph may announce. */
export type ParagraphCue = keyof z.infer<typeof paragraphs>
