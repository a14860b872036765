import {describe, expect, test} from 'vitest'
import {
  compareReports,
  comparisonToCsv,
  comparisonToMarkdown,
  comparisonToTable,
  displayWidth,
  trackingToCsv,
  trackingToMarkdown,
  trackingToTable,
  trackTargets
} from '../src/index.js'
import {metadata, reading} from './reading.js'

const revenue = {subject: '一般公共预算收入', metric: 'general-public-budget-revenue', unit: 'CNY'}
const comparison = compareReports([
  reading(metadata('city'), [{...revenue, surface: '680.3亿元', value: 68030000000}]),
  reading(metadata('district', {level: 'district'}), [
    {...revenue, surface: '57.66亿元', value: 5766000000, quote: '=一般公共预算收入|57.66亿元'}
  ])
])

test('CSV has the figures of every report, the formula, and no cell that a spreadsheet runs', () => {
  const [head, row] = comparisonToCsv(comparison).split('\n')
  expect(head).toContain('city value,city figure,city quote,district value')
  expect(row).toContain('68030000000,680.3亿元')
  expect(row).toContain('57.66亿元 ÷ 680.3亿元 × 100')
  expect(row).toContain("'=一般公共预算收入")
})

test('Markdown prints findings and tables, with source text escaped', () => {
  const markdown = comparisonToMarkdown(comparison, 'zh')
  expect(markdown).toContain(
    '| 一般公共预算收入 | 2023 | 680.3亿元 | 57.66亿元 | 占比8.48% = 57.66亿元 ÷ 680.3亿元 × 100 |'
  )
})

describe('terminal table', () => {
  test('counts a Chinese character as two columns', () => {
    expect(displayWidth('GDP增速％')).toBe(9)
  })

  test.each([40, 60, 100])('keeps within %d columns and lines its columns up', (columns) => {
    const lines = comparisonToTable(comparison, 'zh', columns).split('\n')
    const table = lines.filter((line) => /2023|年份/.test(line))
    expect(table.length).toBeGreaterThan(1)
    for (const line of table) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
  })
})

test('tracking prints the verdict in every form', () => {
  const growth = {...revenue, unit: '%', kind: 'change' as const, period: '2024'}
  const tracking = trackTargets(
    reading(metadata('early'), [{...growth, surface: '6%', value: 6, status: 'target'}]),
    reading(metadata('late', {year: '2025', yearReviewed: '2024'}), [{...growth, surface: '7%', value: 7}])
  )
  expect(trackingToCsv(tracking)).toContain('6%,6,7%,7,exceeded')
  expect(trackingToMarkdown(tracking, 'en')).toContain('| 6% | 7% | target exceeded |')
  expect(trackingToTable(tracking, 'zh')).toContain('超额完成')
})
