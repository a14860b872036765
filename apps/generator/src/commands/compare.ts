import type {Comparison} from '@jianbao/model'
import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import {emit, tell, toJson} from './emit.js'

type Writer = (comparison: Comparison, language: 'zh' | 'en', columns: number) => Promise<string> | string

const writers: Readonly<Record<string, Writer>> = {
  json: toJson,
  csv: async (comparison) => `\ufeff${(await import('@jianbao/compare')).comparisonToCsv(comparison)}`, // see extract
  md: async (comparison, language) => (await import('@jianbao/compare')).comparisonToMarkdown(comparison, language),
  table: async (...args) => (await import('@jianbao/compare')).comparisonToTable(...args)
}

/** `jianbao compare FILES…`: what may be compared, and what must not. */
export function addCompare(program: Command, {console}: CommandContext): void {
  withCommonOptions(program.command('compare'), Object.keys(writers), 'table')
    .description('compare reports: figures, targets, topics, initiatives, links')
    .argument('<files...>', 'reports')
    .action(async (files: string[], options: CommonOptions) => {
      const {loadReadings} = await import('../reports/load-readings.js')
      const {compareReports} = await import('@jianbao/compare')
      const comparison = compareReports(await loadReadings(files, console))
      const write = writers[options.format ?? 'table'] ?? toJson
      await emit(await write(comparison, options.lang, console.columns), options, console)
      tell(comparison.diagnostics, options, console)
    })
}
