import path from 'node:path'
import {readManifest} from '@jianbao/template'
import type {LoadedTemplate} from './load-template.js'

/** The theme that a template asks for: `theme.yaml` of its folder, else the name of a built-in one. */
export function templateTheme({source, folder}: LoadedTemplate): string {
  if (Object.hasOwn(source.files, 'theme.yaml')) return path.join(folder, 'theme.yaml')
  return readManifest(source).manifest.theme ?? 'modern'
}
