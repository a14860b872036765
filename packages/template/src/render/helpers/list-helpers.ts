import {type Helper, HelperError} from '../helper.js'
import {suggest} from '../suggest.js'
import {isEmpty, isRecord, typeName} from '../value.js'

export const listHelpers: Readonly<Record<string, Helper>> = {
  where: {
    usage: '{{#each (where rows "field" value)}}',
    summary: 'The rows whose field has the value, or (without a value) has one. `field` may be a path: "share.value".',
    arity: [2, 3],
    type: ([rows]) => rows ?? {kind: 'any'},
    run: ([rows, field, ...wanted]) =>
      list(rows).filter((row) => {
        const value = fieldOf(row, field)
        return wanted.length === 0 ? !isEmpty(value) : value === wanted[0]
      })
  },
  without: {
    usage: '{{#each (without rows "field" value)}}',
    summary: 'The rows whose field does not have the value, or (without a value) has none.',
    arity: [2, 3],
    type: ([rows]) => rows ?? {kind: 'any'},
    run: ([rows, field, ...wanted]) =>
      list(rows).filter((row) => {
        const value = fieldOf(row, field)
        return wanted.length === 0 ? isEmpty(value) : value !== wanted[0]
      })
  },
  sort: {
    usage: '{{#each (sort rows "field" descending=true)}}',
    summary: 'The rows in the order of a field; rows without it come last.',
    arity: [2, 2],
    keys: ['descending'],
    type: ([rows]) => rows ?? {kind: 'any'},
    run: ([rows, field], {descending = false}) =>
      list(rows)
        .map((row) => ({row, value: fieldOf(row, field)}))
        .sort((one, other) => compare(one.value, other.value, descending === true))
        .map(({row}) => row)
  },
  limit: {
    usage: '{{#each (limit rows 5)}}',
    summary: 'The first rows.',
    arity: [2, 2],
    type: ([rows]) => rows ?? {kind: 'any'},
    run: ([rows, count]) => list(rows).slice(0, Number(count))
  },
  size: {
    usage: '{{size rows}}',
    summary: 'How many rows there are.',
    arity: [1, 1],
    type: () => ({kind: 'number'}),
    run: ([rows]) => list(rows).length
  }
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new HelperError(`needs a list and got ${typeName(value)}.`)
  return value
}

/** A field of a row by its path; a missing one is an error, nothing (`null`) on the way gives nothing. */
function fieldOf(row: unknown, path: unknown): unknown {
  let value = row
  for (const name of String(path).split('.')) {
    if (value === null) return null
    if (!isRecord(value) || !Object.hasOwn(value, name)) {
      const hint = isRecord(value) ? suggest(name, Object.keys(value)) : undefined
      throw new HelperError(`rows have no field “${path}”.${hint === undefined ? '' : ` ${hint}`}`)
    }
    value = value[name]
  }
  return value
}

function compare(one: unknown, other: unknown, descending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const sign = descending ? -1 : 1
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other)
  const [left, right] = [String(one), String(other)]
  return left === right ? 0 : left < right ? -sign : sign
}
