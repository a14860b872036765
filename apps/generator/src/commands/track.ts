import type {Command} from 'commander'
import {type Tracking, trackingToCsv, trackingToMarkdown, trackingToTable, trackTargets} from 'jianbao'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import {loadReadings} from '../reports/load-readings.js'
import {emit, toJson} from './emit.js'

type Writer = (tracking: Tracking, language: 'zh' | 'en', columns: number) => string

const writers: Readonly<Record<string, Writer>> = {
  json: toJson,
  csv: (tracking) => `\ufeff${trackingToCsv(tracking)}`, // see extract
  md: trackingToMarkdown,
  table: trackingToTable
}

/** `jianbao track EARLIER LATER`: last report's targets against this report's results. */
export function addTrack(program: Command, {console}: CommandContext): void {
  withCommonOptions(program.command('track'), Object.keys(writers), 'table')
    .description('set the targets of one report against the results of the next')
    .argument('<earlier>', 'the report that set the targets')
    .argument('<later>', 'the report of the year after')
    .action(async (earlier: string, later: string, options: CommonOptions) => {
      const [first, second] = await loadReadings([earlier, later], console)
      if (!first || !second) return
      const write = writers[options.format ?? 'table'] ?? toJson
      await emit(write(trackTargets(first, second), options.lang, console.columns), options, console)
    })
}
