import type {DraftCheck} from '@jianbao/model'
import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import type {LoadedReport} from '../reports/load-reading.js'
import {emit, toJson} from './emit.js'
import {placeOf} from './place-of.js'

/** `jianbao check DRAFT.md FILES…`: numbers in a draft that the reports do not support. */
export function addCheck(program: Command, {console, setFindings}: CommandContext): void {
  withCommonOptions(program.command('check'), ['text', 'json'], 'text')
    .description('find the numbers of a draft that the reports do not support (exit 1 if there are any)')
    .argument('<draft>', 'draft in Markdown or text')
    .argument('<files...>', 'reports that it is about')
    .action(async (draft: string, files: string[], options: CommonOptions) => {
      const {loadReport} = await import('../reports/load-reading.js')
      const {loadReadings} = await import('../reports/load-readings.js')
      const {checkDraft} = await import('@jianbao/compare')
      const loaded = await loadReport(draft, console)
      const check = checkDraft(loaded.reading, await loadReadings(files, console))
      await emit(options.format === 'json' ? toJson(check) : asText(check, loaded), options, console)
      setFindings(check.findings.length > 0)
    })
}

function asText({supported, derived, findings}: DraftCheck, loaded: LoadedReport): string {
  const lines = findings.map(({category, draft, message}) => `${placeOf(draft, [loaded])}${category}: ${message}`)
  return [
    ...lines,
    `${supported.length} numbers supported, ${derived.length} computed from such, ${findings.length} not`
  ].join('\n')
}
