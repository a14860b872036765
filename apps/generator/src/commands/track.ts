import type {Tracking} from '@jianbao/model'
import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import {emit, toJson} from './emit.js'

type Writer = (tracking: Tracking, language: 'zh' | 'en', columns: number) => Promise<string> | string

const writers: Readonly<Record<string, Writer>> = {
  json: toJson,
  csv: async (tracking) => `\ufeff${(await import('@jianbao/compare')).trackingToCsv(tracking)}`, // see extract
  md: async (tracking, language) => (await import('@jianbao/compare')).trackingToMarkdown(tracking, language),
  table: async (...args) => (await import('@jianbao/compare')).trackingToTable(...args)
}

/** `jianbao track EARLIER LATER`: last report's targets against this report's results. */
export function addTrack(program: Command, {console}: CommandContext): void {
  withCommonOptions(program.command('track'), Object.keys(writers), 'table')
    .description('set the targets of one report against the results of the next')
    .argument('<earlier>', 'the report that set the targets')
    .argument('<later>', 'the report of the year after')
    .action(async (earlier: string, later: string, options: CommonOptions) => {
      const {loadPair} = await import('../reports/load-readings.js')
      const {trackTargets} = await import('@jianbao/compare')
      const [first, second] = await loadPair([earlier, later], console)
      const write = writers[options.format ?? 'table'] ?? toJson
      await emit(
        await write(trackTargets(first.reading, second.reading), options.lang, console.columns),
        options,
        console
      )
    })
}
