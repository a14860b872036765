import {z} from 'zod'

export const word = z.string().min(1)
export const wordsByLanguage = z.strictObject({zh: z.array(word), en: z.array(word)})
export const chineseWords = z.strictObject({zh: z.array(word).min(1)})
export const englishWords = z.strictObject({en: z.array(word).min(1)})
export const labelByLanguage = z.strictObject({zh: word, en: word})
