import type {Figure} from '@jianbao/model'
import {expect, test} from 'vitest'
import {compareReports, comparisonToTable} from '../src/index.js'
import {metadata, reading} from './reading.js'

const revenue = {subject: '一般公共预算收入', metric: 'general-public-budget-revenue', unit: 'CNY'}
const accidents = {subject: '生产安全事故起数', metric: 'production-accidents', unit: '%', kind: 'change' as const}
const exports_ = '“新三样”出口逆势上扬，全年实现114.5亿元、占全市总量的38.2%。'
const comparison = compareReports([
  reading(metadata('city'), [
    {...revenue, surface: '680.3亿元', value: 68030000000},
    {...accidents, surface: '18.6%', value: -18.6}
  ]),
  reading(metadata('district', {level: 'district'}), [
    {...revenue, surface: '57.66亿元', value: 5766000000},
    {...accidents, surface: '28.6%', value: -28.6},
    {subject: '“新三样”出口逆势上扬', surface: '114.5亿元', value: 11450000000, unit: 'CNY', quote: exports_},
    {subject: '“新三样”出口', surface: '38.2%', value: 38.2, unit: '%', kind: 'share', quote: exports_}
  ])
])

function lines(language: 'zh' | 'en') {
  return comparisonToTable(comparison, language, 200).split('\n')
}

test('a share of the whole that a report states itself is told with the total that follows from it', () => {
  const line = lines('zh').find((text) => text.includes('推算'))
  expect(line).toContain('金坛区报告称，新三样出口114.5亿元、占常州市的38.2%；据此推算，常州市总量约299.7亿元')
})

test('falls are compared by their size, in words of either language', () => {
  expect(lines('zh').join('\n')).toContain('下降28.6%，降幅大于常州市的18.6%，相差10个百分点')
  expect(lines('en').join('\n')).toContain(
    'a deeper fall than Changzhou at 18.6%, a difference of 10 percentage points'
  )
})

test('no sentence of a finding mixes the languages', () => {
  for (const {parts} of comparison.findings.filter(({type}) => type === 'outgrowth')) {
    for (const part of parts) if (part.type === 'text') expect(part.text.en).not.toMatch(/\p{Script=Han}/u)
  }
})

type Draft = Partial<Figure> & Pick<Figure, 'surface' | 'value' | 'unit'>

/** What is told of a place's targets for 2024 by its report of the year after. */
function delivery(target: Draft, result: Draft, changes: Parameters<typeof metadata>[1] = {}) {
  const early = reading(metadata('early'), [{status: 'target', period: '2024', ...target}])
  const late = reading(metadata('late', {year: '2025', yearReviewed: '2024', ...changes}), [
    {...target, period: '2024', ...result}
  ])
  const {findings} = compareReports([early, late])
  const told = findings.filter(({type}) => type === 'delivery')
  const textOf = (language: 'zh' | 'en') =>
    told.map(({parts}) =>
      parts
        .map((part) => (part.type === 'text' ? part.text[language] : part.type === 'figure' ? part.figure.surface : ''))
        .join('')
    )
  return {zh: textOf('zh'), en: textOf('en')}
}

const growth = {subject: '地区生产总值', metric: 'gdp', unit: '%', kind: 'change' as const}

test('what became of a target is told by the report of the year after', () => {
  const {zh, en} = delivery({...growth, surface: '7%', value: 7}, {surface: '6.1%', value: 6.1, unit: '%'})
  expect(zh).toEqual(['常州市2024年地区生产总值的增长目标为7%，实际增长6.1%，未达目标'])
  expect(en).toEqual(['Changzhou in 2024: gross regional product was to grow by 7%, it grew by 6.1%: target missed'])
})

test.each([
  ['reports of two places', {surface: '7%', value: 7}, {surface: '6.1%', value: 6.1}, {level: 'district'}],
  ['reports two years apart', {surface: '7%', value: 7}, {surface: '6.1%', value: 6.1}, {yearReviewed: '2025'}],
  [
    'a result that the wording leaves open',
    {surface: '7%', value: 7},
    {surface: '6.9%', value: 6.9, bound: 'approx'},
    {}
  ],
  ['growth that was promised where a fall came', {surface: '7%', value: 7}, {surface: '1%', value: -1}, {}]
] as const)('nothing is told of %s', (_, target, result, changes) => {
  expect(delivery({...growth, ...target}, {unit: '%', ...result}, changes).zh).toEqual([])
})

test('growth beside a fall, and a fall with a deeper fall to come, are told as no contrast', () => {
  const trade = {subject: '进出口总额', metric: 'foreign-trade', unit: '%', kind: 'change' as const}
  const energy = {subject: '单位地区生产总值能耗', metric: 'energy-per-gdp', unit: '%', kind: 'change' as const}
  const {findings} = compareReports([
    reading(metadata('city'), [{...trade, surface: '1.2%', value: -1.2}]),
    reading(metadata('district', {level: 'district'}), [
      {...trade, surface: '2.2%', value: 2.2},
      {...energy, surface: '3%', value: -3},
      {...energy, surface: '3.5%', value: -3.5, status: 'target', period: '2024'}
    ])
  ])
  expect(findings.map(({type}) => type).filter((type) => type === 'outgrowth' || type === 'tension')).toEqual([])
})

test('a catalogued statistic is not compared with another that shares a scope word with it', () => {
  const output = {subject: '规上工业总产值', metric: 'industrial-output', surface: '10%', value: 10}
  const platforms = {subject: '规上平台企业营业收入', metric: null, surface: '18%', value: 18}
  const growth = {unit: '%', kind: 'change' as const}
  const {metrics} = compareReports([
    reading(metadata('city'), [{...platforms, ...growth}]),
    reading(metadata('district', {level: 'district'}), [{...output, ...growth}])
  ])
  expect(metrics).toEqual([])
})
