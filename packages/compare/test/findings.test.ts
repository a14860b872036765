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
