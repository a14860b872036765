import {type Comparison, compareReports, type Diagnostic, figuresToCsv, type ReportReading} from 'jianbao'
import type {LoadedConfig} from '../config/load-config.js'
import type {Console} from '../console/console.js'
import type {OutputFiles} from '../files/write-output.js'
import {loadTemplate} from '../templates/load-template.js'
import {templateTheme} from '../templates/template-theme.js'
import {loadTheme} from '../themes/load-theme.js'
import {printBriefing} from './print-briefing.js'
import {readSources} from './read-sources.js'

/** A briefing's files, and what its reader must know. */
export interface Briefing {
  readonly files: OutputFiles
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads what a configuration names, compares it and prints it; `step` is told what is being done. */
export async function makeBriefing(
  loaded: LoadedConfig,
  console: Console,
  step: (text: string) => void
): Promise<Briefing> {
  const template = await loadTemplate(loaded.config.template)
  const theme = await loadTheme(loaded.config.theme ?? templateTheme(template))
  const {readings, roles} = await readSources(loaded, console, (file) => step(`reading ${file}`))
  step('comparing')
  const comparison = compareReports(readings, {roles})
  const data = dataFiles(comparison, readings)
  const diagnostics: Diagnostic[] = [...comparison.diagnostics]
  const files = new Map<string, string | Uint8Array>(data)
  for (const language of loaded.config.languages) {
    step(`printing (${language})`)
    const printed = await printBriefing({
      comparison,
      readings,
      template,
      theme,
      language,
      config: loaded.config,
      attachments: data
    })
    for (const [name, content] of printed.files) files.set(name, content)
    diagnostics.push(...printed.diagnostics)
  }
  return {files: onlyFormats(files, loaded), diagnostics}
}

/** comparison.json and figures.csv; the PDF carries both, whether they are also written or not. */
function dataFiles(comparison: Comparison, readings: readonly ReportReading[]): Map<string, string> {
  const figures = readings.flatMap((reading) => reading.figures)
  const csv = `\ufeff${figuresToCsv(figures)}` // with its mark, Excel reads the file as UTF-8
  const json = `${JSON.stringify(comparison, undefined, 2)}\n`
  return new Map([
    ['comparison.json', json],
    ['figures.csv', csv]
  ])
}

function onlyFormats(files: ReadonlyMap<string, string | Uint8Array>, {config}: LoadedConfig): OutputFiles {
  const unwanted = [
    config.formats.includes('json') ? '' : 'comparison.json',
    config.formats.includes('csv') ? '' : 'figures.csv'
  ]
  return new Map([...files].filter(([name]) => !unwanted.includes(name)))
}
