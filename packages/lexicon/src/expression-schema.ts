import {z} from 'zod'

/** A regular expression that compiles and repeats no repeat (which could take exponential time). */
export const expression = z.string().refine((source) => {
  new RegExp(source)
  return !/[+*]\)[+*{]/.test(source)
}, 'no nested repeats')

export const expressionByLanguage = z.strictObject({zh: expression, en: expression})
