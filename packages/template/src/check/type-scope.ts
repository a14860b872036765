import {suggest} from '../render/suggest.js'
import type {Path} from '../render/syntax.js'
import {anyType, type FieldType} from './field-type.js'

/** What names mean at a place of the template, as types; mirrors the `Scope` of the renderer. */
export interface TypeScope {
  readonly type: FieldType
  readonly outer: TypeScope | null
  readonly names: Readonly<Record<string, FieldType>>
  readonly inEach: boolean
  /** Keys of paths that an enclosing `{{#if}}` has found to be there. */
  readonly present: ReadonlySet<string>
}

/** What is wrong with a path, or its type. */
export interface Resolved {
  readonly type: FieldType
  readonly problem?: {readonly ruleId: string; readonly reason: string; readonly hint?: string}
}

const eachData: Readonly<Record<string, FieldType>> = {
  index: {kind: 'number'},
  number: {kind: 'number'},
  key: anyType,
  first: {kind: 'boolean'},
  last: {kind: 'boolean'}
}

/** A name for a path that is the same in all scopes: how far out it starts, and its fields. */
export function keyOf(path: Path, scope: TypeScope): string {
  const start = startOf(path, scope)
  return start === null ? '' : `${start.depth}:${[...start.named, ...start.rest].join('.')}`
}

export function resolvePath(path: Path, scope: TypeScope): Resolved {
  const start = startOf(path, scope)
  if (start === null) {
    const hint = path.data ? suggest(String(path.parts[0]), ['root', ...Object.keys(eachData)]) : undefined
    return unknown(`“${path.original}” leads nowhere.`, hint)
  }
  let type = start.type
  const walked: string[] = [...start.named]
  for (const part of start.rest) {
    const field = fieldOf(type, part)
    if (field === null) return unknown(`There is no field “${part}” in “${path.original}”.`, hintFor(part, type, scope))
    if (type.nullable && !scope.present.has(`${start.depth}:${walked.join('.')}`)) return mayBeNothing(path, walked)
    walked.push(part)
    type = field
  }
  return {type: scope.present.has(keyOf(path, scope)) ? {...type, nullable: false} : type}
}

function unknown(reason: string, hint: string | undefined): Resolved {
  return {type: anyType, problem: {ruleId: 'unknown-field', reason, ...(hint === undefined ? {} : {hint})}}
}

function mayBeNothing(path: Path, walked: readonly string[]): Resolved {
  const reason = `“${path.original}” fails when there is no “${walked.join('.')}”.`
  return {
    type: anyType,
    problem: {ruleId: 'may-be-nothing', reason, hint: `Put it inside {{#if ${walked.join('.')}}}.`}
  }
}

interface Start {
  readonly type: FieldType
  readonly rest: readonly string[]
  readonly named: string[]
  readonly depth: number
}

function startOf(path: Path, scope: TypeScope): Start | null {
  const parts = path.parts.filter((part): part is string => typeof part === 'string')
  const [head = '', ...rest] = parts
  if (path.data) {
    if (head === 'root') return {type: outermost(scope).type, rest, named: [], depth: 0}
    const data = scope.inEach ? eachData[head] : undefined
    return data === undefined ? null : {type: data, rest, named: [`@${head}`], depth: 0}
  }
  let at: TypeScope | null = scope
  for (let up = path.depth; up > 0; up--) at = at?.outer ?? null
  if (at === null) return null
  const named = path.depth === 0 && !path.this && Object.hasOwn(scope.names, head) ? scope.names[head] : undefined
  // a name means the same in all blocks inside
  if (named !== undefined) return {type: named, rest, named: [head], depth: -1}
  return {type: at.type, rest: parts, named: [], depth: depthOf(at)}
}

function outermost(scope: TypeScope): TypeScope {
  return scope.outer === null ? scope : outermost(scope.outer)
}

function depthOf(scope: TypeScope): number {
  return scope.outer === null ? 0 : 1 + depthOf(scope.outer)
}

/** `null`: there is no such field. */
export function fieldOf(type: FieldType, name: string): FieldType | null {
  if (type.kind === 'any') return anyType
  if (type.kind === 'record') return type.item
  if (type.kind === 'group') return type.fields.get(name)?.type ?? null
  if (type.kind === 'list') return name === 'length' ? {kind: 'number'} : /^\d+$/.test(name) ? type.item : null
  return null
}

function hintFor(name: string, type: FieldType, scope: TypeScope): string | undefined {
  for (let at = scope.outer, up = '../'; at !== null; at = at.outer, up += '../')
    if (at.type.kind === 'group' && at.type.fields.has(name)) return `Did you mean “${up}${name}”?`
  return type.kind === 'group' ? suggest(name, type.fields.keys()) : undefined
}
