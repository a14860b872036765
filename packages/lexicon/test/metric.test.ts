import {describe, expect, test} from 'vitest'
import {metricFileSchema, metricRulesSchema} from '../src/extend.js'
import {expandAlias, metricById, metricFiles, metricRules, metrics} from '../src/index.js'

describe('metric data', () => {
  test.each(metricFiles.map((file) => [file.category, file] as const))('%s has the shape of the schema', (_, file) => {
    expect(metricFileSchema.safeParse(file).error?.issues).toBeUndefined()
  })

  test('rules have the shape of the schema', () => {
    expect(metricRulesSchema.safeParse(metricRules()).error?.issues).toBeUndefined()
  })

  test('ids are unique', () => {
    const ids = metrics().map(({id}) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test('every unit is a dimension that the rules know', () => {
    const known = Object.keys(metricRules().dimensions)
    for (const metric of metrics()) for (const unit of [metric.unit].flat()) expect(known, metric.id).toContain(unit)
  })

  test('rates and standards have no parts', () => {
    for (const {id, nature, additive} of metrics())
      if (nature === 'rate' || nature === 'standard') expect(additive, id).toBe(false)
  })

  test('a name belongs to one metric per dimension', () => {
    const owners = new Map<string, string>()
    for (const {id, zh, aliases, unit} of metrics())
      for (const name of new Set([zh, ...(aliases?.zh ?? [])].flatMap(expandAlias)))
        for (const dimension of [unit].flat()) {
          const key = `${name} in ${dimension}`
          expect(owners.get(key), `${key}: ${id}`).toBeUndefined()
          owners.set(key, id)
        }
  })
})

test('metricById finds by id', () => {
  expect(metricById('gdp')).toMatchObject({zh: '地区生产总值', category: 'economy'})
  expect(metricById('no-such-metric')).toBeUndefined()
})

test('expandAlias writes alternatives out and leaves plain parentheses', () => {
  expect(expandAlias('(规上|规模以上)工业(企业|)增加值')).toEqual([
    '规上工业企业增加值',
    '规上工业增加值',
    '规模以上工业企业增加值',
    '规模以上工业增加值'
  ])
  expect(expandAlias('地区生产总值(GDP)')).toEqual(['地区生产总值(GDP)'])
})
