import type {Command} from 'commander'
import type {CommandContext} from '../../program.js'
import {builtInTemplates, loadTemplate} from '../../templates/load-template.js'

/** `jianbao template list`: names and purposes. */
export function addTemplateList(template: Command, {console}: CommandContext): void {
  template
    .command('list')
    .description('name the built-in templates')
    .action(async () => {
      for (const name of await builtInTemplates()) console.out(`${name}\t${await descriptionOf(name)}\n`)
    })
    .exitOverride()
}

async function descriptionOf(name: string): Promise<string> {
  const {readManifest} = await import('@jianbao/template')
  const {description} = readManifest((await loadTemplate(name)).source).manifest
  return typeof description === 'object' ? `${description.zh} / ${description.en}` : (description ?? '')
}
