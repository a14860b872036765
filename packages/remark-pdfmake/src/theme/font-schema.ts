import {z} from 'zod'

/** Where one style of a font comes from: a file, in a package of the registry or on the user's disk. The caller loads it. */
const fontFile = z.string().min(1)

export const font = z.strictObject({
  normal: fontFile,
  bold: fontFile.optional(),
  italics: fontFile.optional(),
  bolditalics: fontFile.optional(),
  /** The face that a standard asks for and that this one stands in for, e.g. 方正小标宋. */
  substituteFor: z.string().optional()
})
