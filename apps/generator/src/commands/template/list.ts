import type {Command} from 'commander'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../../program.js'
import {builtInTemplates, loadTemplate} from '../../templates/load-template.js'
import {emit, toJson} from '../emit.js'

/** `jianbao template list`: names and purposes. */
export function addTemplateList(template: Command, {console}: CommandContext): void {
  const command = template.command('list').description('name the built-in templates')
  withCommonOptions(command, ['text', 'json'], 'text').action(async (options: CommonOptions) => {
    const names = await builtInTemplates()
    const described = await Promise.all(
      names.map(async (name) => ({name, description: await descriptionOf(name, options.lang)}))
    )
    const text = described.map(({name, description}) => `${name}\t${description}`).join('\n')
    await emit(options.format === 'json' ? toJson(described) : text, options, console)
  })
}

async function descriptionOf(name: string, lang: 'zh' | 'en'): Promise<string> {
  const {readManifest} = await import('@jianbao/template')
  const {description} = readManifest((await loadTemplate(name)).source).manifest
  return typeof description === 'object' ? description[lang] : (description ?? '')
}
