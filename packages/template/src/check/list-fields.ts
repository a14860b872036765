import {isRecord} from '../render/value.js'
import type {BriefingView} from '../view/briefing-view.js'
import type {FieldType} from './field-type.js'
import {briefingType} from './view-type.js'

/** A field that a template may print. */
export interface ListedField {
  /** `indicators.[].cells.[].figure.text`; `[]` stands for each item of a list. */
  readonly path: string
  /** `text`, `number?` (may be nothing), `list of Indicator`, `Figure`; fields of named groups are listed once. */
  readonly type: string
  readonly description: string
  /** A value from the view, shortened; empty when it has none. */
  readonly sample: string
}

/** Longest sample that is shown whole. */
const sampleLength = 60

/**
 * Every field of the view with its description and a sample value from these very reports, in the order of the view. A
 * group that occurs in many places (Figure, Report) is listed where it comes first.
 */
export function listFields(view: BriefingView): ListedField[] {
  return fieldsOf(briefingType(), '', [view], new Set())
}

function fieldsOf(type: FieldType, path: string, samples: readonly unknown[], listed: Set<string>): ListedField[] {
  if (type.kind === 'list') return fieldsOf(type.item, `${path}.[]`, samples.flatMap(itemsOf), listed)
  if (type.kind !== 'group' || (type.name !== undefined && listed.has(type.name))) return []
  if (type.name !== undefined) listed.add(type.name)
  return [...type.fields].flatMap(([name, field]) => {
    const own = path === '' ? name : `${path}.${name}`
    const values = samples.flatMap((sample) => (isRecord(sample) && sample[name] !== null ? [sample[name]] : []))
    const row = {path: own, type: typeText(field.type), description: field.description, sample: sampleOf(values)}
    return [row, ...fieldsOf(field.type, own, values, listed)]
  })
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function typeText(type: FieldType): string {
  const name =
    type.kind === 'list' ? `list of ${typeText(type.item)}` : type.kind === 'group' ? (type.name ?? 'group') : type.kind
  return type.nullable ? `${name}?` : name
}

function sampleOf(values: readonly unknown[]): string {
  const value = values.find((one) => one !== undefined && one !== '')
  if (value === undefined) return ''
  if (Array.isArray(value)) return `(${value.length})`
  if (isRecord(value)) return ''
  const text = String(value)
  return text.length > sampleLength ? `${text.slice(0, sampleLength)}…` : text
}
