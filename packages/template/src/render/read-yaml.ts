import {type Document, isNode, LineCounter, parseDocument, visit} from 'yaml'
import {TemplateProblem} from './template-problem.js'

/** YAML as plain data, without aliases. @throws TemplateProblem with the place of the mistake */
export function readYaml(text: string, path: string): unknown {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter, prettyErrors: false})
  const at = (offset: number) => {
    const {line, col} = lineCounter.linePos(offset)
    return {path, line, column: col}
  }
  const [error] = document.errors
  if (error !== undefined)
    throw new TemplateProblem('bad-yaml', `The YAML is broken: ${error.message}`, at(error.pos[0]))
  const alias = firstAlias(document)
  if (alias === undefined) return document.toJS({maxAliasCount: 0})
  const reason = `The YAML repeats a part by an alias (${alias.name}), which templates do not do.`
  throw new TemplateProblem('bad-yaml', reason, at(alias.offset), 'Write the part out.')
}

/** Aliases of aliases grow without end, so none is followed. */
function firstAlias(document: Document.Parsed): {name: string; offset: number} | undefined {
  let found: {name: string; offset: number} | undefined
  visit(document, {
    Alias: (_key, node) => {
      found = {name: `*${node.source}`, offset: isNode(node) ? (node.range?.[0] ?? 0) : 0}
      return visit.BREAK
    }
  })
  return found
}
