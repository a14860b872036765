import {cp, stat} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '@jianbao/model'
import type {Command} from 'commander'
import {errorCode} from '../../files/read-input.js'
import {type CommandContext, type CommonOptions, withCommonOptions} from '../../program.js'
import {loadTemplate, templateFolder} from '../../templates/load-template.js'
import {emit} from '../emit.js'

/** `jianbao template new NAME --from comparison`: a copy to make one's own. */
export function addTemplateNew(template: Command, {console}: CommandContext): void {
  const command = template
    .command('new')
    .description('start a template of your own from a built-in one')
    .argument('<folder>', 'folder to make')
    .option('--from <template>', 'template to start from', 'comparison')
  withCommonOptions(command, ['text'], 'text').action(async (folder: string, options: NewOptions) => {
    await copyFolder(await templateFolder(options.from), folder)
    await addTheme(folder)
    await emit(path.join(folder, 'briefing.md.hbs'), options, console)
    if (!options.quiet)
      console.err(
        `${console.say(`Now edit it, and see what it makes: jianbao template preview ${folder} CONFIG.yaml`)}\n`
      )
  })
}

interface NewOptions extends CommonOptions {
  readonly from: string
}

/** Colours and type are to be changed too: the theme comes along as the folder's own. */
async function addTheme(folder: string): Promise<void> {
  const {templateTheme} = await import('../../templates/template-theme.js')
  const {themeFile} = await import('../../themes/theme-file.js')
  const template = await loadTemplate(folder)
  const theme = await themeFile(templateTheme(template))
  const own = path.join(folder, 'theme.yaml')
  if (path.resolve(theme) !== path.resolve(own)) await cp(theme, own)
}

async function copyFolder(from: string, to: string): Promise<void> {
  const taken = await stat(to).then(
    () => true,
    () => false
  )
  if (taken) throw new InputError('There is a file or folder of this name already.', {path: to}, 'Choose another name.')
  await cp(from, to, {recursive: true}).catch((error: unknown) => {
    throw new InputError(
      `The folder cannot be made (${errorCode(error)}).`,
      {path: to},
      'Choose a place that you may write to.'
    )
  })
}
