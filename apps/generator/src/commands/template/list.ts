import type {Command} from 'commander'
import {z} from 'zod'
import {parseYaml} from '../../config/parse-yaml.js'
import type {CommandContext} from '../../program.js'
import {builtInTemplates, loadTemplate} from '../../templates/load-template.js'

const described = z.looseObject({
  description: z.union([z.string(), z.object({zh: z.string(), en: z.string()})]).optional()
})

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
  const {source, folder} = await loadTemplate(name)
  const {description} = parseYaml(source.files['template.yaml'] ?? '{}', described, `${folder}/template.yaml`)
  return typeof description === 'object' ? `${description.zh} / ${description.en}` : (description ?? '')
}
