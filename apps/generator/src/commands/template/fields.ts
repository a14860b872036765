import {type Command, Option} from 'commander'
import type {CommandContext} from '../../program.js'
import {emit, toJson} from '../emit.js'

/** `jianbao template fields [CONFIG | FILES…]`: every field that a template may use, with a sample from these reports. */
export function addTemplateFields(template: Command, {console}: CommandContext): void {
  template
    .command('fields')
    .description('list every field that a template may use, with a sample from your reports')
    .argument('<inputs...>', 'a configuration (.yaml), or reports')
    .addOption(new Option('-l, --lang <language>', 'language of the samples').choices(['zh', 'en']).default('zh'))
    .option('-f, --format <format>', 'text or json', 'text')
    .action(async (inputs: string[], {lang, format}: {lang: 'zh' | 'en'; format: string}) => {
      const {compareReports, composeBriefing, listFields} = await import('jianbao')
      const {readSources} = await import('../../brief/read-sources.js')
      const {loadJob} = await import('../../config/load-job.js')
      const {readings, roles} = await readSources(await loadJob(inputs, console), console, () => undefined)
      const fields = listFields(composeBriefing(compareReports(readings, {roles}), readings, {language: lang}))
      const text = fields
        .map(({path, type, description, sample}) => `${path}\t${type}\t${sample}\t${description}`)
        .join('\n')
      await emit(format === 'json' ? toJson(fields) : text, {lang}, console)
    })
    .exitOverride()
}
