import {InputError} from '@jianbao/model'
import {type Document, isNode, LineCounter, parseDocument} from 'yaml'
import type {z} from 'zod'

/**
 * YAML text as a value of a schema.
 *
 * @throws {InputError} with line and column of what is wrong.
 */
export function parseYaml<Schema extends z.ZodType>(text: string, schema: Schema, path: string): z.infer<Schema> {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter})
  const syntax = document.errors[0]
  if (syntax)
    throw new InputError(firstLine(syntax.message), {path, ...placeOf(syntax.pos[0], lineCounter)}, 'Mend the YAML.')
  const result = schema.safeParse(contentOf(document, path))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const offset = offsetOf(document, issue?.path ?? [], issue)
  throw new InputError(sentence(issue), {path, ...placeOf(offset, lineCounter)})
}

/** @throws {InputError} for an alias that names nothing, or for aliases of aliases, which grow without end. */
function contentOf(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw new InputError(`The aliases (*name) cannot be followed: ${error.message}.`, {path}, 'Write the parts out.')
  }
}

const firstLine = (message: string) => `${message.split(/ at line|\n/)[0]}.`

function placeOf(offset: number, lineCounter: LineCounter): {line: number; column: number} {
  const {line, col} = lineCounter.linePos(offset)
  return {line: Math.max(1, line), column: Math.max(1, col)}
}

/** Offset of the value that an issue is about, or of the nearest value around it. */
function offsetOf(
  document: Document.Parsed,
  keys: readonly PropertyKey[],
  issue: z.core.$ZodIssue | undefined
): number {
  if (issue?.code === 'unrecognized_keys') {
    const pair = document.getIn([...keys], true)
    const items =
      pair !== null && typeof pair === 'object' && 'items' in pair && Array.isArray(pair.items) ? pair.items : []
    for (const {key} of items) if (isNode(key) && String(key) === issue.keys[0]) return key.range?.[0] ?? 0
  }
  for (let depth = keys.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true)
    if (isNode(node)) return node.range?.[0] ?? 0
  }
  return 0
}

function sentence(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return `Unknown key “${issue.keys.join('”, “')}”.`
  const where = issue?.path.length ? `“${issue.path.join('.')}”: ` : ''
  return `${where}${issue?.message ?? 'invalid'}.`
}
