import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import {emit, tell, toJson} from './emit.js'

/** `jianbao parse FILE`: metadata and outline. */
export function addParse(program: Command, {console}: CommandContext): void {
  withCommonOptions(program.command('parse'), ['json', 'md', 'tree'], 'json')
    .description('tell what a report is and how it is built')
    .argument('<file>', 'report, or - for standard input')
    .action(async (file: string, options: CommonOptions) => {
      const {loadClean} = await import('../reports/load-clean.js')
      const {formatOutline, parseReport} = await import('@jianbao/parse')
      const report = parseReport(await loadClean(file, console))
      const {metadata, diagnostics, ...tree} = report
      const outline =
        options.format === 'json'
          ? toJson({metadata, tree, diagnostics})
          : formatOutline(report, options.format === 'md' ? 'md' : 'tree')
      await emit(outline, options, console)
      tell(diagnostics, options, console)
    })
}
