import path from 'node:path'
import type {LoadedTemplate} from './load-template.js'
import {manifestOf} from './manifest-of.js'

/** The theme that a template asks for: `theme.yaml` of its folder, else the name of a built-in one. */
export function templateTheme(template: LoadedTemplate): string {
  const {theme} = manifestOf(template)
  if (Object.hasOwn(template.source.files, 'theme.yaml')) return path.join(template.folder, 'theme.yaml')
  return theme ?? 'modern'
}
