import type {Command} from 'commander'
import type {CommandContext} from '../program.js'
import {addTemplateList} from './template/list.js'
import {addTemplateNew} from './template/new.js'
import {addTemplatePreview} from './template/preview.js'

/** `jianbao template list|new|preview`. */
export function addTemplate(program: Command, context: CommandContext): void {
  const template = program.command('template').description('start, lint and watch templates').exitOverride()
  for (const add of [addTemplateList, addTemplateNew, addTemplatePreview]) add(template, context)
}
