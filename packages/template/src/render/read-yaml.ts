import {LineCounter, parseDocument} from 'yaml'
import {TemplateProblem} from './template-problem.js'

/** YAML as plain data, without aliases. @throws TemplateProblem with the place of the mistake */
export function readYaml(text: string, path: string): unknown {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter, prettyErrors: false})
  const [error] = document.errors
  if (error === undefined) return document.toJS({maxAliasCount: 0})
  const {line, col} = lineCounter.linePos(error.pos[0])
  throw new TemplateProblem('bad-yaml', `The YAML is broken: ${error.message}`, {path, line, column: col})
}
