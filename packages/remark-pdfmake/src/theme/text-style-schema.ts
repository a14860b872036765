import {z} from 'zod'
import {length} from './length.js'

export const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as #1f4e79')

/** How text looks and how much room its block takes. `before` and `after` are margins, `indent` is in ems of its own size. */
export const textStyle = z.strictObject({
  font: z.string().optional(),
  size: length.optional(),
  bold: z.boolean().optional(),
  italics: z.boolean().optional(),
  color: colour.optional(),
  background: colour.optional(),
  align: z.enum(['left', 'center', 'right', 'justify']).optional(),
  /** Distance from line to line as a factor of the font's own height. */
  lineHeight: z.number().positive().optional(),
  /** Distance from line to line as a length, whatever the font. */
  leading: length.optional(),
  letterSpacing: length.optional(),
  before: length.optional(),
  after: length.optional(),
  indent: z.number().optional()
})

export type TextStyle = z.infer<typeof textStyle>
