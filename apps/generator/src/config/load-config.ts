import path from 'node:path'
import type {Lexicon} from 'jianbao'
import type {Console} from '../console/console.js'
import {readTextFile} from '../files/read-input.js'
import {type Config, configSchema, type ManifestEntry, manifestSchema} from './config.js'
import {ownLexicon} from './own-lexicon.js'
import {parseYaml} from './parse-yaml.js'

/** A configuration with its paths resolved, and the manifest's entries by path. */
export interface LoadedConfig {
  readonly config: Config
  readonly folder: string
  readonly manifest: ReadonlyMap<string, ManifestEntry>
  /** Own metrics and topics added to the built-in ones. */
  readonly lexicon?: Lexicon
}

/** Reads a configuration and its manifest; paths in it are relative to its folder. */
export async function loadConfig(file: string, console: Console): Promise<LoadedConfig> {
  const text = await readTextFile(file, console)
  const found = parseYaml(text, configSchema, file)
  const lexicon = ownLexicon(found.lexicon, text, file)
  const folder = path.dirname(file)
  const resolve = (name: string) => (path.isAbsolute(name) ? name : path.join(folder, name))
  const config: Config = {
    ...found,
    reports: found.reports.map(({file: name, translations}) => ({
      file: resolve(name),
      translations: translations.map(resolve)
    })),
    context: found.context.map(resolve)
  }
  const manifest = await loadManifest(found.manifest && resolve(found.manifest), console)
  return {config, folder, manifest, ...(lexicon && {lexicon})}
}

async function loadManifest(file: string | undefined, console: Console): Promise<Map<string, ManifestEntry>> {
  if (file === undefined || file === '') return new Map()
  const {documents} = parseYaml(await readTextFile(file, console), manifestSchema, file)
  return new Map(documents.map((entry) => [path.join(path.dirname(file), entry.file), entry]))
}
