import {z} from 'zod'
import {derivedSchema, figureSchema, passageSchema} from './figure-view.js'
import {reportSchema} from './report-view.js'
import {
  incomparableSchema,
  indicatorSchema,
  initiativeSchema,
  matterSchema,
  placeSchema,
  targetSchema,
  topicSchema
} from './row-views.js'

export const findingSchema = z
  .strictObject({
    id: z.string().describe('Stable id, e.g. outgrowth:gdp.'),
    type: z
      .string()
      .describe('outgrowth, share, contrast, cross-check, silence, no-trace, ambition, tension, shared or delivery.'),
    score: z.number().describe('Higher is more worth telling; findings come highest first.'),
    parts: z
      .array(
        z
          .strictObject({
            type: z.string().describe('text, figure, derived or passage.'),
            text: z.string().describe('The words, or the figure as printed.'),
            figure: figureSchema.nullable().describe('The figure, if it is one.'),
            derived: derivedSchema.nullable().describe('The derived number, if it is one.'),
            passage: passageSchema.nullable().describe('The passage, if it is one.')
          })
          .meta({id: 'FindingPart'})
      )
      .describe('The statement in pieces; {{sentence}} prints them.'),
    figures: z.array(figureSchema).describe('Figures that the statement rests on.'),
    passages: z.array(passageSchema).describe('Passages that the statement rests on.')
  })
  .meta({id: 'Finding'})

export const noteSchema = z
  .strictObject({
    rule: z.string().describe('Name of the rule, e.g. lost-digit.'),
    severity: z.string().describe('info, warning or error.'),
    severityText: z.string().describe('The severity in words.'),
    reason: z.string().describe('What is wrong.'),
    count: z.int().describe('How many places it concerns.'),
    report: z.string().nullable().describe('Short name of the report it is about.'),
    lines: z.array(z.int()).describe('Lines in the decoded original.')
  })
  .meta({id: 'Note'})

export const trackingSchema = z
  .strictObject({
    earlier: reportSchema.describe('The report that set the targets.'),
    later: reportSchema.describe('The report that states the results.'),
    rows: z
      .array(
        z
          .strictObject({
            metric: z.string().describe('Id of the metric.'),
            label: z.string().describe('What is measured.'),
            untranslated: z.boolean().describe('Whether the label is Chinese because no English one is known.'),
            target: figureSchema.describe('The target.'),
            result: figureSchema.nullable().describe('The result; null if none is reported.'),
            verdict: z.string().describe('met, exceeded, missed, unclear or unreported.'),
            verdictText: z.string().describe('The verdict in words.'),
            note: z.string().describe('The verdict as a remark.')
          })
          .meta({id: 'TrackingRow'})
      )
      .describe('One for each target.'),
    balance: z
      .array(
        z
          .strictObject({
            verdict: z.string().describe('The verdict.'),
            text: z.string().describe('The verdict in words.'),
            count: z.int().describe('How many targets have it.')
          })
          .meta({id: 'Balance'})
      )
      .describe('How many targets have which verdict.')
  })
  .meta({id: 'Tracking'})

export const auditSchema = z
  .strictObject({
    original: reportSchema.describe('The original.'),
    translation: reportSchema.describe('The translation.'),
    pairs: z.int().describe('How many figures were paired.'),
    findings: z
      .array(
        z
          .strictObject({
            category: z
              .string()
              .describe('magnitude, unit, currency, bound, status, subject, period, digits, missing or added.'),
            categoryText: z.string().describe('The category in words.'),
            original: figureSchema.nullable().describe('The figure of the original.'),
            translation: figureSchema.nullable().describe('The figure of the translation.'),
            message: z.string().describe('What differs.')
          })
          .meta({id: 'AuditFinding'})
      )
      .describe('What the translation changed, lost or added.')
  })
  .meta({id: 'Audit'})

/**
 * Everything a template can print: plain JSON, in one language, with every number already computed. This schema is the
 * one place where the fields are described; the type, `template fields` and `template check` all come from it.
 */
export const briefingSchema = z.strictObject({
  language: z.string().describe('Language of the briefing: zh or en.'),
  title: z.string().describe('Title of the briefing.'),
  subtitle: z.string().describe('What is compared, in one line.'),
  date: z.string().nullable().describe('ISO date of the briefing; print it with {{date}}.'),
  year: z.string().nullable().describe('Year that the reports plan for; null when they are of different years.'),
  yearReviewed: z
    .string()
    .nullable()
    .describe('Year that the reports look back on; null when they are of different years.'),
  sources: z.array(reportSchema).describe('All reports that were read.'),
  compared: z.array(reportSchema).describe('Reports that are compared, governments first, widest first.'),
  columns: z.array(reportSchema).describe('Government reports that are compared, widest first.'),
  wider: reportSchema.nullable().describe('The widest government report.'),
  narrower: reportSchema.nullable().describe('The government report below it, when there are just two.'),
  cppcc: reportSchema.nullable().describe('The CPPCC report.'),
  findings: z.array(findingSchema).describe('What is worth telling, strongest first.'),
  headlines: z
    .array(findingSchema)
    .describe('The strongest findings, at most two of a type: what a page has room for.'),
  indicators: z.array(indicatorSchema).describe('Aligned figures of several reports.'),
  groups: z
    .array(
      z
        .strictObject({
          category: z.string().describe('Id of the group.'),
          label: z.string().describe('Name of the group.'),
          rows: z.array(indicatorSchema).describe('Its indicators.')
        })
        .meta({id: 'Group'})
    )
    .describe('The same indicators by group, targets left out.'),
  targets: z.array(targetSchema).describe('Results of last year against targets of this year.'),
  topics: z.array(topicSchema).describe('How much of each report is about what.'),
  initiatives: z.array(initiativeSchema).describe('Strategies and projects that several reports name.'),
  matters: z.array(matterSchema).describe('What the CPPCC worked on and where the governments act on it.'),
  places: z.array(placeSchema).describe('Passages of the wider report about the narrower place.'),
  incomparable: z.array(incomparableSchema).describe('Figures that look alike and must not be compared.'),
  notes: z.array(noteSchema).describe('Damage and doubtful places.'),
  tracking: trackingSchema.nullable().describe('Targets and results, in a tracking briefing.'),
  audit: auditSchema.nullable().describe('Original and translation, in an audit briefing.'),
  options: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .describe('Options of the template, from template.yaml and the configuration.')
})

export type FindingView = z.infer<typeof findingSchema>
export type NoteView = z.infer<typeof noteSchema>
export type TrackingView = z.infer<typeof trackingSchema>
export type AuditView = z.infer<typeof auditSchema>
/** What a template sees. */
export type BriefingView = z.infer<typeof briefingSchema>
