import {z} from 'zod'

/** PDF points in one of each unit; 1 pt = 1/72 in, and 1 in = 25.4 mm. */
const pointsPer = {pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72} as const

const pattern = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in)$/

/**
 * A length of a theme, in points: a plain number is points, `"37mm"` is converted.
 *
 * @example
 *   length.parse('25.4mm') // 72
 */
export const length = z.union([
  z.number(),
  z
    .string()
    .regex(pattern, 'a length such as 10.5pt, 37mm, 2cm or 1in')
    .transform((text) => {
      const [, digits = '0', unit = 'pt'] = pattern.exec(text) ?? []
      return Number(digits) * pointsPer[unit as keyof typeof pointsPer]
    })
])
