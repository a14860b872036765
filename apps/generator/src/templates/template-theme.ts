import {z} from 'zod'
import {parseYaml} from '../config/parse-yaml.js'
import type {LoadedTemplate} from './load-template.js'

const themeName = z.looseObject({theme: z.string().optional()})

/** The theme that a template asks for: a file of its folder, or the name of a built-in theme. */
export function templateTheme({source, folder}: LoadedTemplate): string {
  if (Object.hasOwn(source.files, 'theme.yaml')) return `${folder}/theme.yaml`
  const {theme} = parseYaml(source.files['template.yaml'] ?? '{}', themeName, `${folder}/template.yaml`)
  return theme ?? 'modern'
}
