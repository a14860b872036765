import type {Command} from 'commander'
import {type Comparison, compareReports, comparisonToCsv, comparisonToMarkdown, comparisonToTable} from 'jianbao'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import {loadReadings} from '../reports/load-readings.js'
import {emit, tell, toJson} from './emit.js'

type Writer = (comparison: Comparison, language: 'zh' | 'en', columns: number) => string

const writers: Readonly<Record<string, Writer>> = {
  json: toJson,
  csv: (comparison) => `\ufeff${comparisonToCsv(comparison)}`, // see extract
  md: comparisonToMarkdown,
  table: comparisonToTable
}

/** `jianbao compare FILES…`: what may be compared, and what must not. */
export function addCompare(program: Command, {console}: CommandContext): void {
  withCommonOptions(program.command('compare'), Object.keys(writers), 'table')
    .description('compare reports: figures, targets, topics, initiatives, links')
    .argument('<files...>', 'reports')
    .action(async (files: string[], options: CommonOptions) => {
      const comparison = compareReports(await loadReadings(files, console))
      const write = writers[options.format ?? 'table'] ?? toJson
      await emit(write(comparison, options.lang, console.columns), options, console)
      tell(comparison.diagnostics, options, console)
    })
}
