import {z} from 'zod'
import {expression} from '../expression-schema.js'

/** Shape of data/parse/labels.yaml: the numbers and marks that headings begin with; a smaller rank is higher. */
export const headingLabelsSchema = z.strictObject({
  labels: z.array(
    z.strictObject({rank: z.number().int().min(1).max(7), style: z.enum(['numbered', 'dash']), pattern: expression})
  )
})

export type HeadingLabels = z.infer<typeof headingLabelsSchema>
