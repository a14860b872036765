import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import {emit, tell, toJson} from './emit.js'

/** `jianbao clean FILE`: the clean text, one paragraph a line; `--report` lists the repairs instead. */
export function addClean(program: Command, {console}: CommandContext): void {
  withCommonOptions(program.command('clean'), ['text', 'json'], 'text')
    .description('restore a damaged text: one paragraph a line')
    .argument('<file>', 'report, or - for standard input')
    .option('--report', 'list the repairs and removals as JSON instead of the text')
    .action(async (file: string, options: CommonOptions & {report?: boolean}) => {
      const {loadClean} = await import('../reports/load-clean.js')
      const {source, text, repairs, removals, diagnostics} = await loadClean(file, console)
      const {path, sha256, format, encoding, evidence} = source
      const report = {source: {path, sha256, format, encoding, evidence}, repairs, removals, diagnostics}
      const asJson = options.report || options.format === 'json'
      await emit(asJson ? toJson(report) : text.value, options, console)
      tell(diagnostics, options, console)
    })
}
