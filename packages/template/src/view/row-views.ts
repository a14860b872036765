import {z} from 'zod'
import {derivedSchema, figureSchema, passageSchema} from './figure-view.js'

const label = z.string().describe('What is measured, in the briefing’s language.')
const untranslated = z.boolean().describe('Whether the label is Chinese because no English one is known.')

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

export const targetSchema = z
  .strictObject({
    metric: z.string().describe('Id of the metric.'),
    label,
    untranslated,
    core: z.boolean().describe('Whether it is one of the core indicators of every work report.'),
    kind: z.string().describe('Kind of the figures.'),
    unit: z.string().describe('Unit of the figures.'),
    steps: z
      .array(
        z
          .strictObject({
            report: z.string().describe('Id of the report.'),
            name: z.string().describe('Short name of the report.'),
            year: z.string().nullable().describe('Year that the report plans for; its results are of the year before.'),
            result: figureSchema.nullable().describe('Result of the year reviewed.'),
            target: figureSchema.nullable().describe('Target of the year planned for.'),
            direction: z.string().nullable().describe('raised, lowered, kept, dropped, new or unclear.'),
            directionText: z.string().nullable().describe('The direction in words.')
          })
          .meta({id: 'Step'})
      )
      .describe('Result and target, one for each compared government report, in the order of `columns`.'),
    paired: z.boolean().describe('Whether a report states both the result and the target.'),
    common: z.boolean().describe('Whether several reports state a result or a target.'),
    shared: z.boolean().describe('Whether several reports set a target.'),
    tension: z.string().nullable().describe('What the levels’ targets say of each other.')
  })
  .meta({id: 'Target'})

export const topicSchema = z
  .strictObject({
    topic: z.string().describe('Id of the topic.'),
    label,
    cells: z
      .array(
        z
          .strictObject({
            report: z.string().describe('Id of the report.'),
            name: z.string().describe('Short name of the report.'),
            share: z.number().describe('Share of the text, 0 to 1; print it with {{percent}}.'),
            figures: z.int().describe('How many figures it states on the topic.'),
            silent: z.boolean().describe('Whether it says (nearly) nothing of what another stresses.')
          })
          .meta({id: 'TopicCell'})
      )
      .describe('One for each compared report, in the order of `compared`.'),
    spread: z.number().describe('Largest share less smallest share, 0 to 1.')
  })
  .meta({id: 'Topic'})

export const initiativeSchema = z
  .strictObject({
    name: z.string().describe('Normal form of the name.'),
    label,
    untranslated,
    kind: z.string().describe('strategy, project, platform, event, place, programme, industry or other.'),
    same: z.boolean().describe('False: the same words for different things.'),
    local: z.boolean().describe('Whether it is of these places, and no term of the whole country’s.'),
    reports: z.array(z.string()).describe('Short names of the reports that mention it.'),
    mentions: z.array(passageSchema).describe('The first mention in each of these reports.'),
    note: z.string().nullable().describe('Which things the same words stand for.')
  })
  .meta({id: 'Initiative'})

export const matterSchema = z
  .strictObject({
    topic: z.string().describe('What the CPPCC worked on.'),
    untranslated,
    forms: z.array(z.string()).describe('Consultation, supervision, proposal …, in words.'),
    strength: z.string().describe('strong, weak or none: the best trace in any government report.'),
    from: z.array(passageSchema).describe('The passages of the CPPCC’s report.'),
    cells: z
      .array(
        z
          .strictObject({
            report: z.string().describe('Id of the government report.'),
            name: z.string().describe('Short name of the report.'),
            strength: z.string().describe('strong, weak or none.'),
            strengthText: z.string().describe('The strength in words.'),
            passages: z.array(passageSchema).describe('Passages that act on the same matter, strongest first.')
          })
          .meta({id: 'MatterCell'})
      )
      .describe('One for each government report, in the order of `columns`.')
  })
  .meta({id: 'Matter'})

export const placeSchema = z
  .strictObject({
    thing: z.string().describe('What the passage is about.'),
    place: z.string().describe('Place it lies in.'),
    named: z.boolean().describe('Whether the wider report names the place itself.'),
    wider: passageSchema.describe('What the wider report says.'),
    narrower: z.array(passageSchema).describe('What the narrower report says of the same matter.'),
    relation: z.string().describe('same-fact, complements, ambition-differs or none.'),
    relationText: z.string().describe('The relation in words.')
  })
  .meta({id: 'Place'})

export const incomparableSchema = z
  .strictObject({
    label,
    untranslated,
    one: figureSchema.describe('First figure.'),
    other: figureSchema.describe('Second figure.'),
    code: z.string().describe('stage, stock-flow, level-change, grade, period, scope, unit, …'),
    reason: z.string().describe('Why they must not be compared.')
  })
  .meta({id: 'Incomparable'})

export type CellView = z.infer<typeof cellSchema>
export type IndicatorView = z.infer<typeof indicatorSchema>
export type TargetView = z.infer<typeof targetSchema>
export type TopicView = z.infer<typeof topicSchema>
export type InitiativeView = z.infer<typeof initiativeSchema>
export type MatterView = z.infer<typeof matterSchema>
export type PlaceView = z.infer<typeof placeSchema>
export type IncomparableView = z.infer<typeof incomparableSchema>
