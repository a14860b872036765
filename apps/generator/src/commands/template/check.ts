import type {Command} from 'commander'
import type {CommandContext} from '../../program.js'
import {loadTemplate, templateProblems} from '../../templates/load-template.js'
import {emit, tell, toJson} from '../emit.js'

/** `jianbao template check NAME|FOLDER`: what is wrong in a template, file:line:column. */
export function addTemplateCheck(template: Command, {console, setFindings}: CommandContext): void {
  template
    .command('check')
    .description('lint a template (exit 1 if something is wrong)')
    .argument('<template>', 'built-in template or folder')
    .option('-f, --format <format>', 'text or json', 'text')
    .action(async (name: string, {format}: {format: string}) => {
      const {checkTemplate} = await import('@jianbao/template')
      const loaded = await loadTemplate(name)
      const diagnostics = templateProblems(checkTemplate(loaded.source), loaded)
      if (format === 'json') await emit(toJson(diagnostics), {lang: 'en'}, console)
      else tell(diagnostics, {lang: 'en', verbose: true}, console)
      setFindings(diagnostics.length > 0)
    })
    .exitOverride()
}
