import {z} from 'zod'

/** Shape of data/parse/sentences.yaml: abbreviations without their last stop; those of `maybe` may also end a sentence. */
export const abbreviationsSchema = z.strictObject({
  abbreviations: z.array(z.string().regex(/^[a-z.]+[a-z]$|^[a-z]+$/)),
  maybe: z.array(z.string())
})

export type Abbreviations = z.infer<typeof abbreviationsSchema>
