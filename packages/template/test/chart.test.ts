import {expect, test} from 'vitest'
import {type ChartSpec, chartToSvg, chartToTable, chartToText, readChart} from '../src/index.js'

const code = (type: ChartSpec['type']) => `type: ${type}
title: 增速 <对比>
unit: 单位：%
source: 来源：两份报告
series: [常州市, 金坛区]
rows:
  - {label: 地区生产总值, values: [{value: 6.8, text: 约6.8%}, {value: 8.2, text: 8.2%}]}
  - {label: 工业投资, values: [{value: -1.5, text: -1.5%}, {value: 13.3, text: 13.3%}]}
  - {label: 出口 & "新三样", values: [null, 3]}
`

function spec(type: ChartSpec['type']): ChartSpec {
  const {spec, diagnostics} = readChart(code(type))
  expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(['chart-gap'])
  if (spec === null) throw new Error('no chart')
  return spec
}

test.each(['bars', 'slopes', 'heatmap', 'shares', 'balance'] as const)(
  '%s are simple shapes with every stated value',
  (type) => {
    const svg = chartToSvg(spec(type), {font: 'sans'})
    const names = new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name))
    expect([...names].filter((name) => !['svg', 'rect', 'text', 'line', 'circle'].includes(name ?? ''))).toEqual([])
    expect(svg).toContain('增速 &lt;对比&gt;')
    expect(svg).toContain('单位：%  |  来源：两份报告')
    expect([...svg.matchAll(/font-family="([^"]*)"/g)].every(([, font]) => font === 'sans')).toBe(true)
    expect(svg).not.toMatch(/NaN|Infinity|undefined|-\d+(\.\d+)?" height/)
    expect(svg).toContain(type === 'shares' ? '约6.8%' : '8.2%')
    expect(chartToSvg(spec(type), {font: 'sans'})).toBe(svg)
  }
)

test('the text alternative has the same labels and values', () => {
  expect(chartToTable(spec('bars'))).toBe(`增速 <对比>

| 单位：% | 常州市 | 金坛区 |
| - | -: | -: |
| 地区生产总值 | 约6.8% | 8.2% |
| 工业投资 | -1.5% | 13.3% |
| 出口 & "新三样" | — | 3 |
`)
  expect(chartToText(spec('bars'))).toContain('地区生产总值: 常州市 约6.8%, 金坛区 8.2%')
})

test.each([
  ['type: pie\nseries: [a]\nrows: []', 'bad-chart', /type/],
  ['type: bars\nseries: [a]\nrows: [', 'bad-yaml', /YAML/],
  ['type: bars\ntitle: 空\nseries: [a]\nrows: [{label: x, values: [null]}]', 'chart-without-data', /空.*no values/],
  ['- 1', 'bad-chart', /not understood/]
])('%j is told and not drawn', (text, ruleId, reason) => {
  const {spec, diagnostics} = readChart(text)
  expect(spec).toBeNull()
  expect(diagnostics[0]).toMatchObject({ruleId, reason: expect.stringMatching(reason)})
})

test('a strip of counts has bare numbers, no label, and a legend that stays inside the drawing', () => {
  const {spec, diagnostics} = readChart(
    `type: balance\nseries: [${['exceeded', 'met', 'missed', 'unclear', 'not reported by the later one'].join(', ')}]\n` +
      "rows:\n  - {label: '', values: [{value: 4, text: 4}, {value: 1, text: 1}, {value: 9, text: 9}, 2, 41]}\n"
  )
  expect(diagnostics).toEqual([])
  if (spec === null) throw new Error('no chart')
  expect(chartToText(spec)).toBe('exceeded 4, met 1, missed 9, unclear 2, not reported by the later one 41')
  const svg = chartToSvg(spec, {font: 'sans', width: 240})
  const legend = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>not reported by the later one/.exec(svg)
  const first = /<text x="[\d.]+" y="([\d.]+)"[^>]*>exceeded/.exec(svg)
  expect(Number(legend?.[1])).toBeLessThan(60)
  expect(Number(legend?.[2])).toBeGreaterThan(Number(first?.[1]))
})

test('slopes have a row for each label, however close the values and however far one of them is off', () => {
  const rates = [101.6, 10, 10, 10.1].map((rate, row) => `  - {label: 第${row}行增速, values: [${rate}, 9.9]}`)
  const {spec} = readChart(`type: slopes\nseries: [结果, 目标]\nrows:\n${rates.join('\n')}\n`)
  if (spec === null) throw new Error('no chart')
  const svg = chartToSvg(spec, {font: 'sans'})
  const [height] = [...svg.matchAll(/ height="(\d+)"/g)].map(([, one]) => Number(one))
  const levels = ['101.6', '10.1'].map((text) => Number(new RegExp(` y="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1]))
  const labels = [...svg.matchAll(/ y="([\d.]+)"[^>]*>第\d行增速</g)].map(([, y]) => Number(y))
  expect(labels).toHaveLength(4)
  expect(levels).toEqual([labels[0], labels[3]])
  expect(Math.max(...labels)).toBeLessThan(height ?? 0)
  const steps = labels.slice(1).map((y, index) => Math.round(y - (labels[index] ?? 0)))
  expect(new Set(steps).size).toBe(1)
  expect(steps[0]).toBeGreaterThan(15)
})
