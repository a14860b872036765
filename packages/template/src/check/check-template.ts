import type {Diagnostic, Language} from '@jianbao/model'
import {parseFile} from '../render/parse-source.js'
import {readMessages} from '../render/read-messages.js'
import {suggest} from '../render/suggest.js'
import {mainFile, type TemplateSource} from '../template-source.js'
import type {FieldType} from './field-type.js'
import {type Manifest, readManifest} from './manifest.js'
import {ProblemList} from './problem-list.js'
import {TypeWalker} from './type-walker.js'
import {briefingType} from './view-type.js'

/**
 * Lints a template without any reports: broken syntax, unknown fields, helpers, messages and keys, missing and unused
 * partials, fields of things that may not be there. Each with file, line, column, and a near name.
 *
 * @example
 * checkTemplate({name: 'mine', files: {'briefing.md.hbs': '{{titel}}'}})[0]?.hint // Did you mean “title”?
 */
export function checkTemplate(source: TemplateSource): Diagnostic[] {
  const problems = new ProblemList()
  const {diagnostics} = problems
  const read = problems.attempt(() => readManifest(source))
  diagnostics.push(...(read?.diagnostics ?? []))
  const languages: readonly Language[] = read?.manifest.languages ?? ['zh', 'en']
  const messages = languages.map((language) => ({
    language,
    keys: problems.attempt(() => readMessages(source, language)) ?? {}
  }))
  diagnostics.push(...unlikeMessages(messages))
  const files = Object.keys(source.files).filter((file) => file.endsWith('.hbs'))
  const whole = [mainFile, ...files.filter((file) => file !== mainFile)].map((file) =>
    problems.attempt(() => parseFile(source, file))
  )
  if (!whole.includes(null)) {
    const walker = new TypeWalker(source, new Set(messages.flatMap(({keys}) => Object.keys(keys))), problems)
    walker.walk(mainFile, withOptions(briefingType(), read?.manifest))
    diagnostics.push(...unused(files, walker.visited))
  }
  return diagnostics
}

/** Options of the template are the fields of `options`. */
function withOptions(view: FieldType, manifest: Manifest | undefined): FieldType {
  if (view.kind !== 'group' || manifest === undefined) return view
  const options = Object.entries(manifest.options).map(([name, option]) => {
    const type: FieldType = {kind: option.type, nullable: option.default === null}
    return [name, {type, description: ''}] as const
  })
  const field = {type: {kind: 'group', fields: new Map(options)} as const, description: ''}
  return {...view, fields: new Map([...view.fields, ['options', field]])}
}

interface Messages {
  readonly language: Language
  readonly keys: Readonly<Record<string, string>>
}

/** Messages that one language has and another lacks. */
function unlikeMessages(all: readonly Messages[]): Diagnostic[] {
  const keys = new Set(all.flatMap(({keys}) => Object.keys(keys)))
  return all.flatMap(({language, keys: own}) =>
    [...keys]
      .filter((key) => !Object.hasOwn(own, key))
      .map((key): Diagnostic => {
        const hint = suggest(key, Object.keys(own))
        const reason = `The message “${key}” is missing in this language.`
        return {
          ruleId: 'missing-message',
          severity: 'error',
          reason,
          path: `messages.${language}.yaml`,
          line: 1,
          column: 1,
          ...(hint === undefined ? {} : {hint})
        }
      })
  )
}

function unused(files: readonly string[], visited: ReadonlySet<string>): Diagnostic[] {
  return files
    .filter((file) => !visited.has(file))
    .map((path) => ({
      ruleId: 'unused-partial',
      severity: 'warning',
      reason: 'No template calls this partial.',
      path,
      line: 1,
      column: 1
    }))
}
