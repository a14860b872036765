import type {Language} from '@jianbao/model'
import type {TemplateSource} from '../template-source.js'
import {readYaml} from './read-yaml.js'
import {TemplateProblem} from './template-problem.js'

/** Messages of a template in one language: `{{t "key"}}`. Markdown, with `{name}` places. A missing file has none. */
export function readMessages(source: TemplateSource, language: Language): Readonly<Record<string, string>> {
  const path = `messages.${language}.yaml`
  const data = Object.hasOwn(source.files, path) ? readYaml(source.files[path] ?? '', path) : {}
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new TemplateProblem('bad-messages', 'Messages are written as “key: text”.', {path, line: 1, column: 1})
  }
  return flat(data, '', path)
}

function flat(data: object, prefix: string, path: string): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'object' && value !== null) Object.assign(messages, flat(value, `${prefix}${key}.`, path))
    else messages[prefix + key] = String(value ?? '')
  }
  return messages
}
