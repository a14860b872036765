import {z} from 'zod'
import {auditSchema} from './audit-view.js'
import {findingSchema} from './finding-view.js'
import {incomparableSchema} from './incomparable-view.js'
import {indicatorSchema} from './indicator-view.js'
import {initiativeSchema} from './initiative-view.js'
import {matterSchema} from './matter-view.js'
import {noteSchema} from './note-view.js'
import {placeSchema} from './place-view.js'
import {reportSchema} from './report-view.js'
import {targetSchema} from './target-view.js'
import {topicSchema} from './topic-view.js'
import {trackingSchema} from './tracking-view.js'

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

/** What a template sees. */
export type BriefingView = z.infer<typeof briefingSchema>
