import {cp, stat} from 'node:fs/promises'
import path from 'node:path'
import {InputError} from '@jianbao/model'
import type {Command} from 'commander'
import {errorCode} from '../../files/read-input.js'
import type {CommandContext} from '../../program.js'
import {templateFolder} from '../../templates/load-template.js'

/** `jianbao template new NAME --from comparison`: a copy to make one's own. */
export function addTemplateNew(template: Command, {console}: CommandContext): void {
  template
    .command('new')
    .description('start a template of your own from a built-in one')
    .argument('<folder>', 'folder to make')
    .option('--from <template>', 'template to start from', 'comparison')
    .action(async (folder: string, {from}: {from: string}) => {
      await copyFolder(await templateFolder(from), folder)
      console.out(`${path.join(folder, 'briefing.md.hbs')}\n`)
      console.err(`Now edit it, and see what it makes: jianbao template preview ${folder} CONFIG.yaml\n`)
    })
    .exitOverride()
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
