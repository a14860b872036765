import {z} from 'zod'
import {font} from './font-schema.js'
import {length} from './length.js'
import {running} from './running-schema.js'
import {colour, textStyle} from './text-style-schema.js'

const callout = z.strictObject({color: colour, fill: colour, label: z.record(z.string(), z.string()).default({})})

export const rule = z.strictObject({color: colour, width: length})

/** A theme: everything about looks, nothing about content. Lengths in points or with a unit. */
export const themeSchema = z.strictObject({
  name: z.string(),
  description: z.string().default(''),
  page: z.strictObject({
    size: z.enum(['A4', 'A5', 'LETTER']).default('A4'),
    margins: z.strictObject({top: length, right: length, bottom: length, left: length}),
    /** So many lines a page and so many Han characters a line fill the type area. */
    grid: z.strictObject({lines: z.number().int().positive(), characters: z.number().int().positive()}).optional()
  }),
  fonts: z.record(z.string(), font),
  /** Fonts asked in turn for a character that the font of the text lacks. */
  fallback: z.array(z.string()).default([]),
  /** Body text; every other style inherits from it. */
  text: textStyle.required({font: true, size: true}),
  /** First-line indent of body paragraphs in ems: 2 for Chinese official style. */
  firstLineIndent: z.number().min(0).max(10).default(0),
  typography: z
    .strictObject({
      /** Space between Han and Latin or digits, in ems. Below 0.1 search and copying in a PDF viewer do not see a space. */
      hanLatinSpace: z.number().min(0).max(0.5).default(0.09),
      /** `compress` closes the gap between neighbouring full-width marks; `full` keeps every mark a full cell. */
      punctuation: z.enum(['compress', 'full']).default('compress'),
      /** A paragraph never leaves or starts a page with a single line. */
      widows: z.boolean().default(true)
    })
    .prefault({}),
  styles: z
    .strictObject({
      h1: textStyle,
      h2: textStyle,
      h3: textStyle,
      h4: textStyle,
      h5: textStyle,
      h6: textStyle,
      emphasis: textStyle,
      strong: textStyle,
      delete: textStyle,
      link: textStyle,
      code: textStyle,
      codeBlock: textStyle,
      quote: textStyle,
      listItem: textStyle,
      tableHead: textStyle,
      tableCell: textStyle,
      footnote: textStyle,
      footnoteMark: textStyle,
      tocEntry: textStyle,
      tocTop: textStyle,
      caption: textStyle,
      cardValue: textStyle,
      cardLabel: textStyle,
      calloutLabel: textStyle,
      mastheadName: textStyle,
      mastheadIssue: textStyle,
      mastheadLine: textStyle
    })
    .partial()
    .default({}),
  heading: z
    .strictObject({
      /** A short bar of colour before headings of these levels. */
      bar: z.strictObject({levels: z.array(z.number().int()), color: colour, width: length, gap: length}).optional(),
      /** A line under headings of these levels. */
      rule: z.strictObject({levels: z.array(z.number().int()), color: colour, width: length, gap: length}).optional()
    })
    .default({}),
  table: z
    .strictObject({
      lines: z.enum(['horizontal', 'grid', 'three', 'none']).default('horizontal'),
      rule: rule.default({color: '#cccccc', width: 0.5}),
      edge: rule.default({color: '#666666', width: 1}),
      headFill: colour.optional(),
      stripe: colour.optional(),
      padding: z.strictObject({x: length, y: length}).default({x: 5, y: 3.5}),
      before: length.default(6),
      after: length.default(8)
    })
    .prefault({}),
  list: z
    .strictObject({gap: length.default(2), indent: z.number().default(0), markerColor: colour.optional()})
    .prefault({}),
  quote: z.strictObject({bar: rule.default({color: '#cccccc', width: 2}), fill: colour.optional()}).prefault({}),
  codeBlock: z.strictObject({fill: colour.default('#f5f5f5'), padding: length.default(6)}).prefault({}),
  rule: rule.default({color: '#999999', width: 0.5}),
  callouts: z.record(z.string(), callout).default({}),
  cards: z
    .strictObject({
      columns: z.number().int().min(1).max(6).default(4),
      fill: colour.default('#f3f6fa'),
      accent: rule.optional(),
      gap: length.default(8),
      padding: length.default(9)
    })
    .prefault({}),
  columns: z.strictObject({gap: length.default(16)}).prefault({}),
  footnotes: z
    .strictObject({
      /** How a note is numbered, `{n}` being the number. */
      mark: z.string().default('[{n}]'),
      title: z.record(z.string(), z.string()).default({}),
      rule: rule.optional(),
      /** Columns that the notes run through; in more than one, numbers stand in the text instead of beside it. */
      columns: z.number().int().min(1).max(3).default(1),
      gap: length.default(14)
    })
    .prefault({}),
  masthead: z
    .strictObject({
      rule: rule.default({color: '#000000', width: 1.5}),
      gap: length.default(6),
      after: length.default(14)
    })
    .prefault({}),
  header: running.optional(),
  footer: running.optional()
})

/** A validated theme, lengths in points. */
export type Theme = z.infer<typeof themeSchema>

export type StyleName = keyof Theme['styles']
