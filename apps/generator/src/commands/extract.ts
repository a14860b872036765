import type {Figure} from '@jianbao/model'
import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import {emit, tell, toJson, toJsonLines} from './emit.js'

type Writer = (figures: readonly Figure[], columns: number) => Promise<string> | string

const writers: Readonly<Record<string, Writer>> = {
  jsonl: toJsonLines,
  json: toJson,
  // with its mark, Excel reads the file as UTF-8
  csv: async (figures) => `\ufeff${(await import('@jianbao/compare')).figuresToCsv(figures)}`,
  table: async (figures, columns) => (await import('@jianbao/compare')).figuresToTable(figures, columns)
}

/** `jianbao extract FILE`: the figures of a report. */
export function addExtract(program: Command, {console}: CommandContext): void {
  withCommonOptions(program.command('extract'), Object.keys(writers), 'jsonl')
    .description('list every figure with its sentence and place')
    .argument('<file>', 'report, or - for standard input')
    .option('--explain', 'tell for each figure which rules read it')
    .action(async (file: string, options: CommonOptions & {explain?: boolean}) => {
      const {loadClean} = await import('../reports/load-clean.js')
      const {readReport} = await import('@jianbao/extract')
      const {figures, diagnostics} = readReport(await loadClean(file, console), {explain: options.explain === true})
      const write = writers[options.format ?? 'jsonl'] ?? toJsonLines
      await emit(await write(figures, console.columns), options, console)
      tell(diagnostics, options, console)
    })
}
