import type {Figure} from '@jianbao/model'
import {describe, expect, test} from 'vitest'
import {checkDraft} from '../src/index.js'
import {metadata, reading} from './reading.js'

type Draft = Partial<Figure> & Pick<Figure, 'surface' | 'value' | 'unit'>

const revenue: Draft = {surface: '57.66亿元', value: 5766000000, unit: 'CNY', metric: 'general-public-budget-revenue'}
const growth: Draft = {
  surface: '12.5%',
  value: 12.5,
  unit: '%',
  kind: 'change',
  metric: 'general-public-budget-revenue'
}
const report = reading(metadata('report'), [revenue, growth])
const check = (...drafts: Draft[]) => checkDraft(reading(metadata('draft'), drafts), [report])

test('a number that a report states is supported by that figure', () => {
  const {supported, findings} = check(revenue, {...growth, surface: '12.5 percent'})
  expect(findings).toEqual([])
  expect(supported.map((pair) => pair.source.id)).toEqual(['report#1', 'report#2'])
})

test.each<[string, Draft, string]>([
  ['rounded', {...revenue, surface: '57.7亿元', value: 5770000000}, '57.66亿元'],
  ['rounded', {...revenue, surface: '58亿元', value: 5800000000}, '57.66亿元'],
  ['differs', {...revenue, surface: '56.66亿元', value: 5666000000}, '57.66亿元'],
  ['differs', {...revenue, surface: '57.6亿元', value: 5760000000}, '57.66亿元']
])('%s', (category, draft, nearest) => {
  const {supported, findings} = check(draft)
  expect(supported).toEqual([])
  expect(findings.map((finding) => [finding.category, finding.nearest?.surface])).toEqual([[category, nearest]])
})

test('a number of another matter does not support', () => {
  const {findings} = check({...growth, metric: 'gdp'}, {surface: '96个', value: 96, unit: 'count', kind: 'delta'})
  expect(findings.map((finding) => [finding.category, finding.nearest])).toEqual([
    ['unsupported', null],
    ['unsupported', null]
  ])
})

test('destroyed digits are not judged', () => {
  expect(check({surface: '▯亿元', value: null, unit: 'CNY', damaged: true})).toEqual({
    supported: [],
    derived: [],
    findings: []
  })
})

test('a number of another year does not support a sentence that names its year', () => {
  const gdp = {unit: '%', kind: 'change', metric: 'gdp', subject: '地区生产总值'} as const
  const source = reading(metadata('report'), [
    {...gdp, surface: '18.5%', value: 18.5, period: '2012'},
    {...gdp, surface: '20%', value: 20, period: '2013', status: 'target'}
  ])
  const draft = (quote: string, period: string) =>
    checkDraft(reading(metadata('draft'), [{...gdp, surface: '20%', value: 20, period, quote}]), [source])
  expect(draft('2012年，地区生产总值增长20%。', '2012').findings).toMatchObject([
    {category: 'differs', nearest: {surface: '18.5%'}}
  ])
  expect(draft('2013年，地区生产总值增长20%。', '2013').findings).toEqual([])
  // without a year in the sentence the period is only inferred
  expect(draft('地区生产总值增长20%。', '2012').findings).toEqual([])
})

describe('a number that follows from the reports', () => {
  const total: Draft = {...revenue, surface: '680.3亿元', value: 68030000000, subject: '一般公共预算收入'}
  const part: Draft = {...revenue, subject: '一般公共预算收入'}
  const reports = [
    reading(metadata('city', {level: 'city'}), [total]),
    reading(metadata('district', {level: 'district'}), [part])
  ]
  const derivedOf = (draft: Draft) => checkDraft(reading(metadata('draft'), [draft]), reports)
  const share: Draft = {surface: '8.48%', value: 8.48, unit: '%', kind: 'share', subject: '一般公共预算收入占全市的'}

  test.each<[string, Draft]>([
    ['as printed', share],
    ['rounded', {...share, surface: '8.5%', value: 8.5}],
    ['named by an operand', {...share, subject: '', quote: '区里57.66亿元，占8.48%。'}]
  ])('is told with its formula: %s', (_, draft) => {
    const {derived, findings} = derivedOf(draft)
    expect(findings).toEqual([])
    expect(derived.map(({measure}) => measure.formula)).toEqual(['57.66亿元 ÷ 680.3亿元 × 100'])
  })

  test.each<[string, Draft]>([
    ['miscalculated', {...share, surface: '8.4%', value: 8.4}],
    ['of another matter', {...share, subject: '地区生产总值占全市的'}],
    ['in points', {...share, surface: '8.48个百分点', unit: 'pp', kind: 'change'}]
  ])('is not: %s', (_, draft) => {
    const {derived, findings} = derivedOf(draft)
    expect(derived).toEqual([])
    expect(findings).toHaveLength(1)
  })

  test('and is told where another is written', () => {
    const [finding] = derivedOf({...share, surface: '8.84%', value: 8.84}).findings
    expect(finding?.message).toContain('they give 8.48 % (57.66亿元 ÷ 680.3亿元 × 100)')
  })
})

test('a number of another place does not support a sentence that names its place', () => {
  const city = reading(metadata('city', {level: 'city'}), [{...revenue, surface: '680.3亿元', value: 68030000000}])
  const district = reading(metadata('district', {level: 'district'}), [revenue])
  const draft = (scope: string) => checkDraft(reading(metadata('draft'), [{...revenue, scope}]), [city, district])
  expect(draft('金坛区').findings).toEqual([])
  expect(draft('常州市').findings).toMatchObject([{category: 'differs', nearest: {surface: '680.3亿元'}}])
  // no report of that place: what any report states will do
  expect(draft('武进区').findings).toEqual([])
})
