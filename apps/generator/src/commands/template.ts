import type {Command} from 'commander'
import type {CommandContext} from '../program.js'
import {addTemplateCheck} from './template/check.js'
import {addTemplateFields} from './template/fields.js'
import {addTemplateList} from './template/list.js'
import {addTemplateNew} from './template/new.js'
import {addTemplatePreview} from './template/preview.js'

/** `jianbao template list|new|check|fields|preview`. */
export function addTemplate(program: Command, context: CommandContext): void {
  const template = program.command('template').description('start, lint and watch templates').exitOverride()
  for (const add of [addTemplateList, addTemplateNew, addTemplateCheck, addTemplateFields, addTemplatePreview])
    add(template, context)
}
