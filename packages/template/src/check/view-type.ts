import {z} from 'zod'
import {briefingSchema} from '../view/briefing-view.js'
import {anyType, type Field, type FieldType} from './field-type.js'

type Schema = z.core.JSONSchema.BaseSchema

let viewType: FieldType | undefined

/** Type of the view, made of its schema: what `template fields` lists and `template check` walks. */
export function briefingType(): FieldType {
  viewType ??= typeBuilder(z.toJSONSchema(briefingSchema))
  return viewType
}

function typeBuilder(root: Schema): FieldType {
  const shared = new Map<string, FieldType>()
  const build = (schema: Schema): FieldType => {
    if (schema.$ref !== undefined) return named(schema.$ref)
    if (schema.anyOf !== undefined) return either(schema.anyOf)
    if (schema.type === 'array') return {kind: 'list', item: build(plain(schema.items))}
    if (schema.type === 'object') return group(schema)
    if (schema.type === 'boolean') return {kind: 'boolean'}
    if (schema.type === 'string') return {kind: 'text'}
    return schema.type === 'number' || schema.type === 'integer' ? {kind: 'number'} : anyType
  }
  const either = (options: readonly unknown[]): FieldType => {
    const schemas = options.map(plain)
    const others = schemas.filter(({type}) => type !== 'null')
    const [only] = others
    const type = others.length === 1 && only !== undefined ? build(only) : anyType
    return others.length < schemas.length ? {...type, nullable: true} : type
  }
  const group = (schema: Schema): FieldType => {
    if (schema.properties === undefined) return {kind: 'record', item: build(plain(schema.additionalProperties))}
    const fields = Object.entries(schema.properties).map(([name, field]): [string, Field] => {
      const {description = ''} = plain(field)
      return [name, {type: build(plain(field)), description}]
    })
    return {kind: 'group', fields: new Map(fields)}
  }
  const named = (reference: string): FieldType => {
    const known = shared.get(reference)
    if (known !== undefined) return known
    const name = reference.replace('#/$defs/', '')
    const type = {...build(plain(root.$defs?.[name])), name}
    shared.set(reference, type)
    return type
  }
  return build(root)
}

function plain(schema: unknown): Schema {
  return typeof schema === 'object' && schema !== null ? (schema as Schema) : {}
}
