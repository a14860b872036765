import {partialFile, type TemplateSource} from '../template-source.js'
import {suggest} from './suggest.js'
import {TemplateProblem} from './template-problem.js'

/** The file of a partial. @throws TemplateProblem when its name leads out of the folder or nowhere */
export function checkPartial(
  source: TemplateSource,
  name: string,
  place: {path: string; line: number; column: number}
): string {
  if (/(?:^|[\\/])\.{1,2}(?:[\\/]|$)|^[\\/]|:/.test(name)) {
    const reason = `The partial “${name}” lies outside the template's folder.`
    throw new TemplateProblem(
      'outside-folder',
      reason,
      place,
      'Partials are files of partials/ and are called by name.'
    )
  }
  const path = partialFile(name)
  if (Object.hasOwn(source.files, path)) return path
  const known = Object.keys(source.files).flatMap((file) => /^partials\/(.+)\.hbs$/.exec(file)?.[1] ?? [])
  throw new TemplateProblem(
    'missing-partial',
    `There is no partial “${name}”.`,
    place,
    suggest(name, known) ?? `It would be ${path}.`
  )
}
