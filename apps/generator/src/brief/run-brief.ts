import path from 'node:path'
import {InputError} from '@jianbao/model'
import type {z} from 'zod'
import {tell} from '../commands/emit.js'
import {type Config, configSchema} from '../config/config.js'
import {isConfig, loadJob} from '../config/load-job.js'
import type {Console} from '../console/console.js'
import {progressOn} from '../console/progress.js'
import {writeOutput} from '../files/write-output.js'
import type {CommonOptions} from '../program.js'
import {briefBatch} from './brief-batch.js'
import {makeBriefing} from './make-briefing.js'

/** What the command line of `brief` sets. */
export interface BriefOptions extends Omit<CommonOptions, 'lang'> {
  readonly lang?: 'zh' | 'en'
  readonly template?: string
  readonly theme?: string
  readonly date?: string
  readonly out: string
}

/** Does what `jianbao brief` was told: one briefing, or one for each of several configurations. */
export async function runBrief(inputs: readonly string[], options: BriefOptions, console: Console): Promise<void> {
  if (inputs.length > 1 && inputs.every(isConfig)) return briefBatch(inputs, overrides(options), options, console)
  const found = await loadJob(inputs, console)
  const loaded = {...found, config: {...found.config, ...overrides(options)}}
  const progress = progressOn(console, options)
  const {files, diagnostics} = await makeBriefing(loaded, console, progress.step).finally(progress.done)
  const written = await writeOutput(options.out, files)
  tell(diagnostics, {...options, lang: 'zh'}, console)
  if (!options.quiet) for (const file of written) console.out(`${file}\n`)
}

function overrides({format, lang, template, theme, date}: BriefOptions): Partial<Config> {
  const {formats, date: day} = configSchema.shape
  const formatName = formats.unwrap().element
  const formatHint = `Give any of ${formatName.options.join(', ')}, with commas between them.`
  return {
    ...(format && {formats: format.split(',').map((name) => checked('--format', formatName, name.trim(), formatHint))}),
    ...(date && {date: checked('--date', day.unwrap(), date, 'Give a day of the calendar, as 2024-02-01.')}),
    ...(lang && {languages: [lang]}),
    ...(template && {template: resolveName(template)}),
    ...(theme && {theme})
  }
}

function checked<Schema extends z.ZodType>(
  option: string,
  schema: Schema,
  value: string,
  hint: string
): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new InputError(`The value of ${option} is not valid: “${value}”.`, {}, hint)
}

const resolveName = (name: string) => (name.includes('/') ? path.resolve(name) : name)
