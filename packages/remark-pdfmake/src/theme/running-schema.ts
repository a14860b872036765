import {z} from 'zod'
import {length} from './length.js'
import {colour, textStyle} from './text-style-schema.js'

const side = z.strictObject({left: z.string().optional(), center: z.string().optional(), right: z.string().optional()})

/** Running text above or below the type area. `{title}`, `{page}`, `{pages}` and the caller's variables are replaced. */
export const running = z.strictObject({
  odd: side,
  even: side.optional(),
  /** `false`: the first page has none. */
  first: z.boolean().default(true),
  /** From the paper's edge to the text. */
  offset: length,
  /** How far the text is set in from the type area's sides. */
  inset: length.default(0),
  style: textStyle.default({}),
  rule: z.strictObject({color: colour, width: length, gap: length}).optional()
})

export type Running = z.infer<typeof running>
