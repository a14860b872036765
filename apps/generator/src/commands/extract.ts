import type {Command} from 'commander'
import {type Figure, figuresToCsv, figuresToTable, readReport} from 'jianbao'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../program.js'
import {loadClean} from '../reports/load-reading.js'
import {emit, tell, toJson, toJsonLines} from './emit.js'

const writers: Readonly<Record<string, (figures: readonly Figure[], columns: number) => string>> = {
  jsonl: toJsonLines,
  json: toJson,
  csv: (figures) => `\ufeff${figuresToCsv(figures)}`, // with its mark, Excel reads the file as UTF-8
  table: figuresToTable
}

/** `jianbao extract FILE`: the figures of a report. */
export function addExtract(program: Command, {console}: CommandContext): void {
  withCommonOptions(program.command('extract'), Object.keys(writers), 'jsonl')
    .description('list every figure with its sentence and place')
    .argument('<file>', 'report, or - for standard input')
    .option('--explain', 'tell for each figure which rules read it')
    .action(async (file: string, options: CommonOptions & {explain?: boolean}) => {
      const {figures, diagnostics} = readReport(await loadClean(file, console), {explain: options.explain === true})
      const write = writers[options.format ?? 'jsonl'] ?? toJsonLines
      await emit(write(figures, console.columns), options, console)
      tell(diagnostics, options, console)
    })
}
