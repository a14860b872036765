import {z} from 'zod'

const level = z.enum(['province', 'city', 'district', 'county', 'township'])

/** Shape of data/places/class-words.yaml. */
export const classWordsSchema = z.strictObject({
  classes: z.array(
    z.strictObject({word: z.string(), rank: z.number().int().min(1).max(4), level, en: z.string().regex(/^[A-Z]/)})
  )
})

/** Shape of data/places/divisions.yaml and former-divisions.yaml: lines of code, name, short name, pinyin. */
export const divisionsSchema = z.strictObject({
  divisions: z.string().regex(/^(?:\s*\d{6} \p{Script=Han}+ \p{Script=Han}+ [A-Z][\p{Script=Latin}']*\n)+$/u)
})

/** Shape of data/places/english-names.yaml. */
export const englishNamesSchema = z.strictObject({
  names: z.record(z.string(), z.string().regex(/^[A-Z]/)),
  full: z.record(z.string(), z.string().regex(/^[A-Z]/)),
  aliases: z.record(z.string().regex(/^[A-Z]/), z.string())
})

/** Shape of data/places/not-places.yaml. */
export const notPlacesSchema = z.strictObject({phrases: z.array(z.string().min(2))})
