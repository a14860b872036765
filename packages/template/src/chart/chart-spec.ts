import type {Diagnostic} from '@jianbao/model'
import {z} from 'zod'
import {readYaml} from '../render/read-yaml.js'
import {TemplateProblem, toDiagnostic} from '../render/template-problem.js'

const datum = z.union([
  z.number().transform((value) => ({value, text: String(value)})),
  // a count is worded by itself: {value: 5, text: 5}
  z.strictObject({value: z.number().nullable(), text: z.union([z.string(), z.number().transform(String)])}),
  z.null()
])

/** What a ```` ```chart ```` block holds. */
export const chartSchema = z.strictObject({
  type: z
    .enum(['bars', 'slopes', 'heatmap', 'shares', 'balance'])
    .describe(
      'bars: values side by side; slopes: from one value to the next, a row each; heatmap: a table in shades; shares: parts of 100 %; balance: one strip of counts.'
    ),
  title: z.string().optional().describe('Heading of the chart: what it says.'),
  unit: z.string().optional().describe('Unit of the values, printed below.'),
  source: z.string().optional().describe('Where the values come from, printed below.'),
  series: z.array(z.string()).min(1).max(12).describe('Names of the columns: reports, years, verdicts.'),
  rows: z
    .array(z.strictObject({label: z.string(), values: z.array(datum)}))
    .max(60)
    .describe('A label and one value for each of the series; print values with {{datum f}}.')
})

/** A value and how it is worded; `null` where there is none. */
export type ChartDatum = z.output<typeof datum>
export type ChartSpec = z.output<typeof chartSchema>
export type ChartRow = ChartSpec['rows'][number]

export interface ReadChart {
  /** `null` when there is nothing to draw. */
  readonly spec: ChartSpec | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a chart block. A broken block and one without data give a diagnostic and no chart; single missing values are
 * told and left open.
 */
export function readChart(code: string): ReadChart {
  try {
    const parsed = chartSchema.safeParse(readYaml(code, 'chart'))
    if (!parsed.success) return {spec: null, diagnostics: parsed.error.issues.slice(0, 1).map(toSpecDiagnostic)}
    return checked(parsed.data)
  } catch (error) {
    if (error instanceof TemplateProblem) return {spec: null, diagnostics: [toDiagnostic(error)]}
    throw error
  }
}

function toSpecDiagnostic(issue: z.core.$ZodIssue): Diagnostic {
  const at = issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
  const hint = 'A chart has type, series and rows of {label, values}.'
  return {ruleId: 'bad-chart', severity: 'error', reason: `The chart is not understood${at}: ${issue.message}.`, hint}
}

function checked(spec: ChartSpec): ReadChart {
  const name = spec.title ?? spec.type
  const width = spec.series.length
  const rows = spec.rows.map((row) => ({
    ...row,
    values: Array.from({length: width}, (_, index) => row.values[index] ?? null)
  }))
  const filled = rows.filter((row) => row.values.some((value) => value !== null && value.value !== null))
  const missing = rows.flatMap((row) => row.values).filter((value) => value === null || value.value === null).length
  if (filled.length === 0) {
    const reason = `The chart “${name}” has no values.`
    const hint = 'Put it inside {{#with}} or {{#if}}, so that it is left out where the reports have none.'
    return {spec: null, diagnostics: [{ruleId: 'chart-without-data', severity: 'error', reason, hint}]}
  }
  const reason = `The chart “${name}” lacks ${missing} of ${rows.length * width} values; their places stay empty.`
  const diagnostics: Diagnostic[] = missing === 0 ? [] : [{ruleId: 'chart-gap', severity: 'info', reason}]
  return {spec: {...spec, rows: filled}, diagnostics}
}
