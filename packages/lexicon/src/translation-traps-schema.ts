import {z} from 'zod'

export const translationTrapsSchema = z.strictObject({
  traps: z.array(
    z.strictObject({
      category: z.enum(['currency', 'subject', 'unit']),
      /** Regular expression over the translation. */
      translation: z.string().min(1),
      /** Regular expression over the original that justifies the translation's word. */
      original: z.string().min(1),
      /** What is wrong, told in both languages. */
      note: z.strictObject({zh: z.string().min(1), en: z.string().min(1)})
    })
  )
})
