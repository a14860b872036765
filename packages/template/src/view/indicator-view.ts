import {z} from 'zod'
import {derivedSchema, figureSchema} from './figure-view.js'
import {label, untranslated} from './label-fields.js'

export const cellSchema = z
  .strictObject({
    report: z.string().describe('Id of the report.'),
    name: z.string().describe('Short name of the report.'),
    figure: figureSchema.nullable().describe('What that report states; null if nothing.'),
    derived: derivedSchema.nullable().describe('Its share of, or gap to, the widest report.')
  })
  .meta({id: 'Cell'})

export const indicatorSchema = z
  .strictObject({
    metric: z.string().describe('Id of the metric.'),
    label,
    untranslated,
    category: z.string().describe('Id of the group.'),
    categoryText: z.string().describe('Name of the group.'),
    core: z.boolean().describe('Whether it is one of the core indicators of every work report.'),
    period: z.string().nullable().describe('Year it refers to.'),
    status: z.string().describe('achieved, expected or target.'),
    statusText: z.string().describe('The status in words.'),
    kind: z.string().describe('level, change, delta, share, rank, ratio or span.'),
    unit: z.string().describe('Unit of the values.'),
    cells: z.array(cellSchema).describe('One for each compared government report, in the order of `columns`.'),
    share: derivedSchema.nullable().describe('The narrower report’s share of the wider one.'),
    gap: derivedSchema.nullable().describe('The narrower report’s distance from the wider one.'),
    relation: derivedSchema.nullable().describe('The share if there is one, else the gap, else the ratio.'),
    note: z.string().nullable().describe('Why the figures are only partly comparable.')
  })
  .meta({id: 'Indicator'})

export type CellView = z.infer<typeof cellSchema>

export type IndicatorView = z.infer<typeof indicatorSchema>
