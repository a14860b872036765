import {type Diagnostic, InputError} from '@jianbao/model'
import {type LoadedTemplate, templateProblems} from './load-template.js'

/** A broken template prints nothing: its first problem, with its place. */
export function templateError(diagnostics: readonly Diagnostic[], template: LoadedTemplate): InputError {
  const [problem] = templateProblems(diagnostics, template)
  const {path = template.folder, line, column} = problem ?? {}
  return new InputError(
    problem?.reason ?? 'The template renders nothing.',
    {path, ...(line && {line}), ...(column && {column})},
    problem?.hint
  )
}
