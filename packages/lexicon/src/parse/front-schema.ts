import {z} from 'zod'
import {expression} from '../expression-schema.js'

const front = z.strictObject({
  title: expression,
  salutation: expression,
  intro: expression,
  session: expression,
  offices: expression,
  /** A line that is the day of the session. */
  day: expression,
  /** Wording of news articles about a report. */
  news: expression,
  /** Whole beginnings of lines of an article, with case: byline and dateline. */
  newsLine: expression,
  bodies: z.strictObject({cppcc: expression, congress: expression, government: expression})
})

/** Shape of data/parse/front.yaml: what stands at a report's head. */
export const frontCuesSchema = z.strictObject({zh: front, en: front})

export type FrontCues = z.infer<typeof front>
