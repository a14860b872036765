import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../../program.js'
import {loadTemplate, templateProblems} from '../../templates/load-template.js'
import {emit, tell, toJson} from '../emit.js'

/** `jianbao template check NAME|FOLDER`: what is wrong in a template, file:line:column. */
export function addTemplateCheck(template: Command, {console, setFindings}: CommandContext): void {
  const command = template
    .command('check')
    .description('lint a template (exit 1 if something is wrong)')
    .argument('<template>', 'built-in template or folder')
  withCommonOptions(command, ['text', 'json'], 'text').action(async (name: string, options: CommonOptions) => {
    const {checkTemplate} = await import('@jianbao/template')
    const loaded = await loadTemplate(name)
    const diagnostics = templateProblems(checkTemplate(loaded.source), loaded)
    if (options.format === 'json') await emit(toJson(diagnostics), options, console)
    else tell(diagnostics, {...options, verbose: true}, console)
    setFindings(diagnostics.length > 0)
  })
}
