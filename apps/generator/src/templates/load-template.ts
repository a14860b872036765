import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Diagnostic, InputError} from '@jianbao/model'
import type {TemplateSource} from '@jianbao/template'
import {readFolder} from '../files/read-folder.js'

/** Where the built-in templates are: beside `src` and `dist`. */
const builtIn = fileURLToPath(new URL('../../templates/', import.meta.url))

/** A template folder: its text files for the renderer, its pictures for the printers. */
export interface LoadedTemplate {
  readonly source: TemplateSource
  readonly folder: string
  readonly images: Readonly<Record<string, Uint8Array>>
}

const textFile = /\.(?:hbs|ya?ml)$/
const imageFile = /\.(?:png|jpe?g|svg)$/i

/** Names of the built-in templates. */
export async function builtInTemplates(): Promise<string[]> {
  const entries = await readdir(builtIn, {withFileTypes: true})
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
}

/**
 * A template by the name of a built-in one or by its folder.
 *
 * @throws {InputError} if there is neither.
 */
export async function loadTemplate(nameOrFolder: string): Promise<LoadedTemplate> {
  const folder = await templateFolder(nameOrFolder)
  const files = await readFolder(folder)
  if (!files.has('briefing.md.hbs'))
    throw new InputError(
      'The folder is no template: it has no briefing.md.hbs.',
      {path: folder},
      'Start one with `jianbao template new NAME --from comparison`.'
    )
  const decoder = new TextDecoder('utf-8')
  const texts = [...files]
    .filter(([name]) => textFile.test(name))
    .map(([name, bytes]) => [name, decoder.decode(bytes)] as const)
  return {
    folder,
    source: {name: path.basename(folder), files: Object.fromEntries(texts)},
    images: Object.fromEntries([...files].filter(([name]) => imageFile.test(name)))
  }
}

/** Folder of a template; a name without a slash is a built-in one first. */
export async function templateFolder(nameOrFolder: string): Promise<string> {
  const names = await builtInTemplates()
  if (names.includes(nameOrFolder)) return path.join(builtIn, nameOrFolder)
  const isFolder = await readdir(nameOrFolder).then(
    () => true,
    () => false
  )
  if (isFolder) return path.resolve(nameOrFolder)
  throw new InputError(`There is no template “${nameOrFolder}”.`, {}, `Give a folder, or one of ${names.join(', ')}.`)
}

/** Diagnostics of a template name its files; the user knows them by their paths. */
export function templateProblems(diagnostics: readonly Diagnostic[], {folder}: LoadedTemplate): Diagnostic[] {
  const shown = path.relative('.', folder) || '.'
  return diagnostics.map((diagnostic) =>
    diagnostic.path === undefined ? diagnostic : {...diagnostic, path: path.join(shown, diagnostic.path)}
  )
}
