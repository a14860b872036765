import {type Manifest, readManifest} from '@jianbao/template'
import type {LoadedTemplate} from './load-template.js'
import {templateError} from './template-error.js'

/**
 * What a template's `template.yaml` says.
 *
 * @throws {InputError} if it is not understood: its theme, subject and options would be left out without a word.
 */
export function manifestOf(template: LoadedTemplate): Manifest {
  const {manifest, diagnostics} = readManifest(template.source)
  if (diagnostics.length > 0) throw templateError(diagnostics, template)
  return manifest
}
