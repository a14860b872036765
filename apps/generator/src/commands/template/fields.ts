import type {Command} from 'commander'
import {progressOn} from '../../console/progress.js'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../../program.js'
import {emit, toJson} from '../emit.js'

/** `jianbao template fields [CONFIG | FILES…]`: every field that a template may use, with a sample from these reports. */
export function addTemplateFields(template: Command, {console}: CommandContext): void {
  const command = template
    .command('fields')
    .description('list every field that a template may use, with a sample from your reports')
    .argument('<inputs...>', 'a configuration (.yaml), or reports')
  withCommonOptions(command, ['text', 'json'], 'text').action(async (inputs: string[], options: CommonOptions) => {
    const {compareReports, composeBriefing, listFields} = await import('jianbao')
    const {readSources} = await import('../../brief/read-sources.js')
    const {loadJob} = await import('../../config/load-job.js')
    const progress = progressOn(console, options)
    const job = await loadJob(inputs, console)
    const {readings, roles} = await readSources(job, console, progress.step).finally(progress.done)
    const view = composeBriefing(compareReports(readings, {roles}), readings, {language: options.lang})
    const fields = listFields(view)
    const text = fields
      .map(({path, type, description, sample}) => `${path}\t${type}\t${sample}\t${description}`)
      .join('\n')
    await emit(options.format === 'json' ? toJson(fields) : text, options, console)
  })
}
