import type {Block, Expression, Literal} from '../render/syntax.js'
import {anyType, type FieldType} from './field-type.js'
import {keyOf, type TypeScope} from './type-scope.js'

/** The text that an argument is, null where it is computed. */
export function literalText(node: Expression | undefined): string | null {
  if (node?.type !== 'StringLiteral') return null
  return String((node as Literal).value)
}

/** What a condition finds to be there: a path, or all that `and` joins. */
export function presentIn(node: Expression, scope: TypeScope): string[] {
  if (node.type === 'PathExpression') return [keyOf(node, scope)]
  const joins = node.type === 'SubExpression' && node.path.type === 'PathExpression' && node.path.original === 'and'
  return joins ? node.params.flatMap((param) => presentIn(param, scope)) : []
}

/** The type that a partial is called on, with the arguments of the call. */
export function extended(type: FieldType, hash: Readonly<Record<string, FieldType>>): FieldType {
  if (type.kind === 'any') return anyType
  const own = Object.entries(hash).map(([name, field]) => [name, {type: field, description: ''}] as const)
  return {kind: 'group', fields: new Map([...(type.kind === 'group' ? type.fields : []), ...own])}
}

/** What names mean within `{{#each}}`. */
export function eachScope(block: Block, type: FieldType, scope: TypeScope): TypeScope {
  const item = type.kind === 'list' || type.kind === 'record' ? type.item : anyType
  return {...innerScope(block, [item, {kind: 'any'}], scope), inEach: true}
}

/** What names mean within a block whose parameters have these types, the first of them being `this`. */
export function innerScope(block: Block, types: readonly FieldType[], scope: TypeScope): TypeScope {
  const names = (block.program.blockParams ?? []).map((name, index) => [name, types[index] ?? anyType] as const)
  return {...scope, type: types[0] ?? anyType, outer: scope, names: {...scope.names, ...Object.fromEntries(names)}}
}
