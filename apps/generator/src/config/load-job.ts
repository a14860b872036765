import {existsSync} from 'node:fs'
import {InputError} from '@jianbao/model'
import type {Console} from '../console/console.js'
import {configSchema} from './config.js'
import {type LoadedConfig, loadConfig} from './load-config.js'

/** Whether an argument is a configuration rather than a report. */
export const isConfig = (file: string): boolean => /\.ya?ml$/.test(file)

/**
 * The job that a command line names: one configuration, or reports, of which it is found from the texts which is a
 * translation and which a news article.
 */
export async function loadJob(inputs: readonly string[], console: Console): Promise<LoadedConfig> {
  if (inputs.length === 0) return loadConfig(standardConfig(), console)
  const config = inputs.find(isConfig)
  if (config === undefined)
    return {config: configSchema.parse({reports: inputs.map((file) => ({file}))}), folder: '.', manifest: new Map()}
  if (inputs.length > 1)
    throw new InputError(
      'A configuration was given together with other files.',
      {path: config},
      'Give a configuration, or reports.'
    )
  return loadConfig(config, console)
}

/** The configuration that is meant where none is named. */
function standardConfig(): string {
  const file = 'jianbao.yaml'
  if (existsSync(file)) return file
  throw new InputError(
    'No report was named, and there is no jianbao.yaml here.',
    {},
    'Give reports, or a configuration.'
  )
}
