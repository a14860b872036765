import {suggest} from './suggest.js'
import type {Node, Path} from './syntax.js'
import {TemplateProblem} from './template-problem.js'
import {isRecord, typeName} from './value.js'

/** What names mean at a place of the template: the current thing, the ones around it, and named values. */
export interface Scope {
  readonly value: unknown
  readonly outer: Scope | null
  /** Block parameters (`as |row|`). */
  readonly names: Readonly<Record<string, unknown>>
  /** `@index`, `@first`, `@last`, `@key`. */
  readonly data: Readonly<Record<string, unknown>>
}

/** A scope inside another one. */
export function inner(outer: Scope, value: unknown, names: Scope['names'] = {}, data: Scope['data'] = {}): Scope {
  return {value, outer, names: {...outer.names, ...names}, data: {...outer.data, ...data}}
}

/** The value of a path. @throws TemplateProblem when a field is missing, with the names that are near */
export function lookUp(path: Path, scope: Scope, file: string): unknown {
  const parts = partsOf(path)
  const [start, rest] = startOf(path, parts, scope, file)
  let value = start
  for (const part of rest) value = fieldOf(value, part, path, scope, file)
  return value
}

/** The names of a path, without `this`. */
export function partsOf(path: Path): string[] {
  return path.parts.filter((part): part is string => typeof part === 'string')
}

function startOf(path: Path, parts: string[], scope: Scope, file: string): [unknown, string[]] {
  const [head = '', ...rest] = parts
  if (path.data) {
    const data =
      head === 'root' ? outermost(scope).value : Object.hasOwn(scope.data, head) ? scope.data[head] : undefined
    if (data !== undefined) return [data, rest]
    const hint = suggest(head, ['root', ...Object.keys(scope.data)])
    throw new TemplateProblem('unknown-field', `There is no “@${head}” here.`, placeOf(path, file), hint)
  }
  let at: Scope | null = scope
  for (let depth = path.depth; depth > 0; depth--) at = at?.outer ?? null
  if (at === null) {
    const reason = `“${path.original}” leads out of the outermost block.`
    throw new TemplateProblem('unknown-field', reason, placeOf(path, file))
  }
  if (path.depth === 0 && !path.this && Object.hasOwn(scope.names, head)) return [scope.names[head], rest]
  return [at.value, parts]
}

function outermost(scope: Scope): Scope {
  return scope.outer === null ? scope : outermost(scope.outer)
}

/** Own data only: neither prototypes nor methods can be reached. */
function fieldOf(value: unknown, name: string, path: Path, scope: Scope, file: string): unknown {
  if (Array.isArray(value)) {
    if (name === 'length') return value.length
    if (/^\d+$/.test(name) && Number(name) < value.length) return value[Number(name)]
  } else if (isRecord(value) && Object.hasOwn(value, name)) return value[name]
  const reason = isRecord(value)
    ? `There is no field “${name}” in “${path.original}”.`
    : `“${path.original}” asks ${typeName(value)} for the field “${name}”.`
  throw new TemplateProblem('unknown-field', reason, placeOf(path, file), hintFor(name, value, scope))
}

function hintFor(name: string, value: unknown, scope: Scope): string | undefined {
  if (value === null) return 'Put it inside {{#if}} or {{#with}}, so that it is left out when there is nothing.'
  for (let at = scope.outer, up = '../'; at !== null; at = at.outer, up += '../')
    if (isRecord(at.value) && Object.hasOwn(at.value, name)) return `Did you mean “${up}${name}”?`
  return isRecord(value) ? suggest(name, Object.keys(value)) : undefined
}

/** Start of a node, 1-based. */
export function placeOf(node: Node, file: string): {path: string; line: number; column: number} {
  return {path: file, line: node.loc.start.line, column: node.loc.start.column + 1}
}
